import { shiftSpan } from '../../text/span.js';
import { outsideComments } from '../comments.js';
import type { DocumentAdapter, Prose, ProseReader } from '../document.js';
import { plainText } from '../plain.js';
import { splitChunks } from './chunks.js';
import { isHostile } from './hostile.js';
import { proseOf } from './prose.js';
import { type Definitions, definitionsOf, NO_DEFINITIONS } from './syntax.js';

/** A chunk of the file. */
interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** What a chunk's text defines, and its prose as long as the file defines what `known` says. */
interface ReadChunk {
  readonly definitions: Definitions;
  readonly known: string;
  readonly prose: Prose;
}

/** Text without it refers to no definition. */
const REFERENCE = ']';
/** What has a meaning in Markdown wherever it stands. */
const MARKUP = /[\\*_`<]/g;

const readPlain = plainText.createReader();

function union(all: readonly Definitions[]): Definitions {
  const some = all.filter((definitions) => definitions !== NO_DEFINITIONS);
  return {
    links: [...new Set(some.flatMap(({ links }) => links))].sort(),
    footnotes: [...new Set(some.flatMap(({ footnotes }) => footnotes))].sort(),
  };
}

function shifted({ paragraphs, comments }: Prose, by: number): Prose {
  return {
    paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, span: shiftSpan(paragraph.span, by) })),
    comments: comments.map((comment) => ({ ...comment, span: shiftSpan(comment.span, by) })),
  };
}

const defined = (text: string): Definitions => (isHostile(text) ? NO_DEFINITIONS : definitionsOf(text));
const prose = (text: string, known: Definitions): Prose =>
  isHostile(text) ? readPlain(text) : proseOf(text, known);

/** The chunks' readings; those of `kept` that still hold are taken over. */
function readChunks(chunks: readonly Chunk[], kept: ReadonlyMap<string, ReadChunk>): Map<string, ReadChunk> {
  const definitions = chunks.map(({ text }) => kept.get(text)?.definitions ?? defined(text));
  const all = union(definitions);
  const known = JSON.stringify(all);
  const result = new Map<string, ReadChunk>();
  chunks.forEach(({ text }, index) => {
    const old = result.get(text) ?? kept.get(text);
    const holds = old !== undefined && (old.known === known || !text.includes(REFERENCE));
    const own = definitions[index] ?? NO_DEFINITIONS;
    result.set(text, holds ? old : { definitions: own, known, prose: prose(text, all) });
  });
  return result;
}

/** Reads chunk by chunk and keeps what the chunks of the last reading gave. */
function createReader(): ProseReader {
  let kept: ReadonlyMap<string, ReadChunk> = new Map();
  return (file) => {
    const chunks = splitChunks(file).map(({ start, end }) => ({ start, text: file.slice(start, end) }));
    const read = readChunks(chunks, kept);
    kept = read;
    const parts = chunks.flatMap(({ start, text }) => {
      const chunk = read.get(text);
      return chunk === undefined ? [] : shifted(chunk.prose, start);
    });
    return {
      paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
      comments: parts.flatMap(({ comments }) => comments),
    };
  };
}

/**
 * Markdown (CommonMark with tables and footnotes): what is read as prose is told in docs/documents.md. An edit costs a
 * scan of the lines and the parser's time for the blocks it touches.
 */
export const markdown: DocumentAdapter = {
  format: 'markdown',
  createReader,
  encode: (text) => outsideComments(text, (part) => part.replace(MARKUP, '\\$&')),
};
