/** Analyses all the articles of a run and writes the results: the work behind `check`, `annotate`, `export`, `report`. */

import { addFailure, addFile, NO_TOTALS, type Totals } from '../reporters/totals.js';
import type { Severity } from '../rules/rule.js';
import { type Analyzers, type ConfigChoice, createAnalyzers } from './analyzers.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { findFiles } from './files.js';
import type { Fixing } from './fix-article.js';
import type { OutputRequest } from './format-names.js';
import { type BaselineRequest, type KnownFindings, NOTHING_KNOWN, openBaseline } from './known-findings.js';
import { type Outputs, openOutputs, ownFiles, type PlannedOutput, planOutputs } from './outputs.js';
import { type Cache, type Memory, NO_CACHE, openCache, openMemory } from './pipeline/cache.js';
import { createExaminer, type Examination, type Examiner } from './pipeline/examiner.js';
import { type Examined, examineInOrder } from './pipeline/in-order.js';
import { openPool } from './pipeline/pool.js';
import { openProgress } from './pipeline/progress.js';
import { route } from './pipeline/route.js';
import { type Shard, shardOf } from './pipeline/shard.js';
import { threadsFor } from './pipeline/threads.js';
import { replaceFile } from './replace-file.js';
import { createReporters, looksFor } from './reporters.js';
import { createVerdict, type Limits, type Verdict } from './verdict.js';

export interface RunRequest {
  /** Files, folders, and `-` for standard input. */
  readonly paths: readonly string[];
  /** The name of standard input in all output. */
  readonly stdinName: string;
  /** Those of the paths that somebody has written on the command line. */
  readonly named: readonly string[];
  /** Those of the paths whose staged content counts, and that have another one on disk. */
  readonly staged: readonly string[];
  /** The part of the articles that this run is about; null for all of them. */
  readonly shard: Shard | null;
  readonly outputs: readonly OutputRequest[];
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
  /** Less severe findings are left out of the output. */
  readonly showFrom: Severity;
  readonly limits: Limits;
  readonly color: boolean | undefined;
  readonly config: ConfigChoice;
  readonly fixing: Fixing;
  readonly baseline: BaselineRequest | null;
  /** How many threads somebody wants; null for no wish. */
  readonly threads: number | null;
  /** The file of the cache, or one in memory; null for none. */
  readonly cache: string | Memory | null;
}

/** Only what an article's content decides can be known from an earlier run. */
const isCacheable = ({ cache, fixing, baseline }: RunRequest): boolean =>
  cache !== null && fixing === 'off' && (baseline === null || baseline.mode === 'use');

function examinationOf(
  request: RunRequest,
  outputs: readonly PlannedOutput[],
  { host, locale }: Context,
): Examination {
  const { isSingle, showFrom, fixing, config, baseline, shard } = request;
  return {
    formats: outputs.map(({ format }) => format),
    locale,
    isSingle,
    showFrom,
    fixing,
    config,
    baseline,
    shard,
    hasBaseline: baseline !== null,
    ...looksFor(request.color, host),
    isTerminal: host.stdout.isTerminal,
    namesContent: isCacheable(request),
  };
}

/** What one run works with. */
interface Run {
  readonly request: RunRequest;
  readonly context: Context;
  readonly analyzers: Analyzers;
  readonly examination: Examination;
  readonly examiner: Examiner;
  readonly known: KnownFindings;
  readonly cache: Cache;
  readonly outputs: Outputs;
  readonly verdict: Verdict;
}

function openCacheFor(
  request: RunRequest,
  examination: Examination,
  analyzers: Analyzers,
  context: Context,
): Cache | null {
  const { cache } = request;
  if (cache === null || !isCacheable(request)) return NO_CACHE;
  if (typeof cache !== 'string') return openMemory(cache, examination, analyzers);
  return openCache(cache, examination, analyzers, context);
}

/** Opens all that a run needs; null if something cannot be used, which has been told. */
function openRun(request: RunRequest, context: Context, analyzers: Analyzers): Run | null {
  const known = request.baseline === null ? NOTHING_KNOWN : openBaseline(request.baseline, context);
  if (known === null) return null;
  const planned = planOutputs(request.outputs, context.host.env);
  const examination = examinationOf(request, planned, context);
  const cache = openCacheFor(request, examination, analyzers, context);
  if (cache === null) return null;
  const outputs = openOutputs(planned, createReporters(examination), context);
  if (outputs === null) return null;
  const examiner = createExaminer({ examination, analyzers, known, texts: context.texts });
  const verdict = createVerdict(request.limits);
  return { request, context, analyzers, examination, examiner, known, cache, outputs, verdict };
}

/** Hands an outcome to everybody who counts or shows it. */
async function account({ path, outcome, isKnown }: Examined, run: Run, totals: Totals): Promise<Totals> {
  const { context, analyzers, known, cache, verdict, outputs } = run;
  const { told, printed, replacement, checked } = outcome;
  for (const { about, message } of told) tell(context, about, message);
  const problem = replacement === null ? null : replaceFile(path, replacement);
  if (problem !== null) {
    tellProblem(context, problem);
    return addFailure(totals);
  }
  if (printed.length > 0) context.host.stdout.write(printed);
  if (checked === null) return outcome.isLeftOut ? totals : addFailure(totals);
  if (!isKnown) await cache.keep(path, outcome);
  if (checked.baseline !== null) known.keep(path, checked.baseline);
  await analyzers.need(path, checked.suppressions);
  verdict.add(checked.fresh, checked);
  outputs.add(checked.parts);
  return addFile(totals, checked.shown, checked.isFixed);
}

/** Ends a run: writes what is to be written, and says how it went. */
function end(run: Run, totals: Totals): ExitCode {
  const { request, context, analyzers, known, cache, verdict, outputs } = run;
  const areWritten = [outputs.end(totals), known.save(), cache.save()];
  for (const line of verdict.exceeded(context.texts)) tell(context, '', line);
  if (totals.failed === 0 && request.shard === null) analyzers.tellUnused(request.paths);
  if (totals.failed > 0 || analyzers.failed || areWritten.includes(false)) return ExitCode.failure;
  const differs = request.fixing === 'diff' && totals.fixed > 0;
  return verdict.fails || differs ? ExitCode.findings : ExitCode.clean;
}

/** Runs through all articles; a problem with one is told and does not stop the others. */
export async function analyzeArticles(
  request: RunRequest,
  outer: Context,
  createTools: (context: Context) => Analyzers = (context) => createAnalyzers(context, request.config),
): Promise<ExitCode> {
  const isOwn = ownFiles(request.outputs);
  const staged = new Set(request.staged);
  const found = [...findFiles(request.paths, staged)].filter(
    (input) => input.kind !== 'file' || !isOwn(input.path),
  );
  const inputs = shardOf(found, request.shard);
  const progress = openProgress(outer.host, inputs.length);
  const context = { ...outer, host: progress.host };
  const run = openRun(request, context, createTools(context));
  if (run === null) return ExitCode.failure;
  const threads = threadsFor(inputs.length, request.threads);
  const pool = threads === 1 ? null : openPool(threads - 1, run.examination);
  const { stdinName } = request;
  const routed = route(inputs, { ...run, named: new Set(request.named), staged, stdinName });
  let totals = NO_TOTALS;
  for await (const examined of examineInOrder(routed, run.examiner, pool)) {
    totals = await account(examined, run, totals);
    progress.step();
    await context.host.stdout.ready();
  }
  progress.end();
  return end(run, totals);
}
