/** Other checkers of prose, installed once, outside the checkout: they are no dependencies. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '../../client/test/host/lock.js';
import type { Program } from './program.js';

/** Versions that run with Node 20. */
const PACKAGES: readonly string[] = [
  'textlint@15.8.0',
  'textlint-rule-sentence-length@5.2.1',
  'cspell@9.8.0',
  '@cspell/dict-de-de@4.1.2',
  'markdownlint-cli2@0.18.1',
];

const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wortlaut-bench');

/** The commands of the others for all articles of a folder. */
export interface Rivals {
  textlint(folder: string): Program;
  cspell(folder: string): Program;
  markdownlint(folder: string): Program;
}

const CSPELL_SETTINGS = { version: '0.2', language: 'de', import: ['@cspell/dict-de-de/cspell-ext.json'] };

function installInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  writeFileSync(join(folder, 'cspell.json'), JSON.stringify(CSPELL_SETTINGS));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...PACKAGES], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}

function rivalsIn(folder: string): Rivals {
  const script = (...path: string[]): string => join(folder, 'node_modules', ...path);
  return {
    textlint: (articles) => ({
      args: [
        script('textlint', 'bin', 'textlint.js'),
        '--no-textlintrc',
        '--rule',
        'sentence-length',
        articles,
      ],
      cwd: folder,
    }),
    cspell: (articles) => ({
      args: [
        ...[script('cspell', 'bin.mjs'), 'lint', '--no-progress', '--no-summary', '--root', articles],
        ...['--config', join(folder, 'cspell.json'), '**'],
      ],
      cwd: folder,
    }),
    markdownlint: (articles) => ({
      args: [script('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '*.md'],
      cwd: articles,
    }),
  };
}

const firstLine = (error: unknown): string => String(error).split('\n', 1)[0] ?? '';

/** The other checkers, installed if they are not there yet; the reason if they cannot be installed. */
export async function installRivals(): Promise<Rivals | { readonly skipped: string }> {
  // A folder for each choice of versions, so that none is measured by the name of another.
  const folder = join(CACHE, PACKAGES.join('+').replaceAll('/', '-'));
  mkdirSync(CACHE, { recursive: true });
  try {
    await withLock(join(CACHE, 'lock'), () => {
      if (existsSync(folder)) return;
      console.log(`Installing ${PACKAGES.join(', ')} into ${CACHE} …`);
      const unfinished = `${folder}.unfinished`;
      rmSync(unfinished, { recursive: true, force: true });
      installInto(unfinished);
      renameSync(unfinished, folder);
    });
    return rivalsIn(folder);
  } catch (error) {
    return { skipped: `it could not be installed (${firstLine(error)})` };
  }
}
