/** Analyses all the articles of a run and writes the results: the work behind `check` and `annotate`. */

import { createHash } from 'node:crypto';
import { addFailure, addFile, isAtLeast, NO_TOTALS, type Totals } from '../reporters/totals.js';
import type { Severity } from '../rules/rule.js';
import { type Analyzers, type ConfigChoice, createAnalyzers } from './analyzers.js';
import { type Article, type ArticleRequest, type Read, readArticles } from './articles.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { deliverFixed, type Fixing, fixReport } from './fix-article.js';
import type { OutputRequest } from './format-names.js';
import { formatOf } from './formats.js';
import { type BaselineRequest, type KnownFindings, NOTHING_KNOWN, openBaseline } from './known-findings.js';
import { type Outputs, openOutputs } from './outputs.js';
import { createPalette, wantsColor } from './palette.js';
import type { Problem } from './problem.js';
import { createVerdict, type Limits, type Verdict } from './verdict.js';
import { readVersion } from './version.js';
import type { WriterOptions } from './writers.js';

export interface RunRequest extends ArticleRequest {
  /** Those of the paths that somebody has written on the command line. */
  readonly named: readonly string[];
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
}

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

function writerOptions(request: RunRequest, { host, locale }: Context): WriterOptions {
  const { isSingle, color, baseline } = request;
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, host.stdout.columns ?? DEFAULT_WIDTH));
  const palette = createPalette(wantsColor(color, host));
  return {
    locale,
    palette,
    width,
    isSingle,
    hasBaseline: baseline !== null,
    hash,
    get version() {
      return readVersion();
    },
  };
}

/** What one run works with. */
interface Run {
  readonly request: RunRequest;
  readonly context: Context;
  readonly analyzers: Analyzers;
  readonly known: KnownFindings;
  readonly outputs: Outputs;
  readonly verdict: Verdict;
}

/** Analyses an article, fixes it if asked to, and hands its findings to everybody who counts or shows them. */
async function analyzeArticle(article: Article, run: Run, totals: Totals): Promise<Totals> {
  const { request, context, known, outputs, verdict } = run;
  const { path, text } = article;
  const setup = await run.analyzers.setupFor(path);
  const analyze = (content: string) =>
    setup.analyzer.analyze(content, formatOf(path), setup.path ?? undefined);
  const found = analyze(text);
  const report = request.fixing === 'off' ? found : fixReport(found, analyze);
  const problem = deliverFixed(article, report.text, request.fixing, context);
  if (problem !== null) return failed(problem, context, totals);
  const parted = known.part(path, report);
  const findings = parted.fresh.filter(({ severity }) => isAtLeast(severity, request.showFrom));
  verdict.add(parted.fresh, report.metrics);
  outputs.result({ path, report, findings, known: parted.known });
  return addFile(totals, findings, report.text !== text);
}

function failed(problem: Problem, context: Context, totals: Totals): Totals {
  tellProblem(context, problem);
  return addFailure(totals);
}

async function handle(read: Read, run: Run, totals: Totals): Promise<Totals> {
  const { context } = run;
  if ('problem' in read) return failed(read.problem, context, totals);
  if (read.notUtf8At !== null) tell(context, read.path, context.texts.readAsWindows1252(read.notUtf8At));
  try {
    return await analyzeArticle(read, run, totals);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: 'internal', path: read.path, detail }, context, totals);
  }
}

/** Leaves out what the configuration ignores, and says so of a file that was named. */
function createFilter({ named }: RunRequest, analyzers: Analyzers, context: Context) {
  return async (path: string): Promise<boolean> => {
    const by = await analyzers.ignoredBy(path);
    if (by !== null && named.includes(path)) tell(context, path, context.texts.ignoredBy(by));
    return by === null;
  };
}

function openRun(request: RunRequest, context: Context, analyzers: Analyzers): Run | null {
  const known = request.baseline === null ? NOTHING_KNOWN : openBaseline(request.baseline, context);
  if (known === null) return null;
  const outputs = openOutputs(request.outputs, writerOptions(request, context), context);
  if (outputs === null) return null;
  return { request, context, analyzers, known, outputs, verdict: createVerdict(request.limits) };
}

/** Runs through all articles; a problem with one is told and does not stop the others. */
export async function analyzeArticles(
  request: RunRequest,
  context: Context,
  analyzers: Analyzers = createAnalyzers(context, request.config),
): Promise<ExitCode> {
  const run = openRun(request, context, analyzers);
  if (run === null) return ExitCode.failure;
  const accepts = createFilter(request, analyzers, context);
  let totals = NO_TOTALS;
  for await (const read of readArticles({ ...request, accepts }, context.host.stdin)) {
    totals = await handle(read, run, totals);
    await context.host.stdout.ready();
  }
  const isWritten = run.outputs.end(totals);
  const isSaved = run.known.save();
  for (const line of run.verdict.exceeded(context.texts)) tell(context, '', line);
  if (totals.failed === 0) analyzers.tellUnused(request.paths);
  if (totals.failed > 0 || analyzers.failed || !isWritten || !isSaved) return ExitCode.failure;
  const differs = request.fixing === 'diff' && totals.fixed > 0;
  return run.verdict.fails || differs ? ExitCode.findings : ExitCode.clean;
}
