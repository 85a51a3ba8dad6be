/** What a run over many files adds up to. */

import type { Finding, Severity } from '../rules/rule.js';

/** The most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface Totals {
  /** Files that were checked. */
  readonly files: number;
  /** Files and folders that could not be checked. */
  readonly failed: number;
  /** Files that safe fixes have changed, or would. */
  readonly fixed: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Nothing checked yet. */
export const NO_TOTALS: Totals = {
  files: 0,
  failed: 0,
  fixed: 0,
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
};

/** The totals with one more file and its findings; `isFixed` if safe fixes changed it. */
export function addFile(totals: Totals, findings: readonly Finding[], isFixed = false): Totals {
  const counts = { ...totals.findings };
  for (const { severity } of findings) counts[severity]++;
  return {
    ...totals,
    files: totals.files + 1,
    fixed: totals.fixed + Number(isFixed),
    findings: counts,
  };
}

/** The totals with one more file that could not be checked. */
export const addFailure = (totals: Totals): Totals => ({ ...totals, failed: totals.failed + 1 });

/** True if `severity` is as severe as `threshold` or more. */
export const isAtLeast = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
