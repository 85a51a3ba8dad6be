/** What every export is: a format that turns articles into parts of an output. */

import type { Source, Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import type { PartWriter } from '../text/parts.js';
import { type Span, sliceSpan } from '../text/span.js';

/** An article that was analysed. */
export interface ExportedArticle {
  readonly path: string;
  readonly report: Report;
}

/** A format. What it makes of an article depends on that article alone. */
export interface Exporter {
  part(article: ExportedArticle): string;
  /** Begins an output. */
  open(): PartWriter<string>;
}

/** A path as a URI reference; a lone half of a character, which no URI can hold, becomes `\ufffd`. */
export const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** The source of a statement, or null. */
export function createSourceLookup(sources: readonly Source[]): (statement: Statement) => Source | null {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return ({ source }) => (source === null ? null : (byId.get(source) ?? null));
}

/** What stands under spans, the pieces joined by an ellipsis. */
export const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => sliceSpan(text, span)).join(' … ');
