/** Analyses all the articles of a run and writes the results: the work behind `check` and `annotate`. */

import { addFailure, addFile, isAtLeast, NO_TOTALS } from '../reporters/totals.js';
import type { Finding, Severity } from '../rules/rule.js';
import { type Analyzers, type ArticleSetup, type ConfigChoice, createAnalyzers } from './analyzers.js';
import { type Article, type ArticleRequest, readArticles } from './articles.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { formatOf } from './formats.js';
import { createPalette, wantsColor } from './palette.js';
import type { Problem } from './problem.js';
import { createWriter, type Format, type Writer } from './writers.js';

export interface RunRequest extends ArticleRequest {
  readonly format: Format;
  /** True if the output is about one article and can be about no other. */
  readonly isSingle: boolean;
  /** Less severe findings are left out of the output. */
  readonly showFrom: Severity;
  /** A finding of this severity or more makes the exit code 1. */
  readonly failOn: Severity | 'never';
  readonly color: boolean | undefined;
  readonly config: ConfigChoice;
}

const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 40;
const MAX_WIDTH = 160;

function createRunWriter({ format, isSingle, color }: RunRequest, { host, locale }: Context): Writer {
  const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, host.stdout.columns ?? DEFAULT_WIDTH));
  return createWriter(format, { locale, palette: createPalette(wantsColor(color, host)), width, isSingle });
}

/** What one article yields: all its findings, those to show, and its part of the output. */
interface Outcome {
  readonly findings: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly output: string;
}

function analyzeArticle(
  { path, text }: Article,
  setup: ArticleSetup,
  writer: Writer,
  showFrom: Severity,
): Outcome | { readonly problem: Problem } {
  try {
    const report = setup.analyzer.analyze(text, formatOf(path), setup.path ?? undefined);
    const { findings } = report;
    const shown = findings.filter(({ severity }) => isAtLeast(severity, showFrom));
    return { findings, shown, output: writer.result({ path, report, findings: shown }) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: { kind: 'internal', path, detail } };
  }
}

/** Leaves out what the configuration ignores, and says so of a file that was named. */
function createFilter({ paths }: RunRequest, analyzers: Analyzers, context: Context) {
  return async (path: string): Promise<boolean> => {
    const by = await analyzers.ignoredBy(path);
    if (by !== null && paths.includes(path)) tell(context, path, context.texts.ignoredBy(by));
    return by === null;
  };
}

/** Runs through all articles; a problem with one is told and does not stop the others. */
export async function analyzeArticles(
  request: RunRequest,
  context: Context,
  analyzers: Analyzers = createAnalyzers(context, request.config),
): Promise<ExitCode> {
  const { host, texts } = context;
  const { showFrom, failOn } = request;
  const accepts = createFilter(request, analyzers, context);
  const writer = createRunWriter(request, context);
  let totals = NO_TOTALS;
  let fails = false;
  for await (const read of readArticles({ ...request, accepts }, host.stdin)) {
    const outcome =
      'problem' in read ? read : analyzeArticle(read, await analyzers.setupFor(read.path), writer, showFrom);
    if ('problem' in outcome) {
      tellProblem(context, outcome.problem);
      totals = addFailure(totals);
      continue;
    }
    if ('notUtf8At' in read && read.notUtf8At !== null)
      tell(context, read.path, texts.readAsWindows1252(read.notUtf8At));
    host.stdout.write(outcome.output);
    totals = addFile(totals, outcome.shown);
    fails ||= failOn !== 'never' && outcome.findings.some(({ severity }) => isAtLeast(severity, failOn));
  }
  host.stdout.write(writer.end(totals));
  if (totals.failed === 0) analyzers.tellUnused(request.paths);
  if (totals.failed > 0 || analyzers.failed) return ExitCode.failure;
  return fails ? ExitCode.findings : ExitCode.clean;
}
