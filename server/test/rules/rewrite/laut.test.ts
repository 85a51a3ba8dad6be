import assert from 'node:assert/strict';
import { grammarOf } from '../../../src/analysis/grammar.js';
import { analyzeParagraph, scanParagraph } from '../../../src/analysis/local.js';
import { createVocabulary } from '../../../src/lexicon/vocabulary.js';
import { lautForReport } from '../../../src/rules/rewrite/laut.js';
import { applyEdits } from '../../../src/text/span.js';

const vocabulary = createVocabulary();

function rebuilt(text: string): string | null {
  const { reading } = analyzeParagraph(
    scanParagraph(text),
    { entersOpen: false, leavesOpen: false },
    vocabulary,
  );
  const [period] = reading.periods;
  const edits =
    period === undefined
      ? null
      : (lautForReport(grammarOf(reading, period, vocabulary))?.('die Stadt') ?? null);
  return edits === null ? null : applyEdits(text, edits);
}

describe('a sentence with laut', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Der Bau sei fertig.', 'Laut der Stadt ist der Bau fertig.'],
    ['Er habe nichts gewusst.', 'Laut der Stadt hat er nichts gewusst.'],
    ['Anwohner seien gewarnt worden.', 'Laut der Stadt sind Anwohner gewarnt worden.'],
    ['Neue Zahlen lägen nicht vor.', null],
    ['Am Montag werde die Schleuse geöffnet.', 'Laut der Stadt wird am Montag die Schleuse geöffnet.'],
    [
      'Der Weg sei gesperrt, weil der Hang rutsche.',
      'Laut der Stadt ist der Weg gesperrt, weil der Hang rutscht.',
    ],
    ['Die Frist laufe im Mai ab.', 'Laut der Stadt läuft die Frist im Mai ab.'],
    ['Wenn es regne, sei der Weg gesperrt.', null],
    ['Und der Weg sei gesperrt.', null],
    ['Der Weg ist gesperrt.', 'Laut der Stadt ist der Weg gesperrt.'],
  ];
  for (const [before, after] of cases)
    it(`${before} becomes ${after ?? 'nothing else'}`, () => {
      assert.equal(rebuilt(before), after);
    });
});
