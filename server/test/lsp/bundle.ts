/** Runs the language server as other editors do: the bundle, as a process of its own, over its standard streams. */

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createTalk, type Talk } from './talk.js';

const bundle = resolve(import.meta.dirname, '../../../dist/server.cjs');

export interface ServerProcess {
  readonly talk: Talk;
  readonly process: ChildProcessWithoutNullStreams;
  /** Says goodbye as the protocol wants it and returns the exit code. */
  quit(): Promise<number | null>;
  /** The exit code, once the process has ended. */
  exitCode(): Promise<number | null>;
}

/** Starts the server; fails if the bundle has not been built. */
export function startServerProcess(uri: string): ServerProcess {
  if (!existsSync(bundle)) throw new Error('dist/server.cjs is missing: run npm run build first');
  const server = spawn(process.execPath, [bundle, '--stdio']);
  const exit = once(server, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const talk = createTalk(connection, uri);
  return {
    talk,
    process: server,
    exitCode: () => exit,
    async quit() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exit;
    },
  };
}
