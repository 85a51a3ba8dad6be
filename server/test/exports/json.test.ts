import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/engine/report.js';
import { formatJson, formatJsonLine, toAnnotation } from '../../src/exports/json.js';

const text = 'Rat tagt\n\n„Das Geld fehlt“, sagte Petra Wendland.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const report: Report = {
  text,
  comments: [],
  suppressed: [],
  paragraphs: [],
  sentences: [],
  quotations: [],
  statements: [
    {
      id: 's1',
      type: 'direct',
      medium: 'speech',
      quote: [spanOf('„Das Geld fehlt“')],
      cue: [spanOf('sagte')],
      frame: [spanOf('sagte Petra Wendland')],
      speaker: [spanOf('Petra Wendland')],
      addressee: [],
      source: 'q1',
      attribution: 'named',
      confidence: 0.98,
      evidence: [{ kind: 'quotation-marks' }],
    },
  ],
  sources: [
    {
      id: 'q1',
      name: 'Petra Wendland',
      kind: 'person',
      gender: 'female',
      mentions: [spanOf('Petra Wendland')],
    },
  ],
  tags: [],
  findings: [
    {
      ruleId: 'quote-marks',
      severity: 'information',
      span: spanOf('„Das Geld fehlt“'),
      message: 'Andere Zeichen.',
      related: [],
      fixes: [{ title: 'Ersetzen', kind: 'safe', edits: [{ span: { start: 10, end: 11 }, text: '»' }] }],
    },
  ],
  metrics: { words: 8, statements: 1, attributed: 1, coverage: 1 },
};

const input = { path: 'rat.txt', report, findings: report.findings };

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/schema/annotation.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const errorsOf = (value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('toAnnotation', () => {
  it('gives statements, sources, findings and metrics with their texts', () => {
    assert.deepEqual(toAnnotation(input), {
      version: 1,
      path: 'rat.txt',
      language: 'de',
      statements: [
        {
          type: 'direct',
          medium: 'speech',
          quote: [{ start: 10, end: 26, text: '„Das Geld fehlt“' }],
          cue: [{ start: 28, end: 33, text: 'sagte' }],
          frame: [{ start: 28, end: 48, text: 'sagte Petra Wendland' }],
          speaker: [{ start: 34, end: 48, text: 'Petra Wendland' }],
          addressee: [],
          source: 'q1',
          attribution: 'named',
          confidence: 0.98,
        },
      ],
      sources: [
        {
          id: 'q1',
          name: 'Petra Wendland',
          kind: 'person',
          role: null,
          gender: 'female',
          mentions: [{ start: 34, end: 48, text: 'Petra Wendland' }],
        },
      ],
      findings: [
        {
          ruleId: 'quote-marks',
          severity: 'information',
          message: 'Andere Zeichen.',
          start: 10,
          end: 26,
          line: 3,
          column: 1,
          fixes: [{ title: 'Ersetzen', kind: 'safe', edits: [{ start: 10, end: 11, text: '»' }] }],
        },
      ],
      metrics: { words: 8, statements: 1, attributed: 1, coverage: 1 },
    });
  });

  it('lists the given findings only', () => {
    assert.deepEqual(toAnnotation({ ...input, findings: [] }).findings, []);
  });
});

describe('annotation.schema.json', () => {
  it('accepts an annotation', () => {
    assert.deepEqual(errorsOf(JSON.parse(formatJson(input))), []);
  });

  it('refuses what is missing, unknown or out of range', () => {
    const annotation = toAnnotation(input);
    const [statement] = annotation.statements;
    const wrong = {
      ...annotation,
      version: 2,
      extra: true,
      statements: [{ ...statement, type: 'whispered', confidence: 1.5 }],
      metrics: { words: -1, statements: 1, attributed: 1 },
    };
    assert.deepEqual(errorsOf(wrong).sort(), [
      ' additionalProperties',
      '/metrics required',
      '/metrics/words minimum',
      '/statements/0/confidence maximum',
      '/statements/0/type enum',
      '/version const',
    ]);
  });
});

describe('formatJsonLine', () => {
  it('stays on one line and escapes what could steer a terminal', () => {
    const hostile = {
      ...input,
      path: 'a\x1b\u009b\u2028\u202e\n.txt',
      report: { ...report, statements: [], sources: [] },
      findings: [],
    };
    assert.equal(
      formatJsonLine(hostile),
      String.raw`{"version":1,"path":"a\u001b\u009b\u2028\u202e\n.txt","language":"de","statements":[],"sources":[],"findings":[],"metrics":{"words":8,"statements":1,"attributed":1,"coverage":1}}`,
    );
  });

  it('says the same as the indented form', () => {
    assert.deepEqual(JSON.parse(formatJsonLine(input)), JSON.parse(formatJson(input)));
  });
});
