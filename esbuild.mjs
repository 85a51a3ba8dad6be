// Builds every bundle: `node esbuild.mjs [--watch] [--dev]`. A bundle is one entry of the list below.
// --dev keeps the code readable and adds source maps; --watch implies it and rebuilds on change.

import { writeFileSync } from 'node:fs';
import { context } from 'esbuild';
import { notices } from './scripts/lib/notices.mjs';
import { examplesLeftOut } from './scripts/lib/without-examples.mjs';

const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** VS Code 1.91 and the command line both run on Node 20. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
/**
 * A web worker knows no modules of Node and no DOM: `browser` picks the web builds of the LSP libraries, `worker` the
 * Markdown parser's table of entities, which would else ask the page.
 */
const worker = { platform: 'browser', format: 'cjs', target: 'es2022', conditions: ['worker', 'module'] };

const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'dist/client.cjs', ...node, external: ['vscode'] },
  { entry: 'server/src/lsp/main-node.ts', outfile: 'dist/server.cjs', ...node },
  {
    entry: 'server/src/cli/main.ts',
    outfile: 'dist/cli.cjs',
    ...node,
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    entry: 'server/src/index.ts',
    outfile: 'dist/wortlaut.mjs',
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
  },
  { entry: 'client/src/extension-web.ts', outfile: 'dist/web/client.js', ...worker, external: ['vscode'] },
  {
    entry: 'client/webview/report.ts',
    outfile: 'dist/webview/report.js',
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  },
  {
    entry: 'server/src/lsp/main-worker.ts',
    outfile: 'dist/web/server.js',
    ...worker,
    format: 'iife',
    alias: {
      yaml: './server/src/lsp/worker/yaml-on-demand.ts',
      'decode-named-character-reference': './server/src/lsp/worker/named-references.ts',
    },
  },
  {
    entry: 'server/src/lsp/worker/yaml-parser.ts',
    outfile: 'dist/web/yaml.js',
    ...worker,
    format: 'iife',
  },
  {
    entry: 'client/test/suite/index.ts',
    outfile: 'out/test/suite/index.cjs',
    ...node,
    external: ['vscode', 'mocha'],
  },
  {
    entry: 'client/test/suite/index.ts',
    outfile: 'out/test/suite/index-web.js',
    ...worker,
    external: ['vscode'],
    alias: {
      'node:assert/strict': './client/test/suite/web/strict-assert.mjs',
      'node:util': 'util',
      mocha: 'mocha/mocha.mjs',
    },
    define: { process: '{ "env": {} }' },
  },
];

const settings = ({ entry, ...bundle }) => ({
  entryPoints: [entry],
  bundle: true,
  metafile: true,
  minify: !dev,
  // Sources of some LSP libraries are UMD under `main`, which no bundler can follow.
  mainFields: bundle.platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
  sourcemap: dev ? 'linked' : false,
  charset: 'utf8',
  legalComments: 'none',
  plugins: [examplesLeftOut],
  logLevel: 'warning',
  ...bundle,
});

async function make(bundle) {
  const build = await context(settings(bundle));
  if (watch) {
    await build.watch();
    return [];
  }
  const { metafile } = await build.rebuild();
  await build.dispose();
  return bundle.outfile.startsWith('dist/') ? [metafile] : [];
}

try {
  const metafiles = await Promise.all(bundles.map(make));
  if (watch) console.log('watching for changes');
  else writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(metafiles.flat()));
} catch (fault) {
  // esbuild has already printed the errors of a bundle.
  if (!fault.errors) console.error(fault);
  process.exit(1);
}
