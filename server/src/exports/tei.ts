/** Articles in TEI P5, every statement as `said`, every source as `person` or `org`. */

import type { Source, Statement } from '../analysis/model.js';
import { openFrame, openPlain } from '../text/parts.js';
import type { Span } from '../text/span.js';
import { attributes, XML_DECLARATION, xml } from '../text/xml.js';
import type { ExportedArticle, Exporter } from './exporter.js';

const NAMESPACE = ' xmlns="http://www.tei-c.org/ns/1.0"';
/** The least that a text must have. */
const NO_CONTENT = '<p/>\n';

/** A part of a statement's quote, with its neighbours if the quote has several. */
interface Piece extends Span {
  readonly id: string;
  readonly statement: Statement;
  readonly prev: string | null;
  readonly next: string | null;
}

/** Names are unique in the whole file only if they tell the article. */
type Naming = (id: string) => string;

function piecesOf(statement: Statement, name: Naming): Piece[] {
  const ids = statement.quote.map((_span, index) => name(`${statement.id}.${index + 1}`));
  return statement.quote.map(({ start, end }, index) => ({
    start,
    end,
    statement,
    id: ids[index] ?? '',
    prev: ids[index - 1] ?? null,
    next: ids[index + 1] ?? null,
  }));
}

const byPlace = (a: Piece, b: Piece): number => a.start - b.start || b.end - a.end;

function startTag({ id, statement, prev, next }: Piece, name: Naming): string {
  const { source, type, medium } = statement;
  return `<said${attributes({
    'xml:id': id,
    ...(source === null ? {} : { who: `#${name(source)}` }),
    direct: String(type === 'direct'),
    aloud: String(medium === 'speech'),
    ana: `wortlaut:${type}`,
    ...(prev === null ? {} : { prev: `#${prev}` }),
    ...(next === null ? {} : { next: `#${next}` }),
  })}>`;
}

/** A paragraph's text with its statements, nested where they are; one that would cross another ends with it. */
function mark(text: string, paragraph: Span, pieces: readonly Piece[], name: Naming): string {
  let result = '';
  let at = paragraph.start;
  const open: number[] = [];
  const writeTo = (end: number): void => {
    result += xml(text.slice(at, end));
    at = end;
  };
  const closeTo = (offset: number): void => {
    for (let end = open.at(-1); end !== undefined && end <= offset; end = open.at(-1)) {
      writeTo(end);
      result += '</said>';
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeTo(piece.start);
    writeTo(piece.start);
    result += startTag(piece, name);
    open.push(Math.min(piece.end, open.at(-1) ?? paragraph.end));
  }
  closeTo(paragraph.end);
  writeTo(paragraph.end);
  return result;
}

function body({ report: { text, paragraphs, statements } }: ExportedArticle, name: Naming): string {
  const pieces = statements.flatMap((statement) => piecesOf(statement, name)).sort(byPlace);
  let next = 0;
  const blocks = paragraphs.map(({ span, kind }) => {
    const inside: Piece[] = [];
    for (let piece = pieces[next]; piece !== undefined && piece.start < span.end; piece = pieces[++next])
      if (piece.start >= span.start) inside.push(piece);
    const content = mark(text, span, inside, name);
    return kind === 'heading' ? `<ab type="heading">${content}</ab>\n` : `<p>${content}</p>\n`;
  });
  return blocks.length === 0 ? NO_CONTENT : blocks.join('');
}

function participant({ id, kind, name: label, role }: Source, name: Naming): string {
  const start = attributes({ 'xml:id': name(id) });
  if (kind !== 'person') return `<org${start}><orgName>${xml(label)}</orgName></org>\n`;
  const occupation = role === undefined ? '' : `<occupation>${xml(role)}</occupation>`;
  return `<person${start}><persName>${xml(label)}</persName>${occupation}</person>\n`;
}

function participants(sources: readonly Source[], name: Naming): string {
  const list = (tag: string, members: readonly Source[]): string =>
    members.length === 0
      ? ''
      : `<${tag}>\n${members.map((each) => participant(each, name)).join('')}</${tag}>\n`;
  const people = list(
    'listPerson',
    sources.filter(({ kind }) => kind === 'person'),
  );
  const others = list(
    'listOrg',
    sources.filter(({ kind }) => kind !== 'person'),
  );
  return people + others === '' ? '' : `<particDesc>\n${people}${others}</particDesc>\n`;
}

const header = (title: string, profile: string): string =>
  [
    '<teiHeader>\n<fileDesc>\n',
    `<titleStmt><title>${xml(title)}</title></titleStmt>\n`,
    '<publicationStmt><p>Annotated by Wortlaut.</p></publicationStmt>\n',
    `<sourceDesc><p>${xml(title)}</p></sourceDesc>\n</fileDesc>\n`,
    `<profileDesc>\n<langUsage><language ident="de"/></langUsage>\n${profile}</profileDesc>\n</teiHeader>\n`,
  ].join('');

const document = (namespace: string, head: string, content: string): string =>
  `<TEI${namespace}>\n${head}<text xml:lang="de">\n<body>\n${content}</body>\n</text>\n</TEI>\n`;

function article(exported: ExportedArticle, namespace: string, name: Naming): string {
  const head = header(exported.path, participants(exported.report.sources, name));
  return document(namespace, head, body(exported, name));
}

/** TEI knows no corpus without a text. */
const nothing = (): string => XML_DECLARATION + document(NAMESPACE, header('Wortlaut', ''), NO_CONTENT);

const asItIs: Naming = (id) => id;

export interface TeiOptions {
  readonly isSingle: boolean;
  readonly hash: (text: string) => string;
}

const SINGLE: Exporter = {
  part: (exported) => XML_DECLARATION + article(exported, NAMESPACE, asItIs),
  open: openPlain,
};

/** So much of a hash tells the articles of an archive apart. */
const PREFIX_LENGTH = 12;

/** A `TEI` document for a single article or for none, a `teiCorpus` for several. `hash` gives a path a name in letters and digits. */
export function createTeiExporter({ isSingle, hash }: TeiOptions): Exporter {
  if (isSingle) return SINGLE;
  return {
    part(exported) {
      const prefix = `a${hash(exported.path).slice(0, PREFIX_LENGTH)}.`;
      return article(exported, '', (id) => prefix + id);
    },
    open: () =>
      openFrame({
        head: `${XML_DECLARATION}<teiCorpus${NAMESPACE}>\n${header('Wortlaut', '')}`,
        tail: () => '</teiCorpus>\n',
        empty: nothing(),
      }),
  };
}
