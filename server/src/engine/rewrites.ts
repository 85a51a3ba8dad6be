/** Statements in other words: direct speech as indirect, and the other way round. Worked out only when somebody asks. */

import { toDirect } from '../analysis/rewrite/to-direct.js';
import { toIndirect } from '../analysis/rewrite/to-indirect.js';
import { fileSpan } from '../documents/offset-map.js';
import { marksOf } from '../rules/quote-styles.js';
import type { Fix, ParagraphFacts, ProposedFix } from '../rules/rule.js';
import type { AttributedStatement } from '../tags/attribute.js';
import type { Localized } from '../text/localized.js';
import { coversOffset, type Edit } from '../text/span.js';
import { type FindingParts, toFixes } from './placed-findings.js';

const TO_INDIRECT: Localized = {
  de: 'In indirekte Rede setzen (Sinn und Bezüge prüfen)',
  en: 'Put into indirect speech (check meaning and references)',
};
const TO_DIRECT: Localized = {
  de: 'In wörtliche Rede setzen (Wortlaut am Original prüfen)',
  en: 'Put into direct speech (check the wording against the original)',
};

const fix = (title: Localized, edit: Edit | null): ProposedFix[] =>
  edit === null ? [] : [{ title, kind: 'needs-author', edits: [edit] }];

function rewritesOf(
  { local: { reading }, vocabulary, options }: ParagraphFacts,
  statement: AttributedStatement,
): ProposedFix[] {
  const marks = marksOf(options.quoteStyle, 0);
  return [
    ...fix(TO_INDIRECT, toIndirect(reading, statement, vocabulary)),
    ...fix(TO_DIRECT, toDirect(reading, statement, vocabulary, marks)),
  ];
}

/** The rewritings of the statements whose words, cue or speaker cover the offset, which is one in the file. */
export function rewritesAt({ paragraphs, checked, locale, encode }: FindingParts, offset: number): Fix[] {
  const index = paragraphs.findIndex(({ paragraph: { span } }) => span.start <= offset && offset <= span.end);
  const paragraph = paragraphs[index]?.paragraph;
  const facts = checked[index]?.facts;
  if (paragraph === undefined || facts === undefined) return [];
  const isThere = ({ local: { quote, cue, frame, speaker } }: AttributedStatement): boolean =>
    [...quote, ...cue, ...frame, ...speaker].some((span) => coversOffset(fileSpan(paragraph, span), offset));
  const proposed = facts.statements.filter(isThere).flatMap((statement) => rewritesOf(facts, statement));
  return toFixes(proposed, { paragraph, next: undefined, locale, encode });
}
