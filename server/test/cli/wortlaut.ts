/** Runs the bundled command line in a folder of its own. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const bundle = join(projectRoot, 'dist', 'cli.cjs');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Added to an environment without language and colour settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the bundles unless that was done; for a `before` hook. */
export function buildIfMissing(): void {
  if (existsSync(bundle)) return;
  const { status } = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundles could not be built');
}

/** Runs `wortlaut` with these arguments, in English unless the environment says otherwise. */
export function wortlaut(
  args: readonly string[],
  { cwd = projectRoot, input = '', env = {} }: RunOptions = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [bundle, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env['PATH'], ...env },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

/** A folder with these files; `remove` deletes it. */
export function scratchFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string;
  readonly remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
