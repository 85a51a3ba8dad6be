import assert from 'node:assert/strict';
import { resolveInputs } from '../../src/cli/options.js';
import { textsIn } from '../../src/cli/texts.js';
import { scratchFolder } from './wortlaut.js';

describe('resolveInputs', () => {
  const scratch = scratchFolder({ 'a.txt': '' });
  const file = `${scratch.path}/a.txt`;
  const texts = textsIn('en');
  after(scratch.remove);

  it('takes a file, even a missing one, and standard input for a single article', () => {
    assert.deepEqual(
      [
        resolveInputs([file], {}, texts),
        resolveInputs([`${file}.missing`], {}, texts),
        resolveInputs(['-'], { stdinFilename: 'b.txt' }, texts),
        resolveInputs([], { stdin: true }, texts),
      ],
      [
        { paths: [file], named: [file], staged: [], stdinName: '<stdin>', isSingle: true },
        {
          paths: [`${file}.missing`],
          named: [`${file}.missing`],
          staged: [],
          stdinName: '<stdin>',
          isSingle: true,
        },
        { paths: ['-'], named: ['-'], staged: [], stdinName: 'b.txt', isSingle: true },
        { paths: ['-'], named: [], staged: [], stdinName: '<stdin>', isSingle: true },
      ],
    );
  });

  it('takes a folder with one article, several paths, and a glob, for more than one', () => {
    assert.deepEqual(
      [
        resolveInputs([scratch.path], {}, texts),
        resolveInputs([file, '-'], {}, texts),
        resolveInputs(['*.txt'], {}, texts),
      ],
      [
        { paths: [scratch.path], named: [scratch.path], staged: [], stdinName: '<stdin>', isSingle: false },
        { paths: [file, '-'], named: [file, '-'], staged: [], stdinName: '<stdin>', isSingle: false },
        { paths: ['*.txt'], named: ['*.txt'], staged: [], stdinName: '<stdin>', isSingle: false },
      ],
    );
  });
});
