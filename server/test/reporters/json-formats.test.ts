import assert from 'node:assert/strict';
import { createGitlabReporter } from '../../src/reporters/gitlab.js';
import { createRdjsonReporter, utf8Length } from '../../src/reporters/rdjson.js';
import { jsonFaults } from '../schemas/validate.js';
import {
  article,
  FULL,
  finding,
  HOSTILE,
  HOSTILE_FINDING,
  HOSTILE_FIX,
  OPTIONS,
  WELL_FORMED,
  write,
} from './stage.js';

/** Nothing in the output that could steer a terminal. */
const STEERING = /[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]|[^\P{Cc}\n]/u;

describe('the GitLab reporter', () => {
  it('writes an issue for every finding, with fingerprints that no two share', () => {
    const twice = [HOSTILE_FINDING, finding(), finding()];
    const output = write(createGitlabReporter(OPTIONS), [
      article('./a.txt', twice),
      article(HOSTILE, [FULL]),
    ]);
    const entry = (name: string, severity: string, description: string, path: string, line: number) => ({
      type: 'issue',
      description,
      check_name: name,
      severity,
      categories: ['Style'],
      location: { path, lines: { begin: line, end: line } },
    });
    const print = (...identity: unknown[]): string => `#${JSON.stringify(identity)}`;
    assert.deepEqual(JSON.parse(output), [
      {
        ...entry('vague-source', 'major', WELL_FORMED, 'a.txt', 1),
        fingerprint: print('./a.txt', 'vague-source', 'Es regnet', 1),
      },
      {
        ...entry('quote-marks', 'minor', 'Mismatched.', 'a.txt', 2),
        fingerprint: print('./a.txt', 'quote-marks', 'Ja sagte er', 1),
      },
      {
        ...entry('quote-marks', 'minor', 'Mismatched.', 'a.txt', 2),
        fingerprint: print('./a.txt', 'quote-marks', 'Ja sagte er', 2),
      },
      {
        ...entry('quote-marks', 'minor', 'Mismatched.', WELL_FORMED, 2),
        fingerprint: print(HOSTILE, 'quote-marks', 'Ja sagte er', 1),
      },
    ]);
    assert.doesNotMatch(output, STEERING);
  });

  it('is what GitLab demands, with every severity and hostile text', () => {
    const severities = (['error', 'warning', 'information', 'hint'] as const).map((severity) =>
      finding({ severity }),
    );
    const faultsOf = jsonFaults('gitlab.schema.json');
    const report = JSON.parse(
      write(createGitlabReporter(OPTIONS), [
        article('./a.txt', severities),
        article(HOSTILE, [HOSTILE_FIX]),
        article('b.txt', []),
      ]),
    );
    const faults = faultsOf(report);
    const [issue] = report;
    const broken = [
      { ...issue, severity: 'warning' },
      { ...issue, location: { path: './a.txt', lines: {} } },
    ];
    assert.deepEqual(
      { faults, count: report.length, broken: faultsOf(broken) },
      {
        faults: [],
        count: 5,
        broken: [
          '/0/severity: must be equal to one of the allowed values',
          '/1/location/path: must match pattern "^(?!/|\\./)"',
          "/1/location/lines: must have required property 'begin'",
        ],
      },
    );
  });

  it('writes an empty list', () => {
    assert.equal(write(createGitlabReporter(OPTIONS), [article('a.txt', [])]), '[\n]\n');
  });
});

describe('the rdjson reporter', () => {
  it('counts columns in bytes, and suggests fixes of one edit', () => {
    const several = finding({
      span: { start: 14, end: 18 },
      severity: 'error',
      fixes: [
        {
          title: '',
          kind: 'safe',
          edits: [...(FULL.fixes[0]?.edits ?? []), ...(FULL.fixes[0]?.edits ?? [])],
        },
      ],
    });
    const output = write(createRdjsonReporter(), [article(HOSTILE, [FULL, several, HOSTILE_FINDING])]);
    const range = { start: { line: 2, column: 11 }, end: { line: 2, column: 12 } };
    assert.deepEqual(JSON.parse(output), {
      source: { name: 'wortlaut' },
      diagnostics: [
        {
          message: 'Mismatched.',
          location: { path: WELL_FORMED, range },
          severity: 'INFO',
          code: { value: 'quote-marks' },
          suggestions: [{ range, text: '“' }],
        },
        {
          message: 'Mismatched.',
          location: {
            path: WELL_FORMED,
            range: { start: { line: 2, column: 6 }, end: { line: 2, column: 12 } },
          },
          severity: 'ERROR',
          code: { value: 'quote-marks' },
          suggestions: [],
        },
        {
          message: WELL_FORMED,
          location: {
            path: WELL_FORMED,
            range: { start: { line: 1, column: 1 }, end: { line: 1, column: 11 } },
          },
          severity: 'WARNING',
          code: { value: 'vague-source' },
          suggestions: [],
        },
      ],
    });
    assert.doesNotMatch(output, STEERING);
  });

  it('is what reviewdog reads, with hostile text', () => {
    const faultsOf = jsonFaults('rdjson.schema.json');
    const result = JSON.parse(
      write(createRdjsonReporter(), [article(HOSTILE, [FULL, HOSTILE_FIX]), article('b.txt', [finding()])]),
    );
    const [diagnostic] = result.diagnostics;
    const broken = { diagnostics: [{ ...diagnostic, severity: 'HINT', location: { file: 'a.txt' } }] };
    assert.deepEqual(
      { faults: faultsOf(result), count: result.diagnostics.length, broken: faultsOf(broken) },
      {
        faults: [],
        count: 3,
        broken: [
          "/diagnostics/0/location: must have required property 'path'",
          '/diagnostics/0/location: must NOT have additional properties',
          '/diagnostics/0/severity: must be equal to one of the allowed values',
        ],
      },
    );
  });

  it('writes a whole document about nothing', () => {
    assert.deepEqual(JSON.parse(write(createRdjsonReporter(), [])), {
      source: { name: 'wortlaut' },
      diagnostics: [],
    });
  });
});

describe('utf8Length', () => {
  it('is what Node counts', () => {
    const texts = ['', 'abc', 'äöü', '„“', '😀a', '\ud800'];
    assert.deepEqual(
      texts.map(utf8Length),
      texts.map((text) => Buffer.byteLength(text)),
    );
  });
});
