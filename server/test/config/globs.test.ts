import assert from 'node:assert/strict';
import { createMatcher } from '../../src/config/globs.js';

const PATHS = [
  'rat.md',
  'texte/rat.md',
  'texte/alt/rat.md',
  'texte/rat.txt',
  'archiv/1.txt',
  'a/archiv/2.txt',
  '.x/y.md',
];

const matched = (...globs: string[]): string[] => PATHS.filter(createMatcher(globs));

describe('createMatcher', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['*.md', ['rat.md', 'texte/rat.md', 'texte/alt/rat.md', '.x/y.md']],
    ['texte/*.md', ['texte/rat.md']],
    ['./texte/**', ['texte/rat.md', 'texte/alt/rat.md', 'texte/rat.txt']],
    ['texte/rat.{md,txt}', ['texte/rat.md', 'texte/rat.txt']],
    ['archiv', ['archiv/1.txt', 'a/archiv/2.txt']],
    ['archiv/', ['archiv/1.txt', 'a/archiv/2.txt']],
    ['./archiv', ['archiv/1.txt', 'a/archiv/2.txt']],
    ['**/alt', ['texte/alt/rat.md']],
    ['nichts', []],
  ];
  for (const [glob, paths] of cases)
    it(`${glob} means ${paths.join(', ') || 'none'}`, () => assert.deepEqual(matched(glob), paths));

  it('takes any of several globs, and none for no file', () => {
    assert.deepEqual(matched('archiv/*', '.x/**'), ['archiv/1.txt', '.x/y.md']);
    assert.deepEqual(matched(), []);
  });

  it('takes a path with ./ for the same', () => {
    assert.equal(createMatcher(['texte/*.md'])('./texte/rat.md'), true);
  });
});
