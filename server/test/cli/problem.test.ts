import assert from 'node:assert/strict';
import { type Problem, readProblem } from '../../src/cli/problem.js';
import { textsIn } from '../../src/cli/texts.js';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: some words`), { code });

describe('readProblem', () => {
  for (const [code, kind] of [
    ['ENOENT', 'missing'],
    ['ENOTDIR', 'missing'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['EISDIR', 'not-a-file'],
    ['EIO', 'unreadable'],
  ] as const satisfies readonly (readonly [string, Problem['kind']])[])
    it(`makes ${kind} of ${code}`, () => {
      assert.deepEqual(readProblem('a.txt', systemError(code)), { kind, path: 'a.txt', detail: code });
    });

  it('knows errors without a code', () => {
    assert.deepEqual(readProblem('a.txt', 'odd'), { kind: 'unreadable', path: 'a.txt', detail: '' });
  });
});

describe('the texts of problems', () => {
  it('are sentences on one line, in both languages', () => {
    for (const locale of ['de', 'en'] as const)
      for (const [kind, tell] of Object.entries(textsIn(locale).problems))
        assert.match(tell('7'), /^[^\n]+\.$/, `${locale} ${kind}`);
  });
});
