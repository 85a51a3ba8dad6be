/** What a run over many files adds up to. */

import type { Finding, Severity } from '../rules/rule.js';

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export interface Totals {
  /** Files that were checked. */
  readonly files: number;
  /** Files and folders that could not be checked. */
  readonly failed: number;
  /** Files that safe fixes have changed, or would. */
  readonly fixed: number;
  readonly findings: SeverityCounts;
}

const NONE: SeverityCounts = { error: 0, warning: 0, information: 0, hint: 0 };

/** Counts findings by their severity. */
export function countFindings(findings: readonly Finding[]): SeverityCounts {
  const counts = { ...NONE };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Nothing checked yet. */
export const NO_TOTALS: Totals = { files: 0, failed: 0, fixed: 0, findings: NONE };

const sumOf = (a: SeverityCounts, b: SeverityCounts): SeverityCounts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  information: a.information + b.information,
  hint: a.hint + b.hint,
});

/** The totals with one more file and its findings; `isFixed` if safe fixes changed it. */
export const addFile = (totals: Totals, counts: SeverityCounts, isFixed = false): Totals => ({
  ...totals,
  files: totals.files + 1,
  fixed: totals.fixed + Number(isFixed),
  findings: sumOf(totals.findings, counts),
});

/** The totals with one more file that could not be checked. */
export const addFailure = (totals: Totals): Totals => ({ ...totals, failed: totals.failed + 1 });

/** True if `severity` is as severe as `threshold` or more. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
