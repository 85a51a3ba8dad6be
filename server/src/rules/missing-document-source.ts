import { endOf, startOf } from '../analysis/reading.js';
import { parseDocumentLine } from '../tags/parse.js';
import { PLACEHOLDER } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';

/** What the rule needs of a paragraph: whether it is prose, or the line itself, and where it ends. */
interface Part {
  readonly isProse: boolean;
  readonly isLine: boolean;
  /** Its last token. */
  readonly last: Span;
  readonly length: number;
}

function partOf({ text, kind, local: { reading, words } }: ParagraphFacts): Part {
  const last = reading.tokens.length - 1;
  return {
    isProse: kind === 'body' && words > 0,
    isLine: parseDocumentLine(text) !== null,
    last: { start: startOf(reading, last), end: endOf(reading, last) },
    length: text.length,
  };
}

function finding({ last, length }: Part, paragraph: number): PlacedFinding {
  const line = `Quelle: ${PLACEHOLDER}`;
  return {
    paragraph,
    span: last,
    message: {
      de: 'Dem Artikel fehlt die Zeile „Quelle: …“: Woher stammt er? Ergänzen Sie sie am Ende.',
      en: 'The article lacks the line “Quelle: …”: where does it come from? Add it at the end.',
    },
    fixes: [
      {
        title: { de: `Zeile „${line}“ anfügen`, en: `Append the line “${line}”` },
        kind: 'needs-author',
        edits: [{ span: { start: length, end: length }, text: `\n\n${line}` }],
      },
    ],
  };
}

/** No line „Quelle: …“ says where the article comes from. */
export const missingDocumentSource: DocumentRule<Part> = {
  id: 'missing-document-source',
  severity: 'information',
  offByDefault: true,
  summary: { de: 'Artikel ohne Zeile „Quelle: …“', en: 'Article without a line “Quelle: …”' },
  docs: 'docs/rules/missing-document-source.md',
  scope: 'document',
  collect: partOf,
  check(parts) {
    const index = parts.length - 1;
    const last = parts[index];
    const lacks = parts.some(({ isProse }) => isProse) && parts.every(({ isLine }) => !isLine);
    return last !== undefined && lacks ? [finding(last, index)] : [];
  },
};
