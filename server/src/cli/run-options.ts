/** The options that say how a run is carried out; they change nothing of its results. */

import type { Command } from 'commander';
import type { RunRequest } from './analyze-articles.js';
import type { Context } from './context.js';
import { numberOption } from './options.js';
import { parseShard, type Shard } from './pipeline/shard.js';
import { UsageError } from './problem.js';
import type { Texts } from './texts.js';

/** The options as commander hands them over. */
export interface RunOptions {
  readonly threads?: number;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly shard?: Shard;
}

/** The cache of a folder, beside its articles; its content shows passages of them. */
const CACHE_FILE = '.wortlautcache';
const MOST_THREADS = 256;

/** Adds the options to a command that analyses articles. */
export function addRunOptions(command: Command, { texts }: Context): Command {
  const { help, usage } = texts;
  const toShard = (value: string): Shard => {
    const shard = parseShard(value);
    if (shard === null) throw new UsageError(usage.notAShard(value));
    return shard;
  };
  return command
    .addOption(numberOption('--threads <number>', help.threads, MOST_THREADS, texts))
    .option('--cache', help.cache)
    .option('--cache-location <file>', help.cacheLocation)
    .option('--shard <shard>', help.shard, toShard);
}

/** How the run is to be carried out. Throws a UsageError for contradictions. */
export function resolveRun(
  { threads, cache, cacheLocation, shard }: RunOptions,
  { usage }: Texts,
): Pick<RunRequest, 'threads' | 'cache' | 'shard'> {
  if (cacheLocation !== undefined && !cache) throw new UsageError(usage.needs('--cache-location', '--cache'));
  return {
    threads: threads || null,
    cache: cache ? (cacheLocation ?? CACHE_FILE) : null,
    shard: shard ?? null,
  };
}
