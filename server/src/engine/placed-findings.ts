/** Findings of the rules as findings in the file, in the user's language. */

import type { Paragraph } from '../documents/document.js';
import { fileSpan, isUnbroken } from '../documents/offset-map.js';
import type { Finding, Fix, ProposedFix } from '../rules/rule.js';
import type { Locale } from '../text/localized.js';
import type { Edit } from '../text/span.js';
import type { CheckedEntry, CheckedFinding } from './checked-document.js';
import type { AnalyzedParagraph } from './paragraph-store.js';

/** What findings are made of; the two lists go together. */
export interface FindingParts {
  readonly paragraphs: readonly AnalyzedParagraph[];
  readonly checked: readonly CheckedEntry[];
  readonly locale: Locale;
  /** How text that a fix inserts is written in the file. */
  readonly encode: (text: string) => string;
}

/** Where a finding stands and how it is told. `next` is the paragraph after its own. */
export interface FindingPlace {
  readonly paragraph: Paragraph;
  readonly next: Paragraph | undefined;
  readonly locale: Locale;
  readonly encode: (text: string) => string;
}

/** The edits in the file; null if markup runs through one, since the rest of it would no longer be whole. */
function toEdits({ edits }: ProposedFix, { paragraph, next, encode }: FindingPlace): Edit[] | null {
  const result: Edit[] = [];
  for (const { span, text, next: isInNext } of edits) {
    const target = isInNext === true ? next : paragraph;
    if (target === undefined || !isUnbroken(target, span)) return null;
    result.push({ span: fileSpan(target, span), text: encode(text) });
  }
  return result;
}

/** The fixes in the file, in the user's language; without those that markup runs through. */
export function toFixes(proposed: readonly ProposedFix[], place: FindingPlace): Fix[] {
  const fixes: Fix[] = [];
  for (const fix of proposed) {
    const edits = toEdits(fix, place);
    if (edits !== null) fixes.push({ title: fix.title[place.locale], kind: fix.kind, edits });
  }
  return fixes;
}

function toFinding({ rule, severity, proposed }: CheckedFinding, place: FindingPlace): Finding {
  const { paragraph, locale } = place;
  return {
    ruleId: rule.id,
    severity,
    span: fileSpan(paragraph, proposed.span),
    message: proposed.message[locale],
    related:
      proposed.related?.map(({ span, message }) => ({
        span: fileSpan(paragraph, span),
        message: message[locale],
      })) ?? [],
    fixes: toFixes(proposed.fixes ?? [], place),
  };
}

/** The findings of one paragraph in the file, with what they were made of. */
interface PlacedParagraph {
  readonly findings: readonly CheckedFinding[];
  readonly paragraph: Paragraph;
  readonly next: Paragraph | undefined;
  readonly placed: readonly Finding[];
}

const isAlike = (
  old: PlacedParagraph,
  findings: readonly CheckedFinding[],
  { paragraph, next }: FindingPlace,
): boolean => old.findings === findings && old.paragraph === paragraph && old.next === next;

function placeAll(findings: readonly CheckedFinding[], place: FindingPlace): PlacedParagraph {
  const { paragraph, next } = place;
  return { findings, paragraph, next, placed: findings.map((finding) => toFinding(finding, place)) };
}

/** Gives the findings of all paragraphs, in their order. */
export type FindingPlacer = (parts: FindingParts) => readonly Finding[];

/** A placer for a document that changes: findings of paragraphs that stay as and where they are stay the same objects. */
export function createFindingPlacer(): FindingPlacer {
  let last: readonly (PlacedParagraph | null)[] = [];
  return ({ paragraphs, checked, locale, encode }) => {
    const all: Finding[] = [];
    const now: (PlacedParagraph | null)[] = [];
    for (const [index, { findings }] of checked.entries()) {
      const paragraph = paragraphs[index]?.paragraph;
      if (paragraph === undefined || findings.length === 0) {
        now.push(null);
        continue;
      }
      const place = { paragraph, next: paragraphs[index + 1]?.paragraph, locale, encode };
      const old = last[index] ?? null;
      const entry = old !== null && isAlike(old, findings, place) ? old : placeAll(findings, place);
      now.push(entry);
      for (const finding of entry.placed) all.push(finding);
    }
    last = now;
    return all;
  };
}
