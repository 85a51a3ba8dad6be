import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TokenKind, tokenize } from '../../src/text/tokens.js';
import { barred, kinds, tokensOf, tokenTexts } from './token-texts.js';

/** Texts with `|` where the tokenizer must cut and white space does not. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'words and punctuation': [
    'Die Brücke ist zu|, sagte sie|.',
    'Wer|? Ich|! Ja|; nein|: doch|…',
    'Moment|... mal',
    '(|dpa|)',
  ],
  'German and other letters': ['Straße', 'Özil|, Łódź|, Dvořák|, ſ|, Ærø', 'Москва', 'Ελλάδα'],
  'hyphen compounds': ['US-Beamte', '12-Punkte-Plan', 'A320-Flotte', 'E-Mail-Adresse', 'Nord‑Süd‐Achse'],
  'truncated compounds': [
    'Luft- und Raumfahrt',
    'ein- und -ausgehen',
    '18- bis 25-Jährige',
    'Rad-|, Fuß-|)|weg',
  ],
  'quotation marks in compounds': ['12-Punkte-|„|Friedensplan|“', 'die |„|Möwe|“|-Besatzung'],
  'ordinals and dates': [
    'am 14. März',
    'der 296. Anlauf',
    'am 20.06. und 01.07.2031',
    'vom 6. bis 8. Mai',
    '9.|November',
  ],
  'numbers that end a sentence': [
    'im Jahr 2031|. Danach',
    'auf Platz 14|.',
    '|„|Platz 14|.|“',
    'genau 1.000|. Alle',
    'ein 1:1|. Schade',
  ],
  numbers: [
    '1.000',
    '2,5',
    '1:0',
    '12:00',
    '10’000',
    "10'000",
    '1.234.567,89',
    '3|%',
    '5|€',
    '5|-|3',
    '90|/|91',
  ],
  'numbers in words': ['14-jährig', '2:1-Sieg', 'A320', '1990er', '35mm', 'Sojus-2.1b', '2,6|%'],
  ranges: ['2030|-|2034', '30|–|40 Leute'],
  abbreviations: [
    'Dr. Kühn',
    'z.B. hier',
    'z. B. hier',
    'bzw. dort',
    'e.V.',
    'U.S.A. und',
    'Dipl.-Ing. Rau',
    'usw.',
  ],
  'initials and rulers': [
    'W. Ahlers',
    'J.D. Wolff',
    'Karl IV. starb',
    'der Plan B|.',
    '80 km|/|h|. Dann',
    'König Karl IV|.',
  ],
  'words that end a sentence': ['Er kam|. Sie', 'Er kam|.|Sie', 'Das ist gut|.|“'],
  'names in the web': [
    'ver.di',
    'hafenbote.example',
    'a.b@hafen.example',
    'https://hafen.example/a,b?c=1#d|.',
    '(|http://a.example|)',
  ],
  apostrophes: ["gibt's", 'geht’s', 'D’Angelo', 'O´Hara', 'Lord′s', 'Ines|’ Rad'],
  'gendered forms': ['Bürger:innen', 'Schüler*innen', 'Leser_innen', 'er sagte|: ja'],
  'quotation marks': [
    '„|a|“ ‚|b|‘ »|c|« ›|d|‹ «|e|» ‹|f|›',
    '"|a|" „|b|" „|c|” “|d|”',
    ",,|a|'' >>|b|<< ``|c|'' ″|d|″",
    '‚|auf dem Vormarsch|’|“|, sagte',
  ],
  dashes: ['ja – nein — doch', 'ja -- nein', 'Wort|--|Wort', 'Kiel|–|Lübeck', 'und – so hieß es –|, dass'],
  'signs between letters': ['H&M', 'A & B', 'CDU|/|CSU', '§ 5', '3 + 4'],
  'marks that combine': ['Mu\u0308ller', 'Schiff\u00ADfahrt', 'a\u200Db', '👨\u200D👩\u200D👧 ok', '👍|!'],
  'letters outside the plane': ['𝔘𝔫𝔡 dann', 'x𝔘y', '𝟙𝟚|. Dann', 'ja|\u{11A3F}'],
  'odd spaces': ['a\u00A0b\u2009c\u200Bd\uFEFFe'],
};

/** What `barred` must give: bars as written, and one for every run of white space. */
const expected = (marked: string): string =>
  marked
    .trim()
    .replace(/[\s\u200B]+\|?/gu, '|')
    .replace(/^\|/, '');

