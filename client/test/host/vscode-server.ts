/**
 * The VS Code of the desktop as a server, with its extensions in Node: the package `code-server` carries the server and
 * the workbench of VS Code. Its own wrapper is not needed, nor are its modules for terminals and passwords.
 */

import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLine, stop } from './child.js';
import { installed, npm, quiet } from './install.js';
import { settings } from './settings.js';
import type { TestRun } from './test-run.js';
import type { Server } from './workbench.js';

/** Carries VS Code 1.100.3, the last one made for Node 20. */
const PACKAGE = 'code-server@4.100.3';

/** No gallery of extensions, so no request to it. */
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl": ""}' };

/** Nobody is asked whether to trust the folder, so nobody does. */
const untrusted = {
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

const vscodeIn = (folder: string): string => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

function build(folder: string): void {
  const vscode = vscodeIn(folder);
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts', ...quiet);
  npm(vscode, 'rebuild', '--loglevel=error', '@vscode/spdlog', 'native-watchdog');
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
}

/** The folder of VS Code's server. */
export const installVSCodeServer = async (): Promise<string> => vscodeIn(await installed([PACKAGE], build));

/** The address of the workbench with everything that VS Code's own test protocol wants to know. */
function addressOf(port: string, { workspace, extension, suite }: TestRun): string {
  const remote = `vscode-remote://127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', `${remote}${extension}`],
    ['extensionTestsPath', `${remote}${suite}`],
  ];
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** Starts the VS Code server that lies in `vscode`; everything it writes goes below the run's own folder. */
export async function startVSCodeServer(vscode: string, run: TestRun): Promise<Server> {
  const user = join(run.data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...settings, ...untrusted }));
  const flags = ['--without-connection-token', '--accept-server-license-terms'];
  const server = spawn(
    process.execPath,
    ['out/server-main.js', '--host', '127.0.0.1', '--port', '0', '--server-data-dir', run.data, ...flags],
    { cwd: vscode, env: { ...process.env, ...offline }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    const port = await readLine(server, /Extension host agent listening on (\d+)/);
    return { address: addressOf(port, run), stop: () => stop(server) };
  } catch (fault) {
    await stop(server);
    throw fault;
  }
}
