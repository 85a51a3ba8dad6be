import assert from 'node:assert/strict';
import { pairStatements } from '../../metric/pairing.js';
import { scoreSpeakers } from '../../metric/speaker-scores.js';
import { answer, range, statement } from './statements.js';

const QUOTE = range(0, 4);

describe('scoreSpeakers', () => {
  it('counts an overlapping speaker as right, another or none as wrong', () => {
    const system = [
      answer({ quote: range(0, 4), speaker: [6, 7] }),
      answer({ quote: range(10, 14), speaker: [17] }),
      answer({ quote: range(20, 24) }),
    ];
    const gold = [
      statement({ quote: range(0, 4), speaker: [7] }),
      statement({ quote: range(10, 14), speaker: [16] }),
      statement({ quote: range(20, 24), speaker: [26] }),
    ];
    assert.deepEqual(scoreSpeakers([pairStatements(system, gold)]).accuracy, { share: 1 / 3, of: 3 });
  });
  it('leaves out statements that are not found or have no speaker in the gold', () => {
    const system = [
      answer({ quote: range(0, 9), speaker: [12] }),
      answer({ quote: range(20, 24), speaker: [26] }),
    ];
    const gold = [statement({ quote: range(0, 2), speaker: [12] }), statement({ quote: range(20, 24) })];
    assert.deepEqual(scoreSpeakers([pairStatements(system, gold)]).accuracy, { share: 1, of: 0 });
  });
  it('asks of what is called unattributed whether the gold names nobody', () => {
    const system = [
      answer({ quote: range(0, 4), attribution: 'none' }),
      answer({ quote: range(10, 14), attribution: 'none' }),
      answer({ quote: range(20, 24), attribution: 'inferred' }),
      answer({ quote: range(30, 34), attribution: 'none' }),
    ];
    const gold = [
      statement({ quote: range(0, 4) }),
      statement({ quote: range(10, 14), speaker: [16] }),
      statement({ quote: range(20, 24) }),
    ];
    assert.deepEqual(scoreSpeakers([pairStatements(system, gold)]).unattributedPrecision, {
      share: 1 / 2,
      of: 2,
    });
  });
  it('sorts statements found into five buckets of confidence', () => {
    const pairings = [
      { confidence: 0, speaker: [7], gold: [6] },
      { confidence: 0.5, speaker: [6], gold: [6] },
      { confidence: 0.59, speaker: [], gold: [6] },
      { confidence: 0.8, speaker: [], gold: [] },
      { confidence: 1, speaker: [6], gold: [6] },
    ].map(({ confidence, speaker, gold }) =>
      pairStatements(
        [answer({ quote: QUOTE, speaker, confidence })],
        [statement({ quote: QUOTE, speaker: gold })],
      ),
    );
    assert.deepEqual(scoreSpeakers(pairings).confidence, [
      { from: 0, to: 0.2, statements: 1, right: 0 },
      { from: 0.2, to: 0.4, statements: 0, right: 1 },
      { from: 0.4, to: 0.6, statements: 2, right: 0.5 },
      { from: 0.6, to: 0.8, statements: 0, right: 1 },
      { from: 0.8, to: 1, statements: 2, right: 1 },
    ]);
  });
});
