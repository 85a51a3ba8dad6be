import assert from 'node:assert/strict';
import type { Source, Statement } from '../../../server/src/analysis/model.js';
import type { Finding, Severity } from '../../../server/src/rules/rule.js';
import { statementOf } from '../../../server/test/statement.js';
import { compareSeed, type SeedAnswer } from '../../seed/compare.js';
import { formatSeed } from '../../seed/format.js';
import { lineSpans, type Seed, spanInLine } from '../../seed/gold.js';

const TEXT = [
  'Jonna Brekel leitet die Werft.',
  '„Der Kran steht still“, sagte sie.',
  'Fachleute sagen, dass er alt ist.',
  'Das Hafenamt erklärte, es prüfe den Kran.',
  'Der Kran ist angeblich 40 Jahre alt.',
].join('\n');

const SEED: Seed = {
  text: TEXT,
  gold: {
    statements: [
      { line: 2, type: 'Direct', quote: ['„Der Kran steht still“'], source: 'Jonna Brekel' },
      { line: 3, type: 'Indirect', quote: ['dass er alt ist'], source: null, sourceKind: 'vague' },
      { line: 4, type: 'Indirect', quote: ['es prüfe den Kran'], source: 'das Hafenamt' },
      {
        line: 5,
        type: 'FreeIndirect',
        quote: ['Der Kran ist angeblich 40 Jahre alt'],
        source: null,
        sourceKind: 'none',
        optional: true,
      },
    ],
    findings: [
      { line: 3, at: 'Fachleute', rule: 'vague-source' },
      { line: 5, at: 'angeblich', rule: 'unsourced-hedge' },
      { line: 1, at: 'leitet', rule: 'unsourced-claim', severity: 'off by default' },
    ],
    mustNotWarn: [1, 4],
  },
};

const spanOf = (line: number, words: string) => spanInLine(TEXT, lineSpans(TEXT), line, words);

const statement = (parts: Partial<Statement>): Statement =>
  statementOf({ id: 's', type: 'indirect', ...parts });

const source = (id: string, name: string): Source => ({ id, name, kind: 'person', mentions: [] });

const finding = (ruleId: string, severity: Severity, line: number, words: string): Finding => ({
  ruleId,
  severity,
  span: spanOf(line, words),
  message: 'Wer sagt das?',
  related: [],
  fixes: [],
});

const DIRECT = statement({
  type: 'direct',
  quote: [spanOf(2, '„Der Kran steht still“')],
  source: 'a',
  attribution: 'named',
});
const VAGUE = statement({ quote: [spanOf(3, 'er alt ist')], attribution: 'vague' });
const WRONG_TYPE = statement({
  type: 'reported',
  quote: [spanOf(4, 'es prüfe den Kran.')],
  source: 'b',
  attribution: 'role',
});
const SOURCES = [source('a', 'JONNA BREKEL'), source('b', 'Hafenamt')];

describe('compareSeed', () => {
  const answer: SeedAnswer = {
    statements: [DIRECT, VAGUE, WRONG_TYPE],
    sources: SOURCES,
    findings: [
      finding('vague-source', 'information', 3, 'Fachleute sagen'),
      finding('unsourced-hedge', 'warning', 3, 'alt'),
      finding('anonymous-report', 'warning', 4, 'erklärte'),
      finding('quote-marks', 'hint', 1, 'Werft'),
    ],
  };
  const result = compareSeed(SEED, answer);

  it('compares names without case and article, and the lack of a name with its kind', () => {
    assert.deepEqual(
      result.statements.map(({ found, typeRight, sourceRight }) => ({ found, typeRight, sourceRight })),
      [
        { found: DIRECT, typeRight: true, sourceRight: true },
        { found: VAGUE, typeRight: true, sourceRight: true },
        { found: WRONG_TYPE, typeRight: false, sourceRight: true },
        { found: null, typeRight: false, sourceRight: false },
      ],
    );
  });
  it('wants the rule and the place of a finding', () => {
    assert.deepEqual(
      result.findings.map(({ found }) => found?.ruleId ?? null),
      ['vague-source', null, null],
    );
  });
  it('counts neither what is optional nor what is off by default', () => {
    assert.deepEqual(result.counts, {
      statements: 3,
      statementsFound: 3,
      typesRight: 2,
      sourcesRight: 3,
      findings: 2,
      findingsFound: 1,
      unwantedWarnings: 1,
    });
  });
  it('takes neither another name nor a name for nobody nor another kind of nobody', () => {
    const { counts } = compareSeed(SEED, {
      statements: [
        { ...DIRECT, source: 'b' },
        { ...VAGUE, attribution: 'none' },
        { ...WRONG_TYPE, source: null },
      ],
      sources: SOURCES,
      findings: [],
    });
    assert.equal(counts.sourcesRight, 0);
  });
  it('is printed line by line', () => {
    assert.equal(
      formatSeed(result),
      [
        'right   line  2  „Der Kran steht still“',
        'right   line  3  dass er alt ist',
        'WRONG   line  4  es prüfe den Kran; type reported, not Indirect',
        'MISSED  line  5  Der Kran ist angeblich 40 Jahre alt (optional)',
        '',
        'found   line  3  vague-source: Fachleute',
        'MISSED  line  5  unsourced-hedge: angeblich',
        'MISSED  line  1  unsourced-claim (off by default): leitet',
        '',
        'UNWANTED  line 4  anonymous-report: Wer sagt das?',
        'statements found: 3/3',
        'statements with right type: 2/3',
        'statements with right source: 3/3',
        'findings: 1/2',
        'warnings on mustNotWarn lines: 1',
      ].join('\n'),
    );
  });
});
