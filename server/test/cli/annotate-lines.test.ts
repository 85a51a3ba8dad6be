import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import { toAnnotation } from '../../src/exports/json.js';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const VAGUE = 'Beobachter warnten davor, dass die Kosten steigen.';
const MARKDOWN = '# Rat\n\n„Ja“, sagte **Ida Roth**.\n';

describe('wortlaut annotate --ndjson', () => {
  before(buildIfMissing);

  const answers = (stdout: string): unknown[] =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  const annotation = (path: string, text: string, format: 'plain' | 'markdown' = 'plain') => {
    const report = createAnalyzer({ locale: 'en' }).analyze(text, format);
    return JSON.parse(JSON.stringify(toAnnotation({ path, report, findings: report.findings })));
  };

  it('answers every line with its id, in order', () => {
    const input = [
      JSON.stringify({ id: 'b', text: VAGUE }),
      '',
      JSON.stringify({ id: 2, text: MARKDOWN, path: 'archiv/rat.md', more: true }),
      JSON.stringify({ id: 'b', text: '' }),
    ].join('\r\n');
    const { code, stdout, stderr } = wortlaut(['annotate', '--ndjson'], { input });
    assert.deepEqual(
      { code, answers: answers(stdout), stderr },
      {
        code: 0,
        answers: [
          { id: 'b', ...annotation('<stdin>', VAGUE) },
          { id: 2, ...annotation('archiv/rat.md', MARKDOWN, 'markdown') },
          { id: 'b', ...annotation('<stdin>', '') },
        ],
        stderr: '',
      },
    );
  });

  it('answers a bad line with an error, and goes on', () => {
    const good = { id: 'gut', text: 'Es regnet.' };
    const bad = ['{"id":', '[1]', 'null', '{"text":"a"}', '{"id":"x"}', '{"id":1,"text":"a","path":2}'];
    const input = Buffer.concat([
      Buffer.from(`${bad.join('\n')}\n"`),
      Buffer.from([0xff, 0x22, 0x0a]),
      Buffer.from(JSON.stringify(good)),
    ]);
    const { code, stdout } = wortlaut(['annotate', '--ndjson'], { input });
    const error = (line: number, errorCode: string, message: string, id: string | number | null = null) => ({
      id,
      line,
      error: { code: errorCode, message },
    });
    assert.deepEqual(
      { code, answers: answers(stdout) },
      {
        code: 2,
        answers: [
          error(1, 'not-an-object', 'The line is not a JSON object.'),
          error(2, 'no-id', 'The object has no id that is a text or a number.'),
          error(3, 'not-an-object', 'The line is not a JSON object.'),
          error(4, 'no-id', 'The object has no id that is a text or a number.'),
          error(5, 'no-text', 'The object has no text.', 'x'),
          error(6, 'bad-path', 'The path is not a text.', 1),
          error(7, 'not-utf8', 'The line is not valid UTF-8.'),
          { id: 'gut', ...annotation('<stdin>', 'Es regnet.') },
        ],
      },
    );
  });

  it('heeds the configuration of the path', () => {
    const scratch = scratchFolder({
      'wortlaut.config.json':
        '{ "overrides": [{ "files": "kultur/**", "rules": { "vague-source": "off" } }] }',
    });
    const input = ['kultur/a.txt', 'rat/a.txt']
      .map((path) => `${JSON.stringify({ id: path, text: VAGUE, path })}\n`)
      .join('');
    const { stdout } = wortlaut(['annotate', '--ndjson'], { cwd: scratch.path, input });
    scratch.remove();
    const counts = answers(stdout).map((answer) => (answer as { findings: unknown[] }).findings.length);
    assert.deepEqual(counts, [0, 1]);
  });

  it('reads standard input alone, in one format', () => {
    const run = (...args: string[]) => wortlaut(['annotate', '--ndjson', ...args]).stderr;
    assert.deepEqual(
      [run('a.txt'), run('--format', 'json')],
      [
        'wortlaut: --ndjson and a.txt exclude each other. Leave one out.\n',
        'wortlaut: --ndjson and --format exclude each other. Leave one out.\n',
      ],
    );
  });
});
