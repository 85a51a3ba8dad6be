/** Installs what carries a VS Code from the npm registry, once, outside the checkout. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.js';

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wortlaut-editor-tests');

export const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

export function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * The folder that holds the packages, `code-server@4.100.3`, and their dependencies, installed if it is not there yet.
 * Their own scripts do not run; `finish` does what else is to be done.
 */
export async function installed(
  packages: readonly string[],
  finish: (folder: string) => void,
): Promise<string> {
  const names = packages.join(', ');
  const folder = join(cache, packages.map((name) => name.replaceAll('/', '+')).join('_'));
  mkdirSync(cache, { recursive: true });
  await withLock(join(cache, 'lock'), () => {
    if (existsSync(folder)) return;
    console.log(`Installing ${names} into ${cache} …`);
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
    try {
      npm(unfinished, 'install', '--ignore-scripts', ...quiet, ...packages);
      finish(unfinished);
    } catch (cause) {
      throw new Error(`needs ${names}, which could not be installed`, { cause });
    }
    renameSync(unfinished, folder);
  });
  return folder;
}
