import assert from 'node:assert/strict';
import { withoutExamples } from './without-examples.mjs';

describe('a lexicon without its examples', () => {
  const cases = [
    ["verb('warnen', 'quote dass', 'Sie warnte vor Glatteis.'),", "verb('warnen', 'quote dass'),"],
    ["verb('jdm.', '', '„Ja“, sagte „er“'),", "verb('jdm.', ''),"],
    [
      "person(\n  'f',\n  'Analystin -nen',\n  'Sie warnte.',\n  'Sie ging.',\n)",
      "person(\n  'f',\n  'Analystin -nen')",
    ],
    ["noun('Bericht', '', 'nach laut', 'Ob er\\'s weiß?')", "noun('Bericht', '', 'nach laut')"],
    ["verbsOf('neutral', 'speech')", "verbsOf('neutral', 'speech')"],
    ["words.join(' ')", "words.join(' ')"],
  ];
  for (const [source, result] of cases)
    it(`keeps of ${JSON.stringify(source)} what the analysis needs`, () => {
      assert.equal(withoutExamples(source), result);
    });
});
