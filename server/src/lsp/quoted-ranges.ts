/** Tells other tools which words of an article are not the author's own. */

import type { Report } from '../engine/report.js';
import {
  type QuotedRange,
  type QuotedRangesAnswer,
  type QuotedRangesParams,
  quotedRangesRequest,
} from '../protocol.js';
import type { Span } from '../text/span.js';
import { toRange } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';

type Piece = Omit<QuotedRange, 'range'> & { readonly span: Span };

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function piecesOf({ statements, sources, quotations }: Report): Piece[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const said = statements.flatMap(({ quote, type, source }) =>
    quote.map((span): Piece => ({ span, type, source: names.get(source ?? '') ?? null })),
  );
  const known = new Set(said.map(({ span }) => keyOf(span)));
  const others = quotations
    .filter(({ span }) => !known.has(keyOf(span)))
    .map(({ span }): Piece => ({ span, type: 'quotation', source: null }));
  return [...said, ...others];
}

const inOrder = (a: Piece, b: Piece): number => a.span.start - b.span.start || b.span.end - a.span.end;

/** The pieces of all statements, and the quotations that are none. */
export const quotedRangesOf = ({ version, report, positions }: OpenDocument): QuotedRangesAnswer => ({
  version,
  ranges: piecesOf(report)
    .sort(inOrder)
    .map(({ span, type, source }) => ({ range: toRange(positions, span), type, source })),
});

export const quotedRanges: Feature = {
  capabilities: () => ({}),
  register({ connection, answer }) {
    connection.onRequest(
      quotedRangesRequest,
      answer<QuotedRangesParams, QuotedRangesAnswer | null>('quotedRanges', quotedRangesOf, null),
    );
  },
};
