import assert from 'node:assert/strict';
import fc from 'fast-check';
import { germanSentenceKnowledge } from '../../src/lexicon/abbreviations.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokensOf } from './token-texts.js';

function sentencesOf(text: string): string[] {
  const tokens = tokensOf(text);
  const { firsts } = splitSentences(tokens, germanSentenceKnowledge);
  return Array.from(firsts, (first, i) =>
    text.slice(tokens.starts[first], tokens.ends[(firsts[i + 1] ?? tokens.length) - 1]),
  );
}

/** Paragraphs, each as the list of its sentences. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'at full stops, question and exclamation marks': [
    ['Die Fähre fährt.', 'Wann?', 'Heute!', '2000 Leute warten.'],
    ['Der Regen hält an.', 'ÖBB und SBB warnen.'],
    ['Sie ging.', 'Er nicht.'],
  ],
  'not before a small word': [['„Kommt!“ rief er.'], ['Wer? das fragt er.'], ['Er kam... und ging.']],
  'behind what closes': [
    ['„Wir bleiben hier.“', 'Sie ging.'],
    ['(Das gilt seit Mai.)', 'Er schwieg.'],
    ['»Nein!«', '»Doch!«'],
    ['„Wenn er wollte …“', 'Sie schwieg.'],
    ['Er rief: „Sie meinte ‚Halt!‘“', 'Dann ging er.'],
    ['"Wir bleiben."', 'Das war neu.'],
    ['Er sagte: „Ich komme!“.', 'Sie ging.'],
  ],
  'before what opens': [
    ['Es war Abend.', '„Wir gehen“, sagte sie.'],
    ['Es war Abend.', '(Das war neu.)'],
    ['Es war Abend.', '– Sie kam spät.'],
    ['Sie rief. „nein“ war das Wort.'],
  ],
  'not after ordinals and dates': [
    ['Am 14. März ging der 3. Zug um 9.30 Uhr.'],
    ['Vom 6. bis 8. Mai ist zu.'],
    ['Sie holte Platz 14.', 'Der Verein feierte.'],
  ],
  'after years': [['Das war im Jahr 2031.', 'Kiel feierte.']],
  'not after abbreviations and initials': [
    ['Dr. Anna Rau und Prof. Dr. Jost W. Ahlers kamen.'],
    ['Die Bahn, z. B. Die Linie 5, hält.'],
    ['Der Verein e.V. Kiel klagt.'],
    ['Sie wohnt in der Hafenstr. 5 in Auen.'],
    ['Karl IV. Herzog von Auen starb.'],
  ],
  'after abbreviations at the end of a sentence': [
    ['Er kaufte Brot, Milch usw.', 'Danach ging er.'],
    ['Das ist der Plan B.', 'Die Stadt hat ihn.'],
    ['Das war Karl IV.', 'Sein Bruder floh.'],
  ],
  'at colons before a function word': [
    ['Die Lage ist nach dem Sturm noch immer ernst:', 'Die Straßen sind zu.'],
    ['Das Ergebnis: Die Brücke bleibt zu.'],
    ['Zwei Orte sind ohne jede Hilfe geblieben: Auen und Lindau.'],
    ['Die Stadt teilte am Abend mit: „Die Straßen sind zu.“'],
    ['Sie sagte am Abend dazu: nichts.'],
  ],
  'at semicolons between clauses': [
    ['Er ging;', 'sie blieb.'],
    ['Er ging;', 'Das war neu.'],
    ['Geehrt wurden Jost, Tischler; Ritter, Maler; Blum, Bäcker.'],
  ],
  'not in brackets with dots': [['„[…] Wir bleiben“, sagte sie.'], ['Sie sagte (...) Nein.']],
};

describe('splitSentences', () => {
  for (const [name, paragraphs] of Object.entries(CASES)) {
    it(`cuts ${name}`, () => {
      for (const sentences of paragraphs) assert.deepEqual(sentencesOf(sentences.join(' ')), sentences);
    });
  }

  it('finds nothing in nothing', () => {
    assert.deepEqual(splitSentences(tokensOf(''), germanSentenceKnowledge), { firsts: [] });
  });

  it('starts a sentence where the space behind the full stop is missing', () => {
    assert.deepEqual(sentencesOf('Er kam.Sie ging.'), ['Er kam.', 'Sie ging.']);
  });

  it('partitions the tokens of any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('Er', ' ', '.', '“', '„', ':', ';', '14.', 'W.', '…', '(', ')', 'und'),
    });
    fc.assert(
      fc.property(text, (sample) => {
        const tokens = tokensOf(sample);
        const firsts = [...splitSentences(tokens, germanSentenceKnowledge).firsts];
        const ascending = [...new Set(firsts)].sort((a, b) => a - b);
        assert.deepEqual(firsts, ascending);
        assert.equal(firsts[0], tokens.length > 0 ? 0 : undefined);
        assert.ok((firsts.at(-1) ?? -1) < tokens.length);
      }),
    );
  });
});
