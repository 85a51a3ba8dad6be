/** The code as it ships, so that no figure is one of a loader for development. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles a module like the library and hands `use` the address of the bundle, which is gone afterwards. `entry` is
 * relative to this folder.
 */
export async function withBundle<T>(entry: string, use: (address: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({
      entryPoints: [new URL(entry, import.meta.url).pathname],
      outfile,
      bundle: true,
      minify: true,
      platform: 'neutral',
      format: 'esm',
      target: 'es2022',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    return await use(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
