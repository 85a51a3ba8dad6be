import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a server says in the line that `pattern` finds: its first group. The rest of its output is dropped. */
export async function readLine(server: ChildProcess, pattern: RegExp): Promise<string> {
  if (!server.stdout) throw new Error('VS Code’s server has no output');
  const output: string[] = [];
  for await (const line of createInterface(server.stdout)) {
    output.push(line);
    const found = pattern.exec(line)?.[1];
    if (found === undefined) continue;
    server.stdout.resume();
    return found;
  }
  throw new Error(`VS Code’s server did not start:\n${output.join('\n')}`);
}

/** Ends a process, if it has not ended yet. */
export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill();
  await exit;
}
