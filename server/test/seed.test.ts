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

  it('finds all statements, at least 20 with the right type, and all their sources', () => {
    assert.equal(counts.statements, 21);
    assert.equal(counts.statementsFound, 21);
    assert.ok(counts.typesRight >= 20, `only ${counts.typesRight}`);
    assert.equal(counts.sourcesRight, 21);
  });
  it('reports all findings that are not off by default', () => {
    assert.equal(counts.findings, 14);
    assert.equal(counts.findingsFound, 14);
  });
  it('warns of nothing where nothing is wrong', () => {
    assert.equal(counts.unwantedWarnings, 0);
  });
});
