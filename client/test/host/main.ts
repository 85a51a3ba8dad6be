/**
 * `npm run test:editor`: the extension in a real VS Code. Needs nothing but the npm registry and a chromium;
 * `-- --electron` runs the same suite in a downloaded desktop VS Code instead.
 */

import { rmSync } from 'node:fs';
import { findChromium } from './browser.js';
import { runInElectron } from './electron.js';
import { installedVSCode } from './install.js';
import { prepareTestRun, type TestRun } from './test-run.js';
import { runInWorkbench } from './workbench.js';

const inElectron = process.argv.includes('--electron');

async function runSuite(run: TestRun, chromium: string | null): Promise<number> {
  if (inElectron) return runInElectron(run);
  if (chromium === null) throw new Error('no browser');
  return runInWorkbench(await installedVSCode(), chromium, run);
}

async function main(): Promise<number> {
  const chromium = findChromium();
  if (!inElectron && chromium === null) {
    const required = process.env['WORTLAUT_REQUIRE_EDITOR'] === '1';
    console.log(`${required ? 'FAILED' : 'SKIPPED'}: editor tests need chromium (set CHROMIUM to its path)`);
    return required ? 1 : 0;
  }
  const { run, folder } = prepareTestRun();
  try {
    return await runSuite(run, chromium);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
