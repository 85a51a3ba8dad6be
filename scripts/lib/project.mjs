import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of the project by its path below the root. */
export const inProject = (...path) => join(root, ...path);

/**
 * The command line that calls npm. Under `npm run` it is the npm that runs now, so that neither PATH nor the shell
 * of Windows matters.
 */
export function npmCommand(...args) {
  const npm = process.env.npm_execpath;
  return npm ? [process.execPath, npm, ...args] : ['npm', ...args];
}

/** npm writes this file last, so an interrupted installation is not taken for a complete one. */
export const isInstalled = () => existsSync(inProject('node_modules', '.package-lock.json'));

/** The command line that installs exactly what package-lock.json says. */
export const installCommand = () => npmCommand('ci', '--include=dev', '--no-audit', '--no-fund');

/** Runs a command in the project's folder with its output on the terminal; returns its exit code. */
export function run([command, ...args]) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) console.error(error.message);
  return status ?? 1;
}
