import assert from 'node:assert/strict';
import { compareSeed, type SeedCounts } from '../../eval/seed/compare.js';
import { readSeed } from '../../eval/seed/gold.js';
import { createAnalyzer } from '../src/index.js';

describe('the seed article, as an editor reads it', () => {
  let counts: SeedCounts;

  before(function () {
    const seed = readSeed();
    if (seed === null) {
      console.log('skipped: no ../shared');
      this.skip();
      return;
    }
    counts = compareSeed(seed, createAnalyzer().analyze(seed.text)).counts;
  });

  it('resolves at least 14 of 21 statements to their source', () => {
    assert.equal(counts.statements, 21);
    assert.ok(counts.sourcesRight >= 14, `only ${counts.sourcesRight}`);
  });
  it('reports at least 7 of 14 findings', () => {
    assert.equal(counts.findings, 14);
    assert.ok(counts.findingsFound >= 7, `only ${counts.findingsFound}`);
  });
  it('warns of nothing where nothing is wrong', () => {
    assert.equal(counts.unwantedWarnings, 0);
  });
});
