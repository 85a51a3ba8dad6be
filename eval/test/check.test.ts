import assert from 'node:assert/strict';
import { missedThresholds } from '../check.js';
import type { Figures } from '../figures.js';

const FIGURES: Figures = {
  tokens: 99.9,
  'sentence-ends': 96,
  quote: 58.314,
  roles: 50,
  joint: 52,
  direct: 80,
  indirect: 60,
  reported: 30,
  'free-indirect': 30,
  'indirect-free-indirect': 30,
  'speaker-accuracy': 60,
  'unattributed-precision': 60,
  'unattributed-direct': 4,
  'contradicted-warnings': 1.5,
};

describe('missedThresholds', () => {
  it('names every figure below its minimum or above its maximum', () => {
    assert.deepEqual(
      missedThresholds(FIGURES, [
        { figure: 'quote', minimum: 60 },
        { figure: 'direct', minimum: 80 },
        { figure: 'contradicted-warnings', maximum: 1 },
      ]),
      ['quote: 58.31, below the minimum of 60', 'contradicted-warnings: 1.50, above the maximum of 1'],
    );
  });
  it('is silent when all are reached', () => {
    assert.deepEqual(
      missedThresholds(FIGURES, [
        { figure: 'direct', minimum: 80 },
        { figure: 'unattributed-direct', maximum: 4 },
      ]),
      [],
    );
  });
});
