/** One shard of a run, with all that any format needs of its articles, so that `wortlaut merge` can write every format. */

import type { Report } from '../engine/report.js';
import type { Finding } from '../rules/rule.js';
import type { PartWriter } from '../text/parts.js';
import { toJson } from './json-parts.js';
import type { CheckedArticle, Reporter, ReporterOptions } from './reporter.js';
import type { Totals } from './totals.js';

/** Rises when the file is written in another way. */
const SHARD_VERSION = 1;

/** Which part of how many; the first is 1. */
export interface ShardPlace {
  readonly index: number;
  readonly count: number;
}

/** The first line of the file. */
export interface ShardHead {
  readonly shard: typeof SHARD_VERSION;
  /** The version of Wortlaut that wrote it. */
  readonly version: string;
  readonly index: number;
  readonly count: number;
  /** True if a baseline tells known findings from new ones. */
  readonly hasBaseline: boolean;
}

/** A line for each article. */
export interface ShardArticle {
  readonly path: string;
  readonly report: Report;
  /** Which of the report's findings the baseline knows, by their places. */
  readonly known: readonly number[];
}

/** The last line; a file without it was cut short. */
export interface ShardEnd {
  readonly failed: number;
  readonly fixed: number;
}

function lineOf({ path, report, known }: CheckedArticle): string {
  const isKnown = new Set(known);
  const places = report.findings.flatMap((finding, place) => (isKnown.has(finding) ? [place] : []));
  const article: ShardArticle = { path, report, known: places };
  return `${toJson(article)}\n`;
}

function openShard(head: ShardHead): PartWriter<string, Totals> {
  let start = `${toJson(head)}\n`;
  return {
    add(part) {
      const text = start + part;
      start = '';
      return text;
    },
    end({ failed, fixed }) {
      const end: ShardEnd = { failed, fixed };
      return `${start}${toJson(end)}\n`;
    },
  };
}

/** A line of JSON for the shard, one for each article, one at the end. All findings are in it, hidden ones too. */
export const createShardReporter = ({
  version,
  hasBaseline,
  shard,
}: Pick<ReporterOptions, 'version' | 'hasBaseline'> & { readonly shard: ShardPlace }): Reporter<string> => ({
  part: lineOf,
  open: () => openShard({ shard: SHARD_VERSION, version, ...shard, hasBaseline }),
});

/** What a line of such a file says; null if it is none. */
export type ShardLine = ShardHead | ShardArticle | ShardEnd | null;

/** Reads a line. What Wortlaut has not written is null; what it has written is not questioned. */
export function readShardLine(line: string): ShardLine {
  try {
    const value: unknown = JSON.parse(line);
    const isLine =
      typeof value === 'object' &&
      value !== null &&
      ('shard' in value || 'report' in value || 'failed' in value);
    return isLine ? (value as ShardLine) : null;
  } catch {
    return null;
  }
}

/** The article behind a line, as it was when it was checked. `isShown` says which of the new findings to show. */
export function toCheckedArticle(
  { path, report, known }: ShardArticle,
  isShown: (finding: Finding) => boolean,
): CheckedArticle & { readonly fresh: readonly Finding[] } {
  const places = new Set(known);
  const fresh = report.findings.filter((_finding, place) => !places.has(place));
  return {
    path,
    report,
    fresh,
    findings: fresh.filter(isShown),
    known: report.findings.filter((_finding, place) => places.has(place)),
  };
}
