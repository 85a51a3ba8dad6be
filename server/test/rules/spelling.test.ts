import assert from 'node:assert/strict';
import { createSpellingKeys } from '../../src/rules/spelling.js';

const spellingKeys = createSpellingKeys();

function mayBeOneName(a: string, b: string): boolean {
  const keys = new Set(spellingKeys(a));
  return spellingKeys(b).some((key) => keys.has(key));
}

describe('two spellings', () => {
  const alike =
    'Horbatsky Horbatskyj|Meier Meyer|Hofmann Hoffmann|Tschernow Chernov|Keßler Kessler|Behrendt Behrent';
  const different = 'Rau Rapp|Becker Beck|Berg Burg|Lang Lange|Kessler Kestner';

  for (const pair of alike.split('|'))
    it(`${pair} may be one name`, () => {
      const [a = '', b = ''] = pair.split(' ');
      assert.equal(mayBeOneName(a, b), true);
    });

  for (const pair of different.split('|'))
    it(`${pair} are two names`, () => {
      const [a = '', b = ''] = pair.split(' ');
      assert.equal(mayBeOneName(a, b), false);
    });
});
