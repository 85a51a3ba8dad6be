import assert from 'node:assert/strict';
import { Shape, shapeOf } from '../../src/lexicon/word-shape.js';

/** The names of the bits of a word's shape. */
const shapeNames = (word: string): string =>
  Object.entries(Shape)
    .filter(([, bit]) => (shapeOf(word) & bit) !== 0)
    .map(([name]) => name)
    .join(' ');

describe('the shape of a word', () => {
  const table: readonly (readonly [word: string, shape: string])[] = [
    ['Haus', 'wordlike initial'],
    ['neuer', 'wordlike initial adjectival'],
    ['DIE', 'wordlike initial adjectival'],
    ['Ärzte', 'wordlike initial adjectival'],
    ['14.', 'wordlike initial digit'],
    ['Ⅳ', 'wordlike initial'],
    ['-verbot', 'wordlike'],
    ['al-Qasr', 'wordlike initial smallName'],
    ['hafenbote.de', 'wordlike initial adjectival smallName'],
    ['z.B.', 'wordlike initial'],
    ['„', ''],
    ['...', ''],
    ['👍', ''],
    ['', ''],
  ];
  for (const [word, shape] of table) {
    it(`of „${word}“ is ${shape || 'nothing'}`, () => assert.equal(shapeNames(word), shape));
  }
});
