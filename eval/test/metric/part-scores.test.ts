import assert from 'node:assert/strict';
import { pairStatements } from '../../metric/pairing.js';
import { type PartScores, scoreParts } from '../../metric/part-scores.js';
import type { TokenStatement } from '../../metric/parts.js';
import { type Score, score } from '../../metric/scores.js';
import { range, statement } from './statements.js';

const scoreOf = (system: TokenStatement[], gold: TokenStatement[]): PartScores =>
  scoreParts([pairStatements(system, gold)]);

const RIGHT: Score = { precision: 1, recall: 1, f1: 1 };

describe('scoreParts', () => {
  it('is 1 throughout for a perfect answer', () => {
    const both = [
      statement({ quote: range(0, 4), speaker: [6], cue: [5], frame: [5, 6] }),
      statement({ quote: [...range(8, 9), ...range(13, 15)], speaker: [12], cue: [11], frame: [11, 12] }),
    ];
    assert.deepEqual(scoreOf(both, both), {
      quote: RIGHT,
      roles: RIGHT,
      joint: RIGHT,
      byPart: { quote: RIGHT, speaker: RIGHT, cue: RIGHT, frame: RIGHT, addressee: RIGHT },
    });
  });
  it('has no recall where nothing is answered', () => {
    const nothing: Score = { precision: 1, recall: 0, f1: 0 };
    assert.deepEqual(scoreOf([], [statement({ quote: range(0, 4), speaker: [6] })]), {
      quote: nothing,
      roles: nothing,
      joint: nothing,
      byPart: { quote: nothing, speaker: nothing, cue: RIGHT, frame: RIGHT, addressee: RIGHT },
    });
  });
  it('averages the overlap of every part over the statements', () => {
    const system = [statement({ quote: range(0, 7), speaker: [9, 10], cue: [8] })];
    const gold = [
      statement({ quote: range(2, 5), speaker: [10], cue: [11], frame: [10, 11] }),
      statement({ quote: range(20, 29), speaker: [30] }),
    ];
    // Precision: quote 4/8, speaker 1/2, cue 0/1. Recall: quote 4/4 and 0, speaker 1 and 0, cue 0, frame 0.
    assert.deepEqual(scoreOf(system, gold), {
      quote: score(1 / 2, 1 / 2),
      roles: score(1 / 4, 1 / 4),
      joint: score(1 / 3, 2 / 6),
      byPart: {
        quote: score(1 / 2, 1 / 2),
        speaker: score(1 / 2, 1 / 2),
        cue: score(0, 0),
        frame: score(1, 0),
        addressee: RIGHT,
      },
    });
  });
  it('scores the discontinuous halves of a quote together', () => {
    const gold = [statement({ quote: [...range(0, 3), ...range(8, 13)] })];
    const system = [statement({ quote: range(8, 13) })];
    assert.deepEqual(scoreOf(system, gold).quote, score(1, 6 / 10));
  });
  it('counts a statement that the gold does not know against precision', () => {
    const right = statement({ quote: range(0, 4), speaker: [5] });
    const surplus = statement({ quote: range(10, 12), speaker: [14], cue: [13] });
    const { quote, roles, joint } = scoreOf([right, surplus], [right]);
    assert.deepEqual(
      { quote, roles, joint },
      { quote: score(1 / 2, 1), roles: score(1 / 3, 1), joint: score(2 / 5, 1) },
    );
  });
  it('does not look at the type', () => {
    const gold = [statement({ type: 'reported', quote: range(0, 4) })];
    const system = [statement({ type: 'direct', quote: range(0, 4) })];
    assert.deepEqual(scoreOf(system, gold).quote, RIGHT);
  });
});
