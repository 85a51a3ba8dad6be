import type { Quotation } from '../analysis/quotations.js';
import type { Span } from '../text/span.js';
import { allowedMarks, marksOf } from './quote-styles.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { closerOf, strays } from './stray-marks.js';

const at = (text: string, { start, end }: Span): string => text.slice(start, end);

function mismatch({ text }: ParagraphFacts, { open, close }: Quotation): ProposedFinding | null {
  const opened = at(text, open);
  const closed = at(text, close);
  const wanted = closerOf(opened);
  if (wanted === undefined || closed === '' || closed === wanted) return null;
  return {
    span: close,
    message: {
      de: `Anführungszeichen passen nicht zusammen: ${opened} schließt mit ${wanted}, nicht mit ${closed}.`,
      en: `Mismatched quotation marks: ${opened} closes with ${wanted}, not with ${closed}.`,
    },
    related: [{ span: open, message: { de: 'Hier beginnt das Zitat.', en: 'The quotation starts here.' } }],
    fixes: [
      {
        title: { de: `Durch ${wanted} ersetzen`, en: `Replace by ${wanted}` },
        kind: 'safe',
        edits: [{ span: close, text: wanted }],
      },
    ],
  };
}

/** Marks of another house: "Ja" where the style asks for „Ja“. */
function foreign(
  { text, options }: ParagraphFacts,
  { open, close, depth }: Quotation,
): ProposedFinding | null {
  const allowed = allowedMarks(options.quoteStyle, depth);
  const opened = at(text, open);
  if (allowed === null || opened === '' || allowed.some(([mark]) => mark === opened)) return null;
  const [opening, closing] = marksOf(options.quoteStyle, depth);
  const closed = at(text, close);
  return {
    span: open,
    message: {
      de: `Anführungszeichen in fremdem Stil: ${opened}…${closed}. Die Redaktion schreibt ${opening}…${closing}.`,
      en: `Quotation marks of another style: ${opened}…${closed}. The house style is ${opening}…${closing}.`,
    },
    fixes: [
      {
        title: { de: `In ${opening}…${closing} ändern`, en: `Change to ${opening}…${closing}` },
        kind: 'safe',
        edits: [{ span: open, text: opening }, ...(closed === '' ? [] : [{ span: close, text: closing }])],
      },
    ],
  };
}

function unpaired({ text }: ParagraphFacts, span: Span): ProposedFinding {
  const mark = at(text, span);
  return {
    span,
    message: {
      de: `Das Anführungszeichen ${mark} hat kein Gegenstück in diesem Absatz. Ergänzen oder entfernen Sie es.`,
      en: `The quotation mark ${mark} has no counterpart in this paragraph. Add or remove it.`,
    },
  };
}

function check(facts: ParagraphFacts): readonly ProposedFinding[] {
  const findings: ProposedFinding[] = [];
  const add = (finding: ProposedFinding | null): void => {
    if (finding !== null) findings.push(finding);
  };
  for (const quotation of facts.local.paired.quotations)
    add(foreign(facts, quotation) ?? mismatch(facts, quotation));
  for (const stray of strays(facts))
    add('open' in stray ? (foreign(facts, stray) ?? mismatch(facts, stray)) : unpaired(facts, stray));
  return findings;
}

/** Unbalanced or mismatched quotation marks, and those that are not the house's. */
export const quoteMarks: Rule = {
  id: 'quote-marks',
  severity: 'information',
  summary: { de: 'Anführungszeichen ohne passendes Gegenstück', en: 'Quotation marks that do not match' },
  docs: 'docs/rules/quote-marks.md',
  check,
};
