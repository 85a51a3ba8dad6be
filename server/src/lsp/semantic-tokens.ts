import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
  type SemanticTokensLegend,
} from 'vscode-languageserver';
import type { Statement, StatementType } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import type { Span } from '../text/span.js';
import { toRange, toSpan } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { statementHull } from './statements.js';
import { paint, type Stroke } from './token-paint.js';

const tokenTypes = ['directQuote', 'indirectQuote', 'cue', 'speaker', 'vagueSource', 'sourceTag'] as const;

type TokenType = (typeof tokenTypes)[number];

/** Our own token types; package.json gives each a standard one as super type, so that every theme colours them. */
export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

const quoteTypes: Readonly<Record<StatementType, TokenType>> = {
  direct: 'directQuote',
  indirect: 'indirectQuote',
  reported: 'indirectQuote',
  'free-indirect': 'indirectQuote',
  'indirect-free-indirect': 'indirectQuote',
};

/** A colour is the place of its token type in the legend, from 1 up. */
const stroke =
  (type: TokenType) =>
  (span: Span): Stroke => ({ span, colour: tokenTypes.indexOf(type) + 1 });

const strokesOf = ({ type, quote, cue, speaker, attribution }: Statement): Stroke[] => [
  ...quote.map(stroke(quoteTypes[type])),
  ...cue.map(stroke('cue')),
  ...speaker.map(stroke(attribution === 'vague' ? 'vagueSource' : 'speaker')),
];

/** Whole statements before the ones that are nested in them. */
function fromOutside(a: Statement, b: Statement): number {
  const outer = statementHull(a);
  const inner = statementHull(b);
  return inner.end - inner.start - (outer.end - outer.start);
}

const allStrokes = ({ statements, tags }: Report): Stroke[] => [
  ...[...statements].sort(fromOutside).flatMap(strokesOf),
  ...tags.map(({ span }) => span).map(stroke('sourceTag')),
];

/** The tokens within a part of the document, in the protocol's five numbers each. */
export function tokensIn(document: OpenDocument, window: Span): SemanticTokens {
  const { report, positions } = document;
  const builder = new SemanticTokensBuilder();
  for (const { span, colour } of paint(report.text, window, allStrokes(report))) {
    const { line, character } = toRange(positions, span).start;
    builder.push(line, character, span.end - span.start, colour - 1, 0);
  }
  // Without the builder's result id: what was sent last is remembered here, per document.
  return { data: builder.build().data };
}

/** The numbers that have changed, as one edit; none if nothing has. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const deleteCount = before.length - start - end;
  const data = after.slice(start, after.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** Remembers what each document was last coloured with. */
function createMemory() {
  const last = new WeakMap<OpenDocument, Required<SemanticTokens>>();
  let count = 0;
  return {
    full(document: OpenDocument): SemanticTokens {
      const { data } = tokensIn(document, { start: 0, end: document.report.text.length });
      const tokens = { resultId: String(++count), data };
      last.set(document, tokens);
      return tokens;
    },
    last: (document: OpenDocument, resultId: string): readonly number[] | null => {
      const tokens = last.get(document);
      return tokens?.resultId === resultId ? tokens.data : null;
    },
  };
}

const nothing: SemanticTokens = { data: [] };

export const semanticTokens: Feature = {
  capabilities: () => ({ semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
  register({ connection, answer }) {
    const { semanticTokens: requests } = connection.languages;
    const memory = createMemory();
    requests.on(answer('semanticTokens/full', memory.full, nothing));
    requests.onDelta(
      answer(
        'semanticTokens/full/delta',
        (document, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
          const before = memory.last(document, previousResultId);
          const { resultId = '', data } = memory.full(document);
          return before === null ? { resultId, data } : { resultId, edits: tokenEdits(before, data) };
        },
        nothing,
      ),
    );
    requests.onRange(
      answer(
        'semanticTokens/range',
        (document, { range }) => tokensIn(document, toSpan(document.positions, range)),
        nothing,
      ),
    );
  },
};
