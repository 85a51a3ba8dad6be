import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { photoRequestName, photoTakenName } from '../suite/signals.js';

/** A running VS Code server. */
export interface VSCodeServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Quiet: nothing that asks the network, nothing that covers the article in a screenshot. */
const settings = {
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.exclude': { '**/.vscode': true, [photoRequestName]: true, [photoTakenName]: true },
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** No gallery of extensions, so no request to it. */
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl": ""}' };

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill();
  await exit;
}

/** The port, from the line in which the server says that it listens. */
async function readPort(server: ChildProcess): Promise<number> {
  if (!server.stdout) throw new Error('VS Code’s server has no output');
  const output: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    output.push(line);
    const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`VS Code’s server did not start:\n${output.join('\n')}`);
}

/** Starts the VS Code server that lies in `vscode`; everything it writes goes below `data`. */
export async function startVSCodeServer(vscode: string, data: string): Promise<VSCodeServer> {
  const user = join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify(settings));
  const flags = ['--without-connection-token', '--accept-server-license-terms', '--disable-workspace-trust'];
  const server = spawn(
    process.execPath,
    ['out/server-main.js', '--host', '127.0.0.1', '--port', '0', '--server-data-dir', data, ...flags],
    { cwd: vscode, env: { ...process.env, ...offline }, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    const port = await readPort(server);
    server.stdout.resume();
    return { port, stop: () => stop(server) };
  } catch (fault) {
    await stop(server);
    throw fault;
  }
}
