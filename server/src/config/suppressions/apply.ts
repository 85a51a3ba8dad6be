/** Parts the findings of an article into those that stay and those that somebody has suppressed. */

import type { Comment } from '../../documents/document.js';
import type { Finding } from '../../rules/rule.js';
import type { Locale } from '../../text/localized.js';
import { coversOffset } from '../../text/span.js';
import type { CheckedText } from '../identity.js';
import type { Levels } from '../presets.js';
import { UNUSED_SUPPRESSION } from '../rule-list.js';
import { type Directive, parseDirectives } from './directives.js';
import { createUnusedReporter, type Unused } from './report-unused.js';
import { endedBy, type Suppression, suppressionsOf } from './scopes.js';
import type { Sidecar } from './sidecar.js';

/** A finding that is not shown, and why. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** A comment in the article, or an entry of the sidecar file. */
  readonly by: 'comment' | 'sidecar';
  readonly reason: string | null;
}

export interface Judged {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export interface SuppressionInput {
  readonly checked: CheckedText;
  readonly comments: readonly Comment[];
  readonly levels: Levels;
  readonly locale: Locale;
  /** Null where there is no such file. */
  readonly sidecar: Sidecar | null;
}

const matches = ({ rule, scope }: Suppression, { ruleId, span }: Finding): boolean =>
  (rule === null || rule === ruleId) && coversOffset(scope, span.start);

const byStart = (a: Finding, b: Finding): number => a.span.start - b.span.start;

/** The directives of which at least a part is no use. */
function unusedOf(
  directives: readonly Directive[],
  suppressions: readonly Suppression[],
  isIdle: (suppression: Suppression) => boolean,
): Unused[] {
  const enables = directives.filter(({ kind }) => kind === 'enable');
  return directives.flatMap((directive): Unused[] => {
    if (directive.kind === 'enable')
      return endedBy(directive, suppressions).length > 0
        ? []
        : [{ directive, rules: directive.rules.map(({ id }) => id), ends: [] }];
    const idle = suppressions.filter((each) => each.directive === directive && isIdle(each));
    if (idle.length === 0) return [];
    const ends = enables.filter((enable) => {
      const ended = endedBy(enable, suppressions);
      return ended.length > 0 && ended.every((each) => idle.includes(each));
    });
    return [{ directive, rules: idle.flatMap(({ rule }) => rule ?? []), ends }];
  });
}

function byComments(input: SuppressionInput): Judged {
  const { checked, comments, levels, locale } = input;
  const { text } = checked;
  const { directives, faults } = parseDirectives(text, comments);
  const suppressions = suppressionsOf(text, directives);
  const used = new Set<Suppression>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of checked.findings) {
    const [first, ...others] = suppressions.filter((each) => matches(each, finding));
    if (first === undefined) findings.push(finding);
    else suppressed.push({ finding, by: 'comment', reason: first.directive.reason });
    for (const each of first === undefined ? [] : [first, ...others]) used.add(each);
  }
  const severity = levels[UNUSED_SUPPRESSION.id] ?? 'off';
  if (severity === 'off') return { findings, suppressed };
  // Of a rule that is off nobody can tell whether it would have found anything.
  const isIdle = (each: Suppression): boolean => !used.has(each) && levels[each.rule ?? ''] !== 'off';
  const report = createUnusedReporter(text, severity, locale);
  const own = [...unusedOf(directives, suppressions, isIdle).map(report.unused), ...faults.map(report.fault)];
  return { findings: [...findings, ...own].sort(byStart), suppressed };
}

function bySidecar(sidecar: Sidecar, checked: CheckedText, { findings, suppressed }: Judged): Judged {
  const found = sidecar.match(checked);
  const listed: SuppressedFinding[] = checked.findings.flatMap((finding, index) => {
    const entry = found[index] ?? null;
    return entry === null || !findings.includes(finding)
      ? []
      : [{ finding, by: 'sidecar', reason: entry.reason ?? null }];
  });
  const gone = new Set(listed.map(({ finding }) => finding));
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    suppressed: [...suppressed, ...listed].sort((a, b) => byStart(a.finding, b.finding)),
  };
}

const hasDirectives = ({ comments, checked }: SuppressionInput): boolean =>
  comments.length > 0 && checked.text.includes('wortlaut-');

/** Applies comments, then the sidecar file. Costs next to nothing for a text that has neither. */
export function applySuppressions(input: SuppressionInput): Judged {
  const { checked, sidecar } = input;
  const judged = hasDirectives(input) ? byComments(input) : { findings: checked.findings, suppressed: [] };
  return sidecar === null ? judged : bySidecar(sidecar, checked, judged);
}
