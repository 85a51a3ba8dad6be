import assert from 'node:assert/strict';
import { HOMOGRAPHS } from '../../../src/lexicon/verbs/data/homographs.js';
import { createVerbLexicon, isHomograph } from '../../../src/lexicon/verbs/index.js';
import { words } from '../../../src/lexicon/word-list.js';

const verbs = createVerbLexicon();

describe('isHomograph', () => {
  it('holds for words that mostly are no verbs', () => {
    const forms = ['eine', 'einige', 'lange', 'meine', 'weite', 'weiche', 'anstelle', 'während', 'sondern'];
    assert.deepEqual(forms.filter(isHomograph), forms);
  });

  it('does not hold for forms that news text uses as verbs', () => {
    const forms = [
      'habe',
      'sei',
      'reiche',
      'weise',
      'laute',
      'stelle',
      'meinen',
      'lauten',
      'einigten',
      'zufolge',
    ];
    assert.deepEqual(forms.filter(isHomograph), []);
  });

  it('lists no word twice and none that has no reading as a verb', () => {
    const all = Object.values(HOMOGRAPHS).flatMap(words);
    assert.deepEqual(
      all.filter((form, i) => all.indexOf(form) !== i || verbs.analyze(form).length === 0),
      [],
    );
  });
});
