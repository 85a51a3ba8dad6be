/** Runs the rules over the paragraphs; findings of a paragraph whose facts did not change are kept. */

import { Layer } from '../analysis/reading.js';
import type { ParagraphFacts, ProposedFinding, Rule, Severity } from '../rules/rule.js';
import type { AnalyzedParagraph } from './paragraph-store.js';
import type { ResolvedDocument, ResolvedEntry } from './resolved-document.js';

/** A finding of a rule, before its texts are in one language and its spans are offsets into the file. */
export interface CheckedFinding {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly proposed: ProposedFinding;
}

export interface CheckedEntry {
  readonly entry: ResolvedEntry;
  readonly quotationFollows: boolean;
  readonly findings: readonly CheckedFinding[];
}

/** A rule that is on, with its severity. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
}

function candidatesOf({ before, resolved }: ResolvedEntry): string[] {
  const here = resolved.statements.flatMap(({ source }) => (source === null ? [] : [source.name]));
  const earlier = before.recent.map(({ name }) => name);
  return [...new Set([...here.reverse(), ...earlier])];
}

function startsWithQuotation(next: AnalyzedParagraph | undefined): boolean {
  return next?.local.reading.layers[0] === Layer.quoted || next?.local.paired.startsOpening === true;
}

function check(
  analyzed: AnalyzedParagraph,
  entry: ResolvedEntry,
  quotationFollows: boolean,
  rules: readonly ActiveRule[],
): CheckedEntry {
  const facts: ParagraphFacts = {
    text: analyzed.content.text,
    kind: analyzed.paragraph.kind,
    local: analyzed.local,
    statements: entry.resolved.statements,
    tags: analyzed.content.tags,
    quotationFollows,
    candidates: candidatesOf(entry),
  };
  const findings = rules.flatMap(({ rule, severity }) =>
    [...rule.check(facts)].map((proposed) => ({ rule, severity: proposed.severity ?? severity, proposed })),
  );
  findings.sort((a, b) => a.proposed.span.start - b.proposed.span.start);
  return { entry, quotationFollows, findings };
}

/** Checks the paragraphs; entries of `previous` for the same resolved paragraph are kept. */
export function checkDocument(
  paragraphs: readonly AnalyzedParagraph[],
  document: ResolvedDocument,
  rules: readonly ActiveRule[],
  previous: readonly CheckedEntry[],
): CheckedEntry[] {
  const offset = previous.length - paragraphs.length;
  const checked: CheckedEntry[] = [];
  paragraphs.forEach((analyzed, index) => {
    const entry = document.entries[index];
    if (entry === undefined) return;
    const quotationFollows = startsWithQuotation(paragraphs[index + 1]);
    const same = [previous[index], previous[index + offset]].find(
      (c) => c?.entry === entry && c.quotationFollows === quotationFollows,
    );
    checked.push(same ?? check(analyzed, entry, quotationFollows, rules));
  });
  return checked;
}
