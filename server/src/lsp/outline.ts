import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { Source, SourceKind, Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import { hull, type Span } from '../text/span.js';
import { toRange } from './convert.js';
import { excerpt } from './excerpt.js';
import type { OpenDocument } from './open-document.js';
import { statementHull } from './statements.js';
import type { Texts } from './texts.js';

const NAME_LIMIT = 80;

/** The protocol knows no persons; these kinds have fitting icons in the usual editors. */
export const symbolKinds: Readonly<Record<SourceKind, SymbolKind>> = {
  person: SymbolKind.Object,
  organisation: SymbolKind.Module,
  group: SymbolKind.Array,
  document: SymbolKind.File,
};

const zero: Span = { start: 0, end: 0 };

function statementSymbol(
  { positions, report }: OpenDocument,
  statement: Statement,
  texts: Texts,
): DocumentSymbol {
  const words = statement.quote.length > 0 ? statement.quote : [statementHull(statement)];
  const type = texts.statementTypes[statement.type];
  return {
    name: excerpt(report.text, words, NAME_LIMIT) || type,
    detail: type,
    kind: SymbolKind.String,
    range: toRange(positions, statementHull(statement)),
    selectionRange: toRange(positions, words[0] ?? zero),
  };
}

/** What heads a group of statements in the outline. */
interface Heading {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly mentions: readonly Span[];
}

/** A symbol that encloses its statements, as the protocol demands, and leads to the first mention. */
function groupSymbol(
  document: OpenDocument,
  { name, detail, kind, mentions }: Heading,
  statements: readonly Statement[],
  texts: Texts,
): DocumentSymbol {
  const spans = [...mentions, ...statements.map(statementHull)];
  return {
    name,
    detail,
    kind,
    range: toRange(document.positions, hull(spans) ?? zero),
    selectionRange: toRange(document.positions, spans[0] ?? zero),
    children: statements.map((statement) => statementSymbol(document, statement, texts)),
  };
}

const headingOf = ({ name, role = '', kind, mentions }: Source): Heading => ({
  name,
  detail: role,
  kind: symbolKinds[kind],
  mentions,
});

const statementsOf = ({ statements }: Report, source: Source | null): Statement[] =>
  statements.filter((statement) => statement.source === (source?.id ?? null));

/** The sources of the article with what they say, and at the end what nobody says. */
export function symbolsOf(document: OpenDocument, texts: Texts): DocumentSymbol[] {
  const { report } = document;
  const orphans = statementsOf(report, null);
  const nobody: Heading = { name: texts.withoutSource, detail: '', kind: SymbolKind.Null, mentions: [] };
  return [
    ...report.sources.map((source) =>
      groupSymbol(document, headingOf(source), statementsOf(report, source), texts),
    ),
    ...(orphans.length > 0 ? [groupSymbol(document, nobody, orphans, texts)] : []),
  ];
}
