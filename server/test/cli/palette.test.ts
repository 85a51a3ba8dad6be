import assert from 'node:assert/strict';
import { createPalette, wantsColor } from '../../src/cli/palette.js';
import { PLAIN } from '../../src/reporters/palette.js';

const host = (env: Record<string, string>, isTerminal: boolean) => ({
  env,
  stdout: {
    write: () => undefined,
    ready: async () => undefined,
    isTerminal,
    columns: undefined,
  },
});

describe('wantsColor', () => {
  for (const { title, option, env = {}, terminal = false, expected } of [
    { title: 'yes on a terminal', terminal: true, expected: true },
    { title: 'no in a pipe', expected: false },
    { title: 'no on a dumb terminal', terminal: true, env: { TERM: 'dumb' }, expected: false },
    { title: 'no for NO_COLOR', terminal: true, env: { NO_COLOR: '1' }, expected: false },
    { title: 'yes for an empty NO_COLOR', terminal: true, env: { NO_COLOR: '' }, expected: true },
    { title: 'yes for FORCE_COLOR', env: { FORCE_COLOR: '1' }, expected: true },
    { title: 'no for FORCE_COLOR=0', terminal: true, env: { FORCE_COLOR: '0' }, expected: false },
    { title: 'no for NO_COLOR with FORCE_COLOR', env: { NO_COLOR: '1', FORCE_COLOR: '1' }, expected: false },
    { title: 'yes for --color with NO_COLOR', option: true, env: { NO_COLOR: '1' }, expected: true },
    { title: 'no for --no-color on a terminal', option: false, terminal: true, expected: false },
  ] as {
    title: string;
    option?: boolean;
    env?: Record<string, string>;
    terminal?: boolean;
    expected: boolean;
  }[])
    it(title, () => assert.equal(wantsColor(option, host(env, terminal)), expected));
});

describe('createPalette', () => {
  it('paints with escape sequences, or not at all', () => {
    assert.deepEqual(
      [createPalette(true).error('Fehler'), createPalette(false)],
      ['\x1b[31mFehler\x1b[39m', PLAIN],
    );
  });
});
