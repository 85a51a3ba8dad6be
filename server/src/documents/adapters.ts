import type { DocumentAdapter, DocumentFormat } from './document.js';
import { html } from './html/html.js';
import { markdown } from './markdown/markdown.js';
import { plainText } from './plain.js';

/** The adapter of each format. */
export const ADAPTERS: Readonly<Record<DocumentFormat, DocumentAdapter>> = {
  plain: plainText,
  markdown,
  html,
};
