/**
 * `npm run test:editor`: the extension in real VS Codes, one after the other. Needs nothing but the npm registry and a
 * chromium. `-- web` runs one of them; `-- electron` runs the same suite in a downloaded desktop VS Code instead.
 */

import { rmSync } from 'node:fs';
import { type Host, hosts } from './hosts.js';
import { prepareTestRun } from './test-run.js';

const byDefault = ['desktop', 'web'];

/** What keeps a host from running fails the tests where they must run, and skips them elsewhere. */
function tellObstacle(name: string, obstacle: string): number {
  const required = process.env['WORTLAUT_REQUIRE_EDITOR'] === '1';
  console.log(`${required ? 'FAILED' : 'skipped'}: ${name} ${obstacle}`);
  return required ? 1 : 0;
}

/** The exit code of one host. */
async function runIn(name: string, { title, suite, prepare }: Host): Promise<number> {
  console.log(`\n${name}: ${title}`);
  const prepared = await prepare().catch((fault: Error) => fault.message);
  if (typeof prepared === 'string') return tellObstacle(name, prepared);
  const { run, folder } = prepareTestRun(name, suite);
  try {
    return await prepared(run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(names: readonly string[]): Promise<number> {
  const codes: number[] = [];
  for (const name of names) {
    const host = hosts[name];
    if (host === undefined) {
      console.error(`No VS Code is called ${name}; there are ${Object.keys(hosts).join(', ')}.`);
      return 2;
    }
    codes.push(await runIn(name, host));
  }
  return Math.max(...codes);
}

const named = process.argv.slice(2);
process.exitCode = await main(named.length > 0 ? named : byDefault);
