import assert from 'node:assert/strict';
import { generateArticle, REPORTS_IN_NEWS, randomNumbers } from '../corpus.js';

describe('the generated articles', () => {
  it('are the same for the same seed', () => {
    assert.equal(generateArticle(2000, 3), generateArticle(2000, 3));
    assert.notEqual(generateArticle(2000, 3), generateArticle(2000, 4));
  });

  it('have the length and the share of reports that is asked for', () => {
    const quiet = generateArticle(5000, 1, 0);
    assert.equal(quiet.length >= 5000, true);
    assert.equal(/sagte|teilte|laut|Angaben/i.test(quiet), false);
    assert.match(generateArticle(5000, 1, REPORTS_IN_NEWS), /sagte/);
  });

  it('come from numbers from 0 to 1 that the seed fixes', () => {
    const next = randomNumbers(7);
    const again = randomNumbers(7);
    const numbers = Array.from({ length: 100 }, () => next());
    assert.deepEqual(
      numbers,
      Array.from({ length: 100 }, () => again()),
    );
    assert.equal(
      numbers.every((n) => n >= 0 && n < 1),
      true,
    );
  });
});
