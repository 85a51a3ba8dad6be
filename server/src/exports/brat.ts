/** Statements as standoff annotation for brat (`.ann` beside the article's text). */

import type { Statement } from '../analysis/model.js';
import { openPlain } from '../text/parts.js';
import { type Span, sliceSpan } from '../text/span.js';
import { createCodePoints } from './code-points.js';
import { createSourceLookup, type ExportedArticle, type Exporter } from './exporter.js';

const LINE = /[^\r\n]+/g;
const STEERING = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/** brat wants a fragment for each line. */
function fragmentsOf(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) =>
    [...sliceSpan(text, span).matchAll(LINE)].map(({ 0: line, index }) => ({
      start: span.start + index,
      end: span.start + index + line.length,
    })),
  );
}

/** Writes the annotations of one document, which are numbered. */
function createLines({ report }: ExportedArticle) {
  const { text } = report;
  const codePoint = createCodePoints(text);
  const counts = { T: 0, R: 0, A: 0, '#': 0 };
  const name = (kind: keyof typeof counts): string => `${kind}${++counts[kind]}`;
  const lines: string[] = [];
  const add = (id: string, ...fields: readonly string[]): string => {
    lines.push(`${[id, ...fields].join('\t')}\n`);
    return id;
  };
  const entity = (type: string, spans: readonly Span[]): string | null => {
    const fragments = fragmentsOf(text, spans);
    if (fragments.length === 0) return null;
    const places = fragments.map(({ start, end }) => `${codePoint(start)} ${codePoint(end)}`).join(';');
    const words = fragments.map((span) => sliceSpan(text, span).replace(STEERING, ' ')).join(' ');
    return add(name('T'), `${type} ${places}`, words);
  };
  return { lines, name, add, entity };
}

const RELATIONS = [
  ['Cue', 'cue'],
  ['Speaker', 'speaker'],
  ['Addressee', 'addressee'],
] as const;

/** Entities for quote, cue, speaker and addressee, relations from the quote to the others, type and source of the quote. */
function annotate(article: ExportedArticle): string {
  const { lines, name, add, entity } = createLines(article);
  const sourceOf = createSourceLookup(article.report.sources);
  const statementLines = (statement: Statement): void => {
    const quote = entity('Quote', statement.quote);
    if (quote === null) return;
    for (const [type, part] of RELATIONS) {
      const other = entity(type, statement[part]);
      if (other !== null) add(name('R'), `Has${type} Arg1:${quote} Arg2:${other}`);
    }
    add(name('A'), `Type ${quote} ${statement.type}`);
    add(name('A'), `Attribution ${quote} ${statement.attribution}`);
    const source = sourceOf(statement);
    if (source !== null) add(name('#'), `AnnotatorNotes ${quote}`, source.name.replace(STEERING, ' '));
  };
  article.report.statements.forEach(statementLines);
  return lines.join('');
}

/** The `.ann` file of one article. */
export const createBratExporter = (): Exporter => ({ part: annotate, open: openPlain });
