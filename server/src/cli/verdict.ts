/** What a run may find without failing, and whether it did. */

import type { Metrics } from '../engine/report.js';
import { isAtLeast, SEVERITIES, type SeverityCounts } from '../reporters/totals.js';
import type { Severity } from '../rules/rule.js';
import type { Texts } from './texts.js';

export interface Limits {
  /** A finding of this severity or more fails the run. */
  readonly failOn: Severity | 'never';
  /** More warnings than that fail it; null for no such limit. */
  readonly maxWarnings: number | null;
  /** A smaller share of statements with a source, in per cent, fails it; null for no such limit. */
  readonly minCoverage: number | null;
}

/** No limits at all. */
export const NO_LIMITS: Limits = { failOn: 'never', maxWarnings: null, minCoverage: null };

export interface Verdict {
  /** One more article, with how many findings it has (hidden ones included, known ones not). */
  add(findings: SeverityCounts, metrics: Pick<Metrics, 'statements' | 'attributed'>): void;
  /** True if a finding is severe enough to fail, or a limit is exceeded. */
  readonly fails: boolean;
  /** Each exceeded limit, in one line. */
  exceeded(texts: Texts): readonly string[];
}

const PER_CENT = 100;

/** Cut, not rounded: 79.99 per cent are not 80. */
const perCent = (share: number): string => String(Math.floor(share * PER_CENT * 10) / 10);

const countSevere = (findings: SeverityCounts, failOn: Severity | 'never'): number =>
  SEVERITIES.filter((severity) => failOn !== 'never' && isAtLeast(severity, failOn)).reduce(
    (sum, severity) => sum + findings[severity],
    0,
  );

/** Counts up to a verdict on one run. */
export function createVerdict({ failOn, maxWarnings, minCoverage }: Limits): Verdict {
  let severe = 0;
  let warnings = 0;
  let statements = 0;
  let attributed = 0;
  const coverage = (): number => (statements === 0 ? 1 : attributed / statements);
  const hasTooMany = (): boolean => maxWarnings !== null && warnings > maxWarnings;
  const hasTooFew = (): boolean => minCoverage !== null && coverage() * PER_CENT < minCoverage;
  return {
    add(findings, metrics) {
      severe += countSevere(findings, failOn);
      warnings += findings.warning;
      statements += metrics.statements;
      attributed += metrics.attributed;
    },
    get fails() {
      return severe > 0 || hasTooMany() || hasTooFew();
    },
    exceeded: ({ limits }) => [
      ...(hasTooMany() ? [limits.warnings(warnings, maxWarnings ?? 0)] : []),
      ...(hasTooFew()
        ? [limits.coverage(perCent(coverage()), minCoverage ?? 0, attributed, statements)]
        : []),
    ],
  };
}
