import { cueWith } from '../analysis/cue-matches.js';
import { endOf, lowerAt, type Reading, startOf, type TokenRange } from '../analysis/reading.js';
import { marksOf } from './quote-styles.js';
import type { ParagraphFacts, ProposedFinding, ProposedFix, Rule } from './rule.js';
import { grammarAt } from './sentences.js';

/** The last period of the paragraph if it ends in a colon. */
function announcing(reading: Reading): TokenRange | null {
  const period = reading.periods[reading.periods.length - 1];
  return period !== undefined && lowerAt(reading, period.last - 1) === ':' ? period : null;
}

/** The verb of saying right before the colon („twitterte“), the first of its words („teilte … mit“); -1 for none. */
function cueToken(facts: ParagraphFacts, period: TokenRange): number {
  const grammar = grammarAt(facts, period);
  for (let index = grammar.clauses.length - 1; index >= 0; index--) {
    const match = cueWith(grammar.cues(index), 'quote');
    if (match !== undefined && !match.cue.ambiguous) return match.tokens[0] ?? -1;
  }
  return -1;
}

function placeholderFix(end: number, [open, close]: readonly [string, string]): ProposedFix {
  const placeholder = `${open}…${close}`;
  return {
    title: { de: `Platzhalter ${placeholder} einfügen`, en: `Insert placeholder ${placeholder}` },
    kind: 'needs-author',
    edits: [{ span: { start: end, end }, text: ` ${placeholder}` }],
  };
}

/** Puts the next paragraph into quotation marks: an embedded post often comes without them. */
function quoteNextFix(
  { announces }: ParagraphFacts,
  [open, close]: readonly [string, string],
): ProposedFix[] {
  if (announces === null || announces.startsWithQuotation) return [];
  const { length } = announces.text;
  return [
    {
      title: {
        de: 'Den nächsten Absatz in Anführungszeichen setzen',
        en: 'Put the next paragraph into quotation marks',
      },
      kind: 'needs-author',
      edits: [
        { span: { start: 0, end: 0 }, text: open, next: true },
        { span: { start: length, end: length }, text: close, next: true },
      ],
    },
  ];
}

function finding(facts: ParagraphFacts, cue: number, period: TokenRange): ProposedFinding {
  const { reading } = facts.local;
  const end = endOf(reading, period.last - 1);
  const verb = facts.text.slice(startOf(reading, cue), endOf(reading, cue));
  const marks = marksOf(facts.options.quoteStyle, 0);
  return {
    span: { start: startOf(reading, cue), end },
    message: {
      de: `„${verb}:“ kündigt ein Zitat an, aber es folgt keines. Setzen Sie das Gesagte in Anführungszeichen.`,
      en: `“${verb}:” announces a quotation, but none follows. Put what was said into quotation marks.`,
    },
    fixes: [...quoteNextFix(facts, marks), placeholderFix(end, marks)],
  };
}

/** „…, twitterte:“ at the end of a paragraph, and no quotation follows. */
export const danglingAttribution: Rule = {
  id: 'dangling-attribution',
  severity: 'warning',
  summary: { de: 'Ankündigung, der kein Zitat folgt', en: 'Attribution that no quotation follows' },
  docs: 'docs/rules/dangling-attribution.md',
  check(facts) {
    const period = facts.announces?.startsWithQuotation === true ? null : announcing(facts.local.reading);
    const cue = period === null ? -1 : cueToken(facts, period);
    return period !== null && cue >= 0 ? [finding(facts, cue, period)] : [];
  },
};
