import type { Quotation } from '../analysis/quotations.js';
import type { Span } from '../text/span.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** The closing mark that each opening mark calls for. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“',
  ',,': "''",
  '“': '”',
  '»': '«',
  '«': '»',
  '‚': '‘',
  '‘': '’',
  '›': '‹',
  '‹': '›',
  '"': '"',
  '″': '″',
  '``': "''",
  "''": "''",
  "'": "'",
  '>>': '<<',
  '<<': '>>',
};

const at = (text: string, { start, end }: Span): string => text.slice(start, end);

function mismatch({ text }: ParagraphFacts, { open, close }: Quotation): ProposedFinding | null {
  const opened = at(text, open);
  const closed = at(text, close);
  const wanted = CLOSERS[opened];
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

/** Unbalanced or mismatched quotation marks. */
export const quoteMarks: Rule = {
  id: 'quote-marks',
  severity: 'information',
  summary: { de: 'Anführungszeichen ohne passendes Gegenstück', en: 'Quotation marks that do not match' },
  docs: 'docs/rules/quote-marks.md',
  *check(facts) {
    for (const quotation of facts.local.paired.quotations) {
      const finding = mismatch(facts, quotation);
      if (finding !== null) yield finding;
    }
    for (const span of facts.local.paired.unpaired) yield unpaired(facts, span);
  },
};
