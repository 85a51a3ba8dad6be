import assert from 'node:assert/strict';
import { join } from 'node:path';
import { walk } from '../../src/cli/walk.js';
import { scratchFolder } from './wortlaut.js';

describe('walk', () => {
  const scratch = scratchFolder({
    '.git/HEAD': '',
    '.gitignore': 'build/\n*.tmp.txt\n/archiv/**\n!/archiv/gut.txt\n',
    '.wortlautignore': 'entwurf*\n!keep.tmp.txt\n',
    'a.txt': '',
    'a.tmp.txt': '',
    'keep.tmp.txt': '',
    'archiv/alt.txt': '',
    'archiv/gut.txt': '',
    'build/b.txt': '',
    'rat/.gitignore': 'c.txt\n!entwurf.txt\n',
    'rat/c.txt': '',
    'rat/entwurf.txt': '',
    'rat/build/d.txt': '',
    'rat/sub/c.txt': '',
    'rat/sub/e.txt': '',
  });
  after(scratch.remove);

  const names = (folder: string): string[] =>
    [...walk(join(scratch.path, folder), (path) => path.endsWith('.txt'))].map(({ path }) =>
      path.slice(scratch.path.length + 1),
    );

  it('leaves out what ignore files name, the innermost rule first, .wortlautignore before .gitignore', () => {
    assert.deepEqual(names('.'), [
      'a.txt',
      'archiv/gut.txt',
      'keep.tmp.txt',
      'rat/entwurf.txt',
      'rat/sub/e.txt',
    ]);
  });

  it('heeds the ignore files above the folder, up to the root of the repository', () => {
    assert.deepEqual(names('rat/sub'), ['rat/sub/e.txt']);
  });

  it('searches a folder that is named although it is ignored', () => {
    assert.deepEqual([names('build'), names('rat/build')], [['build/b.txt'], ['rat/build/d.txt']]);
  });
});
