import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/index.js';
import { applyEdits } from '../../../src/text/span.js';

const analyzer = createAnalyzer();

/** The text after the first fix that rebuilds the sentence, or null if there is none. */
function rebuilt(text: string): string | null {
  const fixes = analyzer.analyze(text).findings.flatMap((finding) => finding.fixes);
  const fix = fixes.find(({ title }) => title.startsWith('Umbauen'));
  return fix === undefined ? null : applyEdits(text, fix.edits);
}

describe('a sentence of hearsay with laut', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['Die Diebe kamen angeblich durchs Dach.', 'Laut NAME kamen die Diebe durchs Dach.'],
    ['Angeblich liegen zwei Angebote vor.', 'Laut NAME liegen zwei Angebote vor.'],
    ['Dem Vernehmen nach geht der Trainer.', 'Laut NAME geht der Trainer.'],
    ['Der angebliche Erbe lebt in Übersee.', null],
  ];
  for (const [before, after] of cases)
    it(`${before} becomes ${after ?? 'nothing else'}`, () => {
      assert.equal(rebuilt(before), after);
    });
});
