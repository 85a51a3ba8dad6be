import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../src/cli/files.js';
import { scratchFolder } from './wortlaut.js';

describe('findFiles', () => {
  const scratch = scratchFolder({
    'b.txt': '',
    'a.md': '',
    'd.HTM': '',
    'e.html': '',
    'A.NEWS': '',
    'notes.doc': '',
    'sub/c.artikel': '',
    'sub/deep/d.txt': '',
    '.git/e.txt': '',
    'node_modules/f.txt': '',
    'images/g.png': '',
  });
  mkdirSync(join(scratch.path, 'empty'));
  symlinkSync(join(scratch.path, 'sub'), join(scratch.path, 'linked-folder'));
  symlinkSync(join(scratch.path, 'b.txt'), join(scratch.path, 'linked.txt'));
  after(scratch.remove);

  /** Paths below the scratch folder; problems as `kind path`. */
  const find = (...paths: string[]): string[] => {
    const short = (path: string): string => path.slice(scratch.path.length + 1);
    return [...findFiles(paths.map((path) => (path === '-' ? path : join(scratch.path, path))))].map(
      (found) => {
        if (found.kind === 'stdin') return '-';
        return found.kind === 'file'
          ? short(found.path)
          : `${found.problem.kind} ${short(found.problem.path)}`;
      },
    );
  };

  it('searches folders for articles, in the order of names, without dot folders and node_modules', () => {
    assert.deepEqual(find(''), [
      'A.NEWS',
      'a.md',
      'b.txt',
      'd.HTM',
      'e.html',
      'linked.txt',
      'sub/c.artikel',
      'sub/deep/d.txt',
    ]);
  });

  it('takes a named file whatever its name and place', () => {
    assert.deepEqual(find('notes.doc', '.git/e.txt', 'node_modules/f.txt'), [
      'notes.doc',
      '.git/e.txt',
      'node_modules/f.txt',
    ]);
  });

  it('searches a named folder even where it would be skipped, and a linked one', () => {
    assert.deepEqual(find('.git', 'linked-folder'), [
      '.git/e.txt',
      'linked-folder/c.artikel',
      'linked-folder/deep/d.txt',
    ]);
  });

  it('gives each file once, in the order of the paths', () => {
    assert.deepEqual(find('sub/deep/d.txt', '-', 'sub', '-', 'sub/../b.txt', 'b.txt'), [
      'sub/deep/d.txt',
      '-',
      'sub/c.artikel',
      'b.txt',
    ]);
  });

  it('takes what a glob means, whatever its ending, unless a file has that name', () => {
    assert.deepEqual(find('*.doc', 'sub/**/*.txt', '*.{md,xyz}', 'nichts*'), [
      'notes.doc',
      'sub/deep/d.txt',
      'a.md',
      'no-match nichts*',
    ]);
  });

  it('goes on after a problem', () => {
    assert.deepEqual(find('missing.txt', 'empty', 'images', 'b.txt/under', 'b.txt'), [
      'missing missing.txt',
      'no-articles empty',
      'no-articles images',
      'missing b.txt/under',
      'b.txt',
    ]);
  });
});
