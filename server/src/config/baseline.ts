/** The baseline: findings that a team knows and leaves, so that only new ones count. Keyed by content, never by line. */

import type { Finding } from '../rules/rule.js';
import { type CheckedText, identify } from './identity.js';
import { parseJson } from './parse-json.js';
import { type ConfigProblem, createComplaints } from './problem.js';
import { bare, type Infer, list, object, text, whole } from './schema-types.js';
import { validate } from './validate.js';

/** So many findings of a rule in a sentence of a file. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  /** As `sentenceWords` writes it. */
  readonly sentence: string;
  readonly count: number;
}

/** In the order of path, rule and sentence. */
export type Baseline = readonly BaselineEntry[];

/** An article that was checked; `path` has `/` on every system. */
export interface CheckedFile {
  readonly path: string;
  readonly report: CheckedText;
}

/** The findings of an article, parted by the baseline. */
export interface Parted {
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
}

type Key = Pick<BaselineEntry, 'path' | 'rule' | 'sentence'>;

const keyOf = ({ path, rule, sentence }: Key): string => JSON.stringify([path, rule, sentence]);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const byKey = (a: Key, b: Key): number =>
  compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.sentence, b.sentence);

/** The baseline in which all findings of these articles are known. */
export function createBaseline(files: Iterable<CheckedFile>): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { path, report } of files) {
    for (const { rule, sentence, occurrence } of identify(report)) {
      const entry = { path, rule, sentence, count: occurrence };
      entries.set(keyOf(entry), entry);
    }
  }
  return [...entries.values()].sort(byKey);
}

/** A function that parts the findings of an article into those that the baseline knows and fresh ones. */
export function createBaselineFilter(baseline: Baseline): (file: CheckedFile) => Parted {
  const counts = new Map(baseline.map((entry) => [keyOf(entry), entry.count]));
  return ({ path, report }) => {
    const identities = identify(report);
    const isKnown = (_finding: Finding, index: number): boolean => {
      const identity = identities[index];
      if (identity === undefined) return false;
      return identity.occurrence <= (counts.get(keyOf({ path, ...identity })) ?? 0);
    };
    return {
      fresh: report.findings.filter((finding, index) => !isKnown(finding, index)),
      known: report.findings.filter(isKnown),
    };
  };
}

/** The baseline without what these articles no longer have. It never grows; files that were not checked stay in it. */
export function pruneBaseline(baseline: Baseline, files: readonly CheckedFile[]): Baseline {
  const checked = new Set(files.map(({ path }) => path));
  const counts = new Map(createBaseline(files).map((entry) => [keyOf(entry), entry.count]));
  return baseline.flatMap((entry) => {
    if (!checked.has(entry.path)) return [entry];
    const count = Math.min(entry.count, counts.get(keyOf(entry)) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
}

const most = Number.MAX_SAFE_INTEGER;

const ENTRY = object(
  {
    path: bare(text),
    rule: bare(text),
    sentence: bare(text),
    count: bare(whole(1, most)),
  },
  ['path', 'rule', 'sentence', 'count'],
);

const FILE = object({ version: bare(whole(1, 1)), findings: bare(list(ENTRY)) }, ['version', 'findings']);

const isWhole = (entry: Infer<typeof ENTRY>): entry is BaselineEntry =>
  Object.keys(ENTRY.properties).every((key) => Object.hasOwn(entry, key));

/** Reads a baseline file; entries with a fault are left out. */
export function parseBaseline(
  file: string,
  content: string,
): { readonly baseline: Baseline; readonly problems: readonly ConfigProblem[] } {
  const { complain, problems } = createComplaints(file, content);
  const tree = parseJson(content, complain);
  const values: Infer<typeof FILE> = problems.length > 0 ? {} : validate(tree, FILE, complain);
  return { baseline: (values.findings ?? []).filter(isWhole).sort(byKey), problems };
}

/** The text of a baseline file, one entry a line, so that two branches merge. */
export function formatBaseline(baseline: Baseline): string {
  const lines = baseline.map(
    ({ path, rule, sentence, count }) => `    ${JSON.stringify({ path, rule, sentence, count })}`,
  );
  const findings = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${findings}\n}\n`;
}
