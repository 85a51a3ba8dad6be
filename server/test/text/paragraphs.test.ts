import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitParagraphs } from '../../src/text/paragraphs.js';
import { sliceSpan } from '../../src/text/span.js';

const paragraphsOf = (text: string): string[] => splitParagraphs(text).map((span) => sliceSpan(text, span));

const WRAPPED = `Die Fähre nach Auen bleibt am Wochenende im Hafen. Das teilte die
Reederei am Freitag mit. Grund sei ein Schaden an der Schraube, den
Taucher am Morgen entdeckt hätten.`;

describe('splitParagraphs', () => {
  it('takes each line for a paragraph', () => {
    assert.deepEqual(paragraphsOf('Sturm über Auen\nDie Fähre bleibt im Hafen.\nSie fährt erst am Montag.'), [
      'Sturm über Auen',
      'Die Fähre bleibt im Hafen.',
      'Sie fährt erst am Montag.',
    ]);
  });

  it('keeps the lines of a hard-wrapped block together, with their breaks', () => {
    assert.deepEqual(paragraphsOf(`Sturm über Auen\n\n${WRAPPED}\n \nQuelle: Hafenbote`), [
      'Sturm über Auen',
      WRAPPED,
      'Quelle: Hafenbote',
    ]);
  });

  it('ends a paragraph of a hard-wrapped block where a line ends early', () => {
    assert.deepEqual(paragraphsOf(`Sturm über Auen\n${WRAPPED}\nQuelle: Hafenbote`), [
      'Sturm über Auen',
      WRAPPED,
      'Quelle: Hafenbote',
    ]);
  });

  it('decides each block by itself', () => {
    assert.deepEqual(paragraphsOf(`${WRAPPED}\n\nDas ist neu.\nDas ist alt.`), [
      WRAPPED,
      'Das ist neu.',
      'Das ist alt.',
    ]);
  });

  it('joins a wrapped line to the noun that follows it', () => {
    const wrapped = 'Am Samstagabend besprachen die Mitglieder des Vereins mit dem\nBürgermeister die Lage.';
    assert.deepEqual(paragraphsOf(wrapped), [wrapped]);
  });

  it('takes long lines for paragraphs', () => {
    const long = `Sie ging ${'sehr '.repeat(30)}weit`;
    assert.deepEqual(paragraphsOf(`${long}\nDann kam sie zurück.`), [long, 'Dann kam sie zurück.']);
  });

  it('lets a sentence run on into a line that starts small', () => {
    assert.deepEqual(paragraphsOf('Die Fähre bleibt\nim Hafen.\nSie fährt nicht,\nweil es stürmt.'), [
      'Die Fähre bleibt\nim Hafen.',
      'Sie fährt nicht,\nweil es stürmt.',
    ]);
  });

  it('knows every line break and no byte order mark', () => {
    assert.deepEqual(paragraphsOf('\uFEFFA.\r\nB.\rC.\u2028D.\u2029E.\n\n\n'), [
      'A.',
      'B.',
      'C.',
      'D.',
      'E.',
    ]);
  });

  it('gives spans without white space at their ends', () => {
    assert.deepEqual(splitParagraphs(' \n  Ja. \r\n\r\n\tNein.\u00A0'), [
      { start: 4, end: 7 },
      { start: 13, end: 18 },
    ]);
  });

  it('finds nothing in white space', () => {
    assert.deepEqual(splitParagraphs('\uFEFF \n\n\t'), []);
  });

  it('gives ascending spans that cover everything but white space, in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Wort', ' ', '.', ',', '\n', '\r', '\u2028', '\uFEFF', '👍'),
    });
    fc.assert(
      fc.property(text, (sample) => {
        const spans = splitParagraphs(sample);
        const gaps = spans.map(({ start }, i) => sample.slice(spans[i - 1]?.end ?? 0, start));
        const tail = sample.slice(spans.at(-1)?.end ?? 0);
        assert.deepEqual(
          [...gaps, tail].filter((gap) => gap.trim() !== ''),
          [],
        );
        assert.ok(spans.every(({ start, end }) => start < end));
        assert.equal(
          gaps.join('').length + tail.length + paragraphsOf(sample).join('').length,
          sample.length,
        );
      }),
    );
  });
});
