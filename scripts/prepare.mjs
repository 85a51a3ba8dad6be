// npm runs this after it has installed what a checkout needs, and before it packs one that somebody installs by its
// address, as pre-commit does: `prepack` is not run then, and the bundles would be missing.

import { existsSync } from 'node:fs';
import { inProject, installCommand, run } from './lib/project.mjs';

const isMissing = (...path) => !existsSync(inProject(...path));

/** With `--global`, npm forgets to install here what the build needs, and so would the npm that we start. */
function installForGlobal() {
  if (process.env.npm_config_global !== 'true') return;
  process.env.npm_config_global = 'false';
  run(installCommand());
}

if (isMissing('node_modules', 'esbuild')) installForGlobal();
// Without the tools for development (`npm ci --omit=dev`) there is nothing to build with.
if (isMissing('dist', 'cli.cjs') && !isMissing('node_modules', 'esbuild'))
  process.exitCode = run([process.execPath, inProject('esbuild.mjs')]);
