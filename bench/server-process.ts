/** The language server as editors start it, the built bundle over standard streams, with a client that takes the time. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Range } from 'vscode-languageserver-textdocument';

export const BUNDLE = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));

/** A change of an article: what stands in the range becomes `text`. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

export interface Server {
  /** Opens an article; milliseconds until its diagnostics are there. */
  open(uri: string, text: string): Promise<number>;
  /** Changes an open article; milliseconds until its diagnostics are there. */
  change(uri: string, change: Change): Promise<number>;
  /** Resident memory, in bytes. Linux only. */
  memory(): number;
  /** Time on a processor so far, in milliseconds, in steps of 10. Linux only. */
  processorTime(): number;
  stop(): Promise<void>;
}

const KILOBYTE = 1024;
const MILLISECONDS_PER_TICK = 10;

const procFile = ({ pid }: ChildProcess, name: string): string =>
  readFileSync(`/proc/${pid}/${name}`, 'utf8');

function memoryOf(child: ChildProcess): number {
  return KILOBYTE * Number(/^VmRSS:\s*(\d+) kB$/m.exec(procFile(child, 'status'))?.[1]);
}

/** In the file, the command in parentheses is the second field; time in the process and in the system are 14 and 15. */
function processorTimeOf(child: ChildProcess): number {
  const [user = Number.NaN, system = Number.NaN] = procFile(child, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return MILLISECONDS_PER_TICK * (user + system);
}

/** Starts the server and greets it as an editor does that waits for diagnostics. */
export async function startServer(): Promise<Server> {
  if (!existsSync(BUNDLE)) throw new Error('dist/server.cjs is missing: run npm run build first.');
  const child = spawn(process.execPath, [BUNDLE, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let published = (): void => undefined;
  connection.onNotification('textDocument/publishDiagnostics', () => published());
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});

  let version = 0;
  /** Sends one thing, to which one publication answers. */
  const timed = async (method: string, params: object): Promise<number> => {
    const answered = new Promise<void>((resolve) => {
      published = resolve;
    });
    const start = performance.now();
    void connection.sendNotification(method, params);
    await answered;
    return performance.now() - start;
  };
  return {
    open: (uri, text) =>
      timed('textDocument/didOpen', {
        textDocument: { uri, languageId: 'newstext', version: ++version, text },
      }),
    change: (uri, change) =>
      timed('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [change],
      }),
    memory: () => memoryOf(child),
    processorTime: () => processorTimeOf(child),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
