import assert from 'node:assert/strict';
import {
  CharClass,
  charClass,
  classAt,
  isLetterClass,
  isWordClass,
  widthAt,
} from '../../src/text/char-class.js';

const EXAMPLES: Readonly<Record<keyof typeof CharClass, string>> = {
  lower: 'aßéж漢',
  upper: 'AÄŁЖ',
  digit: '07²½',
  extender: '\u0308\u00AD\u200D\uFE0F',
  space: ' \t\n\u00A0\u200B\u2028\uFEFF',
  quotationMark: '„“”"»«›‹‚‘’\'″',
  punctuation: '.,;:!?-–—()[]…/&%§',
  symbol: '+<>€$´`|°',
  surrogate: '\uD83D\uDC4D',
};

describe('charClass', () => {
  for (const [name, chars] of Object.entries(EXAMPLES)) {
    it(`knows ${name}`, () => {
      const wanted = Object.entries(CharClass).find(([key]) => key === name)?.[1];
      assert.deepEqual(
        Array.from({ length: chars.length }, (_, i) => charClass(chars.charCodeAt(i))),
        Array.from({ length: chars.length }, () => wanted),
      );
    });
  }

  it('takes what lies behind the text for white space', () => {
    assert.equal(charClass(''.charCodeAt(0)), CharClass.space);
  });
});

describe('classAt and widthAt', () => {
  it('see a surrogate pair as one character', () => {
    assert.deepEqual(
      ['👍', '𝔘', '𝔲', '\uD83D', 'a'].map((text) => [classAt(text, 0), widthAt(text, 0)]),
      [
        [CharClass.symbol, 2],
        [CharClass.upper, 2],
        [CharClass.lower, 2],
        [CharClass.symbol, 1],
        [CharClass.lower, 1],
      ],
    );
  });
});

describe('groups of classes', () => {
  it('tell words and letters from the rest', () => {
    const all = Object.entries(CharClass);
    assert.deepEqual(
      [isWordClass, isLetterClass].map((test) =>
        all.filter(([, known]) => test(known)).map(([name]) => name),
      ),
      [
        ['lower', 'upper', 'digit', 'extender'],
        ['lower', 'upper'],
      ],
    );
  });
});