describe('tokenize', () => {
  for (const [name, texts] of Object.entries(CASES)) {
    it(`cuts ${name}`, () => {
      for (const marked of texts) assert.equal(barred(marked.replaceAll('|', '')), expected(marked));
    });
  }

  it('tells the kinds apart', () => {
    assert.deepEqual(kinds('Am 14. Mai: „US-Plan“, 5 % + Karl IV. ging 👍 …'), [
      ['Am', 'word'],
      ['14.', 'number'],
      ['Mai', 'word'],
      [':', 'punctuation'],
      ['„', 'quotationMark'],
      ['US-Plan', 'word'],
      ['“', 'quotationMark'],
      [',', 'punctuation'],
      ['5', 'number'],
      ['%', 'punctuation'],
      ['+', 'symbol'],
      ['Karl', 'word'],
      ['IV.', 'number'],
      ['ging', 'word'],
      ['👍', 'symbol'],
      ['…', 'punctuation'],
    ]);
  });

  it('asks for abbreviations with their full stop and only before one', () => {
    const asked: string[] = [];
    tokenize('Laut Dr. Abel kam niemand. Ende', (word) => {
      asked.push(word);
      return word === 'Dr.';
    });
    assert.deepEqual(asked, ['Dr.', 'niemand.']);
  });

  it('finds nothing in nothing', () => {
    assert.deepEqual(tokensOf(' \n'), {
      text: ' \n',
      length: 0,
      starts: [],
      ends: [],
      kinds: [],
    });
  });

  it('keeps more tokens than it expected', () => {
    const text = '!'.repeat(1000);
    assert.deepEqual(tokenTexts(tokensOf(text)), Array.from(text));
  });
});

/** Strings with everything the tokenizer treats in its own way, and anything else. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aB9.-,\'’:„“"<>()/@&_*\u0308\u200D 👍𝔘\uD83D\uDC4D\n') }),
);

describe('tokens of any text', () => {
  it('do not overlap, are not empty and lie inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { length, starts, ends } = tokensOf(text);
        const bounds = Array.from({ length }, (_, i) => [starts[i] ?? 0, ends[i] ?? 0]).flat();
        const ascending = bounds.every(
          (bound, i) => i === 0 || bound > (bounds[i - 1] ?? 0) || (i % 2 === 0 && bound === bounds[i - 1]),
        );
        assert.ok(ascending && bounds.every((bound) => bound >= 0 && bound <= text.length));
      }),
    );
  });

  it('cover everything but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spaceless = text.replace(/[\s\u200B]/g, '');
        assert.equal(
          tokenTexts(tokensOf(text))
            .join('')
            .replace(/[\s\u200B]/g, ''),
          spaceless,
        );
      }),
    );
  });

  it('hold no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(
          tokenTexts(tokensOf(text)).filter((token) => /\s/.test(token)),
          [],
        );
      }),
    );
  });

  it('never cut a surrogate pair', () => {
    const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
    const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
    const cuts = (text: string, at: number): boolean =>
      at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
    fc.assert(
      fc.property(anyText, (text) => {
        const { starts, ends } = tokensOf(text);
        assert.deepEqual(
          [...starts, ...ends].filter((at) => cuts(text, at)),
          [],
        );
      }),
    );
  });

  it('have a known kind', () => {
    const known: readonly number[] = Object.values(TokenKind);
    fc.assert(
      fc.property(anyText, (text) => {
        assert.deepEqual(
          [...tokensOf(text).kinds].filter((kind) => !known.includes(kind)),
          [],
        );
      }),
    );
  });
});
