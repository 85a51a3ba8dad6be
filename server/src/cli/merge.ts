/** The work behind `wortlaut merge`: the results of a run that several machines have shared, as if it had been one. */

import { createReadStream } from 'node:fs';
import type { Reporter } from '../reporters/reporter.js';
import {
  readShardLine,
  type ShardArticle,
  type ShardEnd,
  type ShardHead,
  type ShardLine,
  toCheckedArticle,
} from '../reporters/shard.js';
import { addFile, countFindings, isAtLeast, NO_TOTALS, type Totals } from '../reporters/totals.js';
import type { Severity } from '../rules/rule.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import type { OutputRequest } from './format-names.js';
import { readLines } from './lines.js';
import { type Outputs, openOutputs, planOutputs } from './outputs.js';
import { readProblem, UsageError } from './problem.js';
import { createReporters, looksFor } from './reporters.js';
import type { Texts } from './texts.js';
import { createVerdict, type Limits, type Verdict } from './verdict.js';
import { readVersion } from './version.js';

export interface MergeRequest {
  /** The files of the shards, in any order. */
  readonly files: readonly string[];
  readonly outputs: readonly OutputRequest[];
  /** Less severe findings are left out of the output. */
  readonly showFrom: Severity;
  readonly limits: Limits;
  readonly color: boolean | undefined;
}

/** More than any article takes, with all that is known of it. */
const MOST_BYTES = 1 << 30;

async function* shardLines(file: string): AsyncGenerator<ShardLine> {
  for await (const line of readLines(createReadStream(file), MOST_BYTES))
    yield line === null ? null : readShardLine(Buffer.from(line).toString());
}

/** A shard, ready to be read. */
interface OpenShard {
  readonly file: string;
  readonly head: ShardHead;
}

async function openShard(file: string, { usage }: Texts): Promise<OpenShard> {
  for await (const line of shardLines(file)) {
    if (line === null || !('shard' in line)) break;
    if (line.version !== readVersion()) throw new UsageError(usage.otherVersion(file, line.version));
    return { file, head: line };
  }
  throw new UsageError(usage.noShardFile(file));
}

/** The shards in their order. Throws a UsageError if they are not all of one run, each once. */
function inOrder(shards: readonly OpenShard[], { usage }: Texts): readonly OpenShard[] {
  const [first, ...others] = shards;
  if (first === undefined) return [];
  const { count, hasBaseline } = first.head;
  const stranger = others.find(({ head }) => head.count !== count || head.hasBaseline !== hasBaseline);
  if (stranger !== undefined) throw new UsageError(usage.otherRun(stranger.file, first.file));
  return Array.from({ length: count }, (_, before) => {
    const [found, twice] = shards.filter(({ head }) => head.index === before + 1);
    if (found === undefined) throw new UsageError(usage.shardMissing(before + 1, count));
    if (twice !== undefined) throw new UsageError(usage.shardTwice(found.file, twice.file));
    return found;
  });
}

/** What a merge works with. */
interface Merge {
  readonly request: MergeRequest;
  readonly reporters: readonly Reporter[];
  readonly outputs: Outputs;
  readonly verdict: Verdict;
}

function addArticle(article: ShardArticle, merge: Merge, totals: Totals): Totals {
  const { request, reporters, outputs, verdict } = merge;
  const checked = toCheckedArticle(article, ({ severity }) => isAtLeast(severity, request.showFrom));
  verdict.add(countFindings(checked.fresh), checked.report.metrics);
  outputs.add(reporters.map((reporter) => reporter.part(checked)));
  return addFile(totals, countFindings(checked.findings));
}

const addEnd = (totals: Totals, { failed, fixed }: ShardEnd): Totals => ({
  ...totals,
  failed: totals.failed + failed,
  fixed: totals.fixed + fixed,
});

/** The totals with those of a shard; null if the file is damaged or was cut short. */
async function addShard({ file }: OpenShard, merge: Merge, before: Totals): Promise<Totals | null> {
  let totals = before;
  for await (const line of shardLines(file)) {
    if (line === null) return null;
    if ('report' in line) totals = addArticle(line, merge, totals);
    else if ('failed' in line) return addEnd(totals, line);
  }
  return null;
}

/** Opens what the merge writes to; null if something cannot be written, which has been told. */
function openMerge(request: MergeRequest, hasBaseline: boolean, context: Context): Merge | null {
  const { host, locale } = context;
  const planned = planOutputs(request.outputs, host.env);
  const reporters = createReporters({
    formats: planned.map(({ format }) => format),
    locale,
    isSingle: false,
    hasBaseline,
    shard: null,
    ...looksFor(request.color, host),
  });
  const outputs = openOutputs(planned, reporters, context);
  return outputs === null ? null : { request, reporters, outputs, verdict: createVerdict(request.limits) };
}

async function mergeShards(shards: readonly OpenShard[], merge: Merge, context: Context): Promise<ExitCode> {
  let totals = NO_TOTALS;
  for (const shard of shards) {
    const more = await addShard(shard, merge, totals);
    if (more === null) {
      tell(context, shard.file, context.texts.shardCutShort());
      merge.outputs.abort();
      return ExitCode.failure;
    }
    totals = more;
    await context.host.stdout.ready();
  }
  const areWritten = merge.outputs.end(totals);
  for (const line of merge.verdict.exceeded(context.texts)) tell(context, '', line);
  if (totals.failed > 0 || !areWritten) return ExitCode.failure;
  return merge.verdict.fails ? ExitCode.findings : ExitCode.clean;
}

/** Opens the files one after the other; null if one cannot be read, which has been told. */
async function openShards(files: readonly string[], context: Context): Promise<OpenShard[] | null> {
  const shards: OpenShard[] = [];
  for (const file of files) {
    try {
      shards.push(await openShard(file, context.texts));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      tellProblem(context, readProblem(file, error));
      return null;
    }
  }
  return shards;
}

/** Writes the results of all shards, byte for byte as a run without shards would have written them. */
export async function mergeFiles(request: MergeRequest, context: Context): Promise<ExitCode> {
  const opened = await openShards(request.files, context);
  if (opened === null) return ExitCode.failure;
  const shards = inOrder(opened, context.texts);
  const merge = openMerge(request, shards[0]?.head.hasBaseline ?? false, context);
  return merge === null ? ExitCode.failure : mergeShards(shards, merge, context);
}
