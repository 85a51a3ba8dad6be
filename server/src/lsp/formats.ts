import type { DocumentFormat } from '../documents/document.js';

const formats: Readonly<Record<string, DocumentFormat>> = {
  plaintext: 'plain',
  newstext: 'plain',
  markdown: 'markdown',
  html: 'html',
};

/** The format in which a document of an editor's language is read; what is unknown is read as plain text. */
export const formatOf = (languageId: string): DocumentFormat => formats[languageId] ?? 'plain';
