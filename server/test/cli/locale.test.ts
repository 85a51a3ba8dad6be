import assert from 'node:assert/strict';
import { findLocale } from '../../src/cli/locale.js';

describe('findLocale', () => {
  for (const { title, args = [], env = {}, expected } of [
    { title: 'English where nothing is said', expected: 'en' },
    { title: 'LANG', env: { LANG: 'de_DE.UTF-8' }, expected: 'de' },
    { title: 'LC_MESSAGES before LANG', env: { LC_MESSAGES: 'de_AT', LANG: 'en_GB' }, expected: 'de' },
    { title: 'LC_ALL before all, even if it is C', env: { LC_ALL: 'C', LANG: 'de_DE' }, expected: 'en' },
    { title: 'the next variable if one is empty', env: { LC_ALL: '', LANG: 'de_DE' }, expected: 'de' },
    { title: 'English for other languages', env: { LANG: 'fr_FR.UTF-8' }, expected: 'en' },
    {
      title: '--locale before the environment',
      args: ['--locale', 'en'],
      env: { LANG: 'de' },
      expected: 'en',
    },
    { title: '--locale=', args: ['check', '--locale=de', 'a.txt'], expected: 'de' },
    { title: 'the last --locale', args: ['--locale=de', '--locale', 'en'], expected: 'en' },
    { title: 'nothing after --', args: ['check', '--', '--locale=de'], expected: 'en' },
    {
      title: 'the environment if --locale is wrong',
      args: ['--locale', 'fr'],
      env: { LANG: 'de' },
      expected: 'de',
    },
    {
      title: 'the environment if --locale has no value',
      args: ['--locale'],
      env: { LANG: 'de' },
      expected: 'de',
    },
  ])
    it(`takes ${title}`, () => assert.equal(findLocale(args, env), expected));
});
