import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/index.js';
import type { QuoteStyle } from '../../src/rules/options.js';
import { applyEdits } from '../../src/text/span.js';

/** The text after the safe fixes for quotation marks in a house's style. */
function inStyle(quoteStyle: QuoteStyle, text: string): string {
  const { findings } = createAnalyzer({ ruleOptions: { quoteStyle } }).analyze(text);
  const fixes = findings.filter(({ ruleId }) => ruleId === 'quote-marks').flatMap((finding) => finding.fixes);
  return applyEdits(
    text,
    fixes.filter(({ kind }) => kind === 'safe').flatMap(({ edits }) => edits),
  );
}

describe('the style of quotation marks', () => {
  const text = '"Sie rief ›Feuer‹ und lief", sagte Anna Berg. «Alle lachten», sagte Kurt Seil.';
  const cases: readonly (readonly [QuoteStyle, string])[] = [
    ['any', text],
    ['de-DE', '„Sie rief ‚Feuer‘ und lief“, sagte Anna Berg. „Alle lachten“, sagte Kurt Seil.'],
    ['guillemets', '»Sie rief ›Feuer‹ und lief«, sagte Anna Berg. »Alle lachten«, sagte Kurt Seil.'],
    ['de-CH', '«Sie rief ‹Feuer› und lief», sagte Anna Berg. «Alle lachten», sagte Kurt Seil.'],
    ['de-AT', '„Sie rief ›Feuer‹ und lief“, sagte Anna Berg. „Alle lachten“, sagte Kurt Seil.'],
  ];
  for (const [style, expected] of cases)
    it(`is ${style} after the fixes`, () => {
      assert.equal(inStyle(style, text), expected);
    });
});
