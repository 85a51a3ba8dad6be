import assert from 'node:assert/strict';
import { groupNoun } from '../../../src/lexicon/organisations/index.js';

describe('groupNoun', () => {
  it('knows groups that speak without a name', () => {
    const words =
      'Opposition Gewerkschaften Anwohnern Demonstranten Kritiker Taliban Regierungskreisen Sicherheitskräfte';
    assert.deepEqual(
      words.split(' ').map((word) => groupNoun(word)),
      [
        { head: 'Opposition', number: 'singular' },
        { head: 'Gewerkschaften', number: 'plural' },
        { head: 'Anwohner', number: 'plural' },
        { head: 'Demonstranten', number: 'plural' },
        { head: 'Kritiker', number: 'plural' },
        { head: 'Taliban', number: 'plural' },
        { head: 'Kreise', number: 'plural' },
        { head: 'Sicherheitskräfte', number: 'plural' },
      ],
    );
  });

  it('takes other words for no groups', () => {
    const words = 'Landkreise Wahlkreisen Bericht Minister Brücke kritiker';
    assert.deepEqual(
      words.split(' ').map((word) => groupNoun(word)),
      words.split(' ').map(() => null),
    );
  });
});
