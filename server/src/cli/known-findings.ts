/** The baseline of a run: which findings it knows, and what is written back. */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  createBaseline,
  createBaselineFilter,
  formatBaseline,
  type Parted,
  parseBaseline,
  pruneBaseline,
} from '../config/baseline.js';
import { formatConfigProblem } from '../config/problem.js';
import type { Report } from '../engine/report.js';
import { type Context, tell, tellProblem } from './context.js';
import { readProblem } from './problem.js';
import { replaceFile } from './replace-file.js';

/** What to do with a baseline file: use it, make all findings known, or forget what is gone. */
export interface BaselineRequest {
  readonly file: string;
  readonly mode: 'use' | 'update' | 'prune';
}

/** The findings of an article, and what the baseline is to know of them; null if it is not to be written. */
export interface PartedArticle extends Parted {
  readonly entries: readonly BaselineEntry[] | null;
}

export interface KnownFindings {
  /** Parts the findings of an article into known and fresh ones. */
  part(article: string, report: Report): PartedArticle;
  /** Keeps what the baseline is to know of an article. */
  keep(article: string, entries: readonly BaselineEntry[]): void;
  /** Writes the file if that was asked for; false if it could not be written, which has been told. */
  save(): boolean;
}

/** Knows nothing, for a run without a baseline. */
export const NOTHING_KNOWN: KnownFindings = {
  part: (_article, { findings }) => ({ fresh: findings, known: [], entries: null }),
  keep: () => undefined,
  save: () => true,
};

/** The baseline in the file; null if it cannot be used, which has been told. */
function readBaseline({ file, mode }: BaselineRequest, context: Context): Baseline | null {
  if (mode === 'update' && !existsSync(file)) return [];
  try {
    const { baseline, problems } = parseBaseline(file, readFileSync(file, 'utf8'));
    for (const problem of problems) tell(context, '', formatConfigProblem(problem, context.locale));
    return problems.length > 0 ? null : baseline;
  } catch (error) {
    tellProblem(context, readProblem(file, error));
    return null;
  }
}

function byPath(baseline: Baseline): Map<string, BaselineEntry[]> {
  const entries = new Map<string, BaselineEntry[]>();
  for (const entry of baseline) {
    const known = entries.get(entry.path);
    if (known === undefined) entries.set(entry.path, [entry]);
    else known.push(entry);
  }
  return entries;
}

/** Opens a baseline for one run; null if it cannot be used, which has been told. */
export function openBaseline(request: BaselineRequest, context: Context): KnownFindings | null {
  const { file, mode } = request;
  const baseline = readBaseline(request, context);
  if (baseline === null) return null;
  const entries = byPath(baseline);
  const filter = createBaselineFilter(baseline);
  const folder = dirname(resolve(file));
  const pathOf = (article: string): string => relative(folder, resolve(article)).replaceAll(sep, '/');
  return {
    part(article, report) {
      const path = pathOf(article);
      const checked = { path, report };
      if (mode === 'update') return { fresh: [], known: report.findings, entries: createBaseline([checked]) };
      const kept = mode === 'prune' ? pruneBaseline(entries.get(path) ?? [], [checked]) : null;
      return { ...filter(checked), entries: kept };
    },
    keep: (article, known) => void entries.set(pathOf(article), [...known]),
    save() {
      if (mode === 'use') return true;
      const paths = [...entries.keys()].sort();
      const kept = paths.flatMap((path) => entries.get(path) ?? []);
      const problem = replaceFile(file, Buffer.from(formatBaseline(kept)));
      if (problem !== null) tellProblem(context, problem);
      else tell(context, file, context.texts.baselineSaved(kept.reduce((sum, { count }) => sum + count, 0)));
      return problem === null;
    },
  };
}
