/** Programs as processes, and what they cost. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeOf } from '../measure.js';

/** A script of Node with its arguments. Its output goes to a file, which nobody reads. */
export interface Program {
  readonly args: readonly string[];
  /** The folder that it runs in; else that of this process. */
  readonly cwd?: string;
  /** The file that it gets as standard input. */
  readonly input?: string;
}

export interface Cost {
  /** Milliseconds from start to end. */
  readonly time: number;
  /** Milliseconds that the processors have worked for it, whatever else they did; threads add up. */
  readonly cpu: number;
  /** The most memory that it held, in bytes. */
  readonly peak: number;
}

const NOTE_COST = fileURLToPath(new URL('note-cost.cjs', import.meta.url));

/** Findings are no failure. */
const SUCCESS: readonly (number | null)[] = [0, 1];

function environment(costFile: string): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  return { ...env, NODE_OPTIONS: `--require ${JSON.stringify(NOTE_COST)}`, COST_FILE: costFile };
}

/** Runs a program; `scratch` is a folder for its output. Throws if it fails. */
export function run({ args, cwd, input }: Program, scratch: string): Cost {
  const costFile = join(scratch, 'cost.json');
  const errors = join(scratch, 'errors.txt');
  const files = [
    openSync(input ?? devNull, 'r'),
    openSync(join(scratch, 'output.txt'), 'w'),
    openSync(errors, 'w'),
  ];
  let status: number | null = null;
  const time = timeOf(() => {
    ({ status } = spawnSync(process.execPath, args, { cwd, stdio: files, env: environment(costFile) }));
  });
  files.forEach(closeSync);
  if (!SUCCESS.includes(status))
    throw new Error(`${args.join(' ')} ended with ${status}: ${readFileSync(errors, 'utf8').slice(0, 500)}`);
  return { time, ...(JSON.parse(readFileSync(costFile, 'utf8')) as Omit<Cost, 'time'>) };
}

const least = (a: Cost, b: Cost): Cost => ({
  time: Math.min(a.time, b.time),
  cpu: Math.min(a.cpu, b.cpu),
  peak: Math.min(a.peak, b.peak),
});

/** The least that a program cost in several rounds. */
export function cheapest(rounds: number, program: Program, scratch: string): Cost {
  let best = run(program, scratch);
  for (let round = 1; round < rounds; round++) best = least(best, run(program, scratch));
  return best;
}

/** The least that two programs cost. They take turns, so that a busy minute hits both. */
export function cheapestOfBoth(
  rounds: number,
  first: Program,
  second: Program,
  scratch: string,
): readonly [Cost, Cost] {
  let best: readonly [Cost, Cost] = [run(first, scratch), run(second, scratch)];
  for (let round = 1; round < rounds; round++)
    best = [least(best[0], run(first, scratch)), least(best[1], run(second, scratch))];
  return best;
}
