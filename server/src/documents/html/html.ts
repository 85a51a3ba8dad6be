import { Parser } from 'htmlparser2';
import { outsideComments } from '../comments.js';
import type { DocumentAdapter, Prose } from '../document.js';
import { Collector } from './collector.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Reads the prose of an HTML document or fragment. */
function read(file: string): Prose {
  const collector = new Collector(file);
  new Parser(collector, { decodeEntities: true }).end(file);
  return collector.prose;
}

/** HTML, whole documents and fragments: what is read as prose is told in docs/documents.md. The parser's time grows
 * with the text times the depth of its nesting. */
export const html: DocumentAdapter = {
  format: 'html',
  createReader: () => read,
  encode: (text) => outsideComments(text, (part) => part.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)),
};
