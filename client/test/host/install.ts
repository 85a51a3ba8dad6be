/**
 * Installs a complete VS Code from the npm registry, once, outside the checkout: the package `code-server` carries the
 * server and the workbench of VS Code. Its own wrapper is not needed, nor are its modules for terminals and passwords.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.js';

/** Carries VS Code 1.100.3, the last one made for Node 20. */
const PACKAGE = 'code-server@4.100.3';

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'wortlaut-editor-tests');

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function installInto(folder: string): void {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', ...quiet, PACKAGE);
  const vscode = vscodeIn(folder);
  npm(vscode, 'install', '--omit=dev', ...quiet);
  npm(vscode, 'rebuild', '--loglevel=error', '@vscode/spdlog', 'native-watchdog');
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
}

const vscodeIn = (folder: string): string => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** The folder of VS Code's server, installed if it is not there yet. */
export async function installedVSCode(): Promise<string> {
  const folder = join(cache, PACKAGE);
  mkdirSync(cache, { recursive: true });
  await withLock(join(cache, 'lock'), () => {
    if (existsSync(folder)) return;
    console.log(`Installing ${PACKAGE} into ${cache} …`);
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    installInto(unfinished);
    renameSync(unfinished, folder);
  });
  return vscodeIn(folder);
}
