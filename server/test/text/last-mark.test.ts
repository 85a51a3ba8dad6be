import assert from 'node:assert/strict';
import { lastMark } from '../../src/text/last-mark.js';

const CASES: readonly (readonly [text: string, mark: string])[] = [
  ['Die Fähre fährt.', '.'],
  ['Sturm über Auen', ''],
  ['Er ruft: „Halt!“', '!'],
  ['Er ruft: „Halt!“ (haf)', '!'],
  ['Das reicht. [Quelle: Ute Brandt, Fährfrau]', '.'],
  ['Das reicht. (haf) [Quelle: Ute Brandt]', '.'],
  ['Sturm über Auen (aktualisiert)', ''],
  ['(Das gilt seit Mai.)', ''],
  ['Die Stadt schrieb:', ':'],
  ['Er ging, ', ','],
  ['„“', ''],
  ['weg)', ''],
  ['', ''],
];

describe('lastMark', () => {
  for (const [text, mark] of CASES) {
    it(`finds „${mark}“ in „${text}“`, () => {
      assert.equal(lastMark(text, { start: 0, end: text.length }), mark);
    });
  }

  it('does not look beyond the span', () => {
    assert.equal(lastMark('Ja. Auen!', { start: 4, end: 8 }), '');
  });
});
