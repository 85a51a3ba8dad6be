import assert from 'node:assert/strict';
import { isContradicted, scoreFalseAlarms, type TokenFinding } from '../../metric/false-alarms.js';
import type { TokenSet } from '../../metric/parts.js';
import { range, statement } from './statements.js';

const warning = (ruleId: string, tokens: TokenSet): TokenFinding => ({ ruleId, severity: 'warning', tokens });
const GOLD = [
  statement({ type: 'direct', quote: range(0, 4), cue: [5], speaker: [6], frame: [5, 6] }),
  statement({ type: 'direct', quote: range(10, 14) }),
];

describe('isContradicted', () => {
  it('holds for a missing source at the quote, cue or frame of a statement with a speaker', () => {
    assert.equal(isContradicted(warning('unattributed-quote', range(0, 4)), GOLD), true);
    assert.equal(isContradicted(warning('anonymous-report', [5]), GOLD), true);
  });
  it('does not hold where the gold names nobody or has no statement', () => {
    assert.equal(isContradicted(warning('unattributed-quote', range(10, 14)), GOLD), false);
    assert.equal(isContradicted(warning('unsourced-hedge', [20]), GOLD), false);
  });
  it('does not hold where the flagged words are the speaker themselves', () => {
    const gold = [statement({ quote: range(2, 8), cue: [1], speaker: [0], frame: [0, 1] })];
    assert.equal(isContradicted(warning('anonymous-report', [0, 1]), gold), false);
  });
  it('does not hold for a rule that does not say that a source is missing', () => {
    assert.equal(isContradicted(warning('dangling-attribution', [5]), GOLD), false);
  });
});

describe('scoreFalseAlarms', () => {
  it('counts per 1,000 words and by rule', () => {
    const findings = [
      warning('unattributed-quote', range(0, 4)),
      warning('unattributed-quote', range(10, 14)),
      warning('dangling-attribution', [5]),
      { ruleId: 'quote-marks', severity: 'hint' as const, tokens: [0] },
    ];
    assert.deepEqual(scoreFalseAlarms([{ findings, gold: GOLD, words: 500 }]), {
      unattributedDirect: { share: 1, of: 1 },
      warnings: 6,
      contradicted: 2,
      byRule: [
        { ruleId: 'unattributed-quote', contradicted: 1, of: 2 },
        { ruleId: 'dangling-attribution', contradicted: 0, of: 1 },
      ],
    });
  });
  it('has nothing to report about nothing', () => {
    assert.deepEqual(scoreFalseAlarms([]), {
      unattributedDirect: { share: 0, of: 0 },
      warnings: 0,
      contradicted: 0,
      byRule: [],
    });
  });
});
