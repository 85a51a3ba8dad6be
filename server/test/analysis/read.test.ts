import { Layer } from '../../src/analysis/reading.js';
import { itReads, readingOf, wordsOf } from './describe.js';

const periodLines = (text: string): string[] => {
  const reading = readingOf(text);
  return reading.periods.map((period) => wordsOf(reading, period));
};

const blockLines = (text: string): string[] => {
  const reading = readingOf(text);
  return reading.blocks.map((block) => wordsOf(reading, block));
};

/** The words that stand in the running text. */
const openWords = (text: string): string[] => {
  const { words, layers } = readingOf(text);
  return words.filter((_, i) => layers[i] === Layer.open).map(({ surface }) => surface);
};

describe('the periods of a paragraph', () => {
  itReads(periodLines, [
    ['Sie kam. Er ging.', ['Sie kam.', 'Er ging.']],
    [
      '„Wir gehen. Morgen ist zu“, sagte sie. Er ging.',
      ['„Wir gehen. Morgen ist zu“, sagte sie.', 'Er ging.'],
    ],
    [
      'Sie sagte: „Wir gehen. Morgen ist zu.“ Er ging.',
      ['Sie sagte: „Wir gehen. Morgen ist zu.“', 'Er ging.'],
    ],
    ['', []],
  ]);
});

describe('the quotations that hold sentences', () => {
  itReads(blockLines, [
    ['„Wir gehen heute“, sagte sie.', ['„Wir gehen heute“']],
    ['Sie sagte: „Ja.“', ['„Ja.“']],
    ['„Ja“, sagte sie.', ['„Ja“']],
    ['Sie las den „Boten“.', []],
    ['Sie nannte ihn „sehr müde“.', []],
    ['„Das ist ‚nie‘ so“, sagte sie.', ['„Das ist ‚nie‘ so“']],
  ]);
});

describe('the running text', () => {
  itReads(openWords, [
    ['Der Rat (neun Leute) schwieg.', ['Der', 'Rat', 'schwieg', '.']],
    ['Der Rat [neun (9) Leute] schwieg.', ['Der', 'Rat', 'Leute', ']', 'schwieg', '.']],
    ['Sie las den „Boten“.', ['Sie', 'las', 'den', 'Boten', '.']],
    ['„Wir gehen heute“, sagte sie.', [',', 'sagte', 'sie', '.']],
    ['Der Rat (neun Leute schwieg.', ['Der', 'Rat', '(', 'neun', 'Leute', 'schwieg', '.']],
  ]);
});
