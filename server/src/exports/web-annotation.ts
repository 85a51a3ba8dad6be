/** Statements as W3C Web Annotations in JSON-LD, each with its place and its words, so that either finds it again. */

import type { Statement } from '../analysis/model.js';
import { openList } from '../text/parts.js';
import { safeJson } from '../text/safe-json.js';
import { type Span, sliceSpan } from '../text/span.js';
import { createCodePoints } from './code-points.js';
import { createSourceLookup, type ExportedArticle, type Exporter, uriOf } from './exporter.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** So many characters on either side tell one „Ja“ from another. */
const AROUND = 32;

/** Cut between characters, never within one. */
const before = (text: string, start: number): string =>
  text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, '');
const after = (text: string, end: number): string =>
  text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, '');

function createTarget({ path, report: { text } }: ExportedArticle) {
  const codePoint = createCodePoints(text);
  const target = (span: Span) => ({
    type: 'SpecificResource',
    source: uriOf(path),
    selector: [
      { type: 'TextPositionSelector', start: codePoint(span.start), end: codePoint(span.end) },
      {
        type: 'TextQuoteSelector',
        exact: sliceSpan(text, span),
        prefix: before(text, span.start),
        suffix: after(text, span.end),
      },
    ],
  });
  return ({ quote }: Statement) => {
    const items = quote.map(target);
    return items.length === 1 ? items[0] : { type: 'Composite', items };
  };
}

function annotationsOf(article: ExportedArticle) {
  const { path, report } = article;
  const sourceOf = createSourceLookup(report.sources);
  const targetOf = createTarget(article);
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return report.statements
    .filter(({ quote }) => quote.length > 0)
    .map((statement) => {
      const source = sourceOf(statement);
      return {
        id: `${uriOf(path)}#wortlaut-${statement.id}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          body('classifying', statement.type),
          body('classifying', `attribution:${statement.attribution}`),
          ...(source === null ? [] : [body('identifying', source.name)]),
        ],
        target: targetOf(statement),
      };
    });
}

/** One page with an annotation for every statement. */
export const createWebAnnotationExporter = (): Exporter => ({
  part: (article) =>
    annotationsOf(article)
      .map((node) => safeJson(JSON.stringify(node)))
      .join(',\n'),
  open: () => openList(`{"@context":"${CONTEXT}","id":"#wortlaut","type":"AnnotationPage","items":[`, ']}\n'),
});
