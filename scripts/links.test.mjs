import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject, root } from './lib/project.mjs';

const LINK = /\]\(([^)\s]+)\)/g;

/** Links to files of the project: not to other sites, nor to the pages that the forge makes of `../../issues`. */
const isFile = (target) => !/^(?:[a-z]+:|#|\.\.\/\.\.\/issues)/.test(target);

const pages = execFileSync('git', ['ls-files', '-z', '--', '*.md'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((page) => page !== '' && existsSync(inProject(page)));

describe('links in the documentation', () => {
  for (const page of pages)
    it(`of ${page} lead to files that exist`, () => {
      const targets = [...readFileSync(inProject(page), 'utf8').matchAll(LINK)]
        .map((match) => match[1])
        .filter(isFile);
      const dead = targets.filter(
        (target) => !existsSync(join(root, dirname(page), target.replace(/#.*/, ''))),
      );
      assert.deepEqual(dead, []);
    });
});
