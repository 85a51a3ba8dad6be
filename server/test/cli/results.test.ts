import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createPalette } from '../../src/cli/palette.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { formatJson, formatJsonLine } from '../../src/exports/json.js';
import { PLAIN } from '../../src/reporters/palette.js';
import { formatFindings, formatSummary } from '../../src/reporters/text.js';
import { addFile, countFindings, isAtLeast, NO_TOTALS } from '../../src/reporters/totals.js';
import type { Locale } from '../../src/text/localized.js';
import { buildIfMissing, projectRoot, scratchFolder, wortlaut } from './wortlaut.js';

const SAMPLE = 'test-fixtures/sample/stadtwerke.artikel';
const sampleText = readFileSync(join(projectRoot, SAMPLE), 'utf8');
const CLEAN = 'Am Abend regnete es in Lindenfurth.\n';

const report = (text: string, locale: Locale = 'en') => createAnalyzer({ locale }).analyze(text);

function annotationInput(path: string, text: string) {
  const analyzed = report(text);
  return { path, report: analyzed, findings: analyzed.findings };
}

describe('the results of wortlaut', () => {
  before(buildIfMissing);

  it('are what engine and reporter make of the sample, with exit code 1', () => {
    const { findings, text } = report(sampleText);
    const options = { locale: 'en', palette: PLAIN, width: 100 } as const;
    const stdout =
      formatFindings({ path: SAMPLE, text, findings }, options) +
      formatSummary(addFile(NO_TOTALS, countFindings(findings)), options);
    assert.deepEqual(wortlaut(['check', SAMPLE]), { code: 1, stdout, stderr: '' });
  });

  it('are German, coloured and without hints when asked for', () => {
    const { findings, text } = report(sampleText, 'de');
    const shown = findings.filter(({ severity }) => isAtLeast(severity, 'warning'));
    const options = { locale: 'de', palette: createPalette(true), width: 100 } as const;
    const stdout =
      formatFindings({ path: SAMPLE, text, findings: shown }, options) +
      formatSummary(addFile(NO_TOTALS, countFindings(shown)), options);
    assert.deepEqual(wortlaut(['check', '--quiet', '--color', '--locale=de', SAMPLE]), {
      code: 1,
      stdout,
      stderr: '',
    });
  });

  it('do not fail what --fail-on lets pass', () => {
    const codes = ['hint', 'warning', 'error', 'never'].map(
      (severity) => wortlaut(['check', '--fail-on', severity, SAMPLE]).code,
    );
    assert.deepEqual(codes, [1, 1, 0, 0]);
  });

  it('are one object for one file, and an array for several', () => {
    const scratch = scratchFolder({ 'rat.txt': sampleText, 'wetter.txt': CLEAN });
    const one = formatJson(annotationInput('rat.txt', sampleText));
    const other = formatJson(annotationInput('wetter.txt', CLEAN));
    const run = (...args: string[]) =>
      wortlaut(['annotate', '--format', 'json', ...args], { cwd: scratch.path });
    const all = { code: 0, stdout: `[\n${one},\n${other}\n]\n`, stderr: '' };
    const outcomes = [run('rat.txt'), run('.'), run('rat.txt', 'wetter.txt')];
    scratch.remove();
    assert.deepEqual(outcomes, [{ code: 0, stdout: `${one}\n`, stderr: '' }, all, all]);
  });

  it('are one line for each article, the same from check and annotate but for the exit code', () => {
    const stdout = `${formatJsonLine(annotationInput('a.news', sampleText))}\n`;
    const options = { input: sampleText };
    assert.deepEqual(
      [
        wortlaut(['annotate', '--stdin', '--stdin-filename', 'a.news'], options),
        wortlaut(['check', '--format', 'ndjson', '--stdin', '--stdin-filename', 'a.news'], options),
      ],
      [
        { code: 0, stdout, stderr: '' },
        { code: 1, stdout, stderr: '' },
      ],
    );
  });

  it('have the same offsets and columns with a byte order mark as without', () => {
    const options = (input: string) => ({ input });
    assert.deepEqual(
      wortlaut(['annotate', '--stdin'], options(`\ufeff${sampleText}`)),
      wortlaut(['annotate', '--stdin'], options(sampleText)),
    );
  });

  it('fit the published schema', () => {
    const schema = JSON.parse(readFileSync(join(projectRoot, 'docs/schema/annotation.schema.json'), 'utf8'));
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    validate(JSON.parse(wortlaut(['annotate', SAMPLE]).stdout));
    assert.deepEqual(validate.errors, null);
  });
});
