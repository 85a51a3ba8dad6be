import { ADAPTERS } from '../documents/adapters.js';
import type { DocumentFormat } from '../documents/document.js';

const formats: Readonly<Record<string, DocumentFormat>> = {
  plaintext: 'plain',
  newstext: 'plain',
  markdown: 'markdown',
  html: 'html',
};

/** The format in which a document of an editor's language is read; what is unknown is read as plain text. */
export const formatOf = (languageId: string): DocumentFormat => formats[languageId] ?? 'plain';

/** Text as it must stand in a document of this language to be read as itself: `A & B` is `A &amp; B` in HTML. */
export const encodeFor = (languageId: string, text: string): string =>
  ADAPTERS[formatOf(languageId)].encode(text);
