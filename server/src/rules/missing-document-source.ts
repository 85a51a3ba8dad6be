import { endOf, startOf } from '../analysis/reading.js';
import { parseDocumentLine } from '../tags/parse.js';
import { PLACEHOLDER } from '../tags/tag.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';

function finding({ text, local: { reading } }: ParagraphFacts, paragraph: number): PlacedFinding {
  const last = reading.tokens.length - 1;
  const line = `Quelle: ${PLACEHOLDER}`;
  return {
    paragraph,
    span: { start: startOf(reading, last), end: endOf(reading, last) },
    message: {
      de: 'Dem Artikel fehlt die Zeile „Quelle: …“: Woher stammt er? Ergänzen Sie sie am Ende.',
      en: 'The article lacks the line “Quelle: …”: where does it come from? Add it at the end.',
    },
    fixes: [
      {
        title: { de: `Zeile „${line}“ anfügen`, en: `Append the line “${line}”` },
        kind: 'needs-author',
        edits: [{ span: { start: text.length, end: text.length }, text: `\n\n${line}` }],
      },
    ],
  };
}

/** No line „Quelle: …“ says where the article comes from. */
export const missingDocumentSource: DocumentRule = {
  id: 'missing-document-source',
  severity: 'information',
  offByDefault: true,
  summary: { de: 'Artikel ohne Zeile „Quelle: …“', en: 'Article without a line “Quelle: …”' },
  docs: 'docs/rules/missing-document-source.md',
  scope: 'document',
  *check(paragraphs) {
    const index = paragraphs.length - 1;
    const last = paragraphs[index];
    const isArticle = paragraphs.some(({ kind, local }) => kind === 'body' && local.words > 0);
    if (last === undefined || !isArticle) return;
    if (paragraphs.every(({ text }) => parseDocumentLine(text) === null)) yield finding(last, index);
  },
};
