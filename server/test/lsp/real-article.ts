/** Articles that the real analysis reads, with a cursor in them. */

import type { Range } from 'vscode-languageserver';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import type { Setup } from '../../src/lsp/configuration/setups.js';
import { DocumentText } from '../../src/lsp/document-text.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { setupOf, uri } from './stage.js';

const analyzer = createAnalyzer();

export const articleOf = (
  text: string,
  { languageId = 'newstext', ...setup }: Partial<Setup> & { readonly languageId?: string } = {},
): OpenDocument =>
  new OpenDocument(setupOf(analyzer, setup), new DocumentText({ uri, languageId, version: 3, text }));

/** The article without its „|“, and where that stood; with two of them, what stands between is selected. */
export function withCursor(marked: string, setup: Parameters<typeof articleOf>[1] = {}) {
  const [before, selected, after] = marked.split('|');
  if (before === undefined || selected === undefined) throw new Error('no cursor in the text');
  const text = marked.replaceAll('|', '');
  const offset = before.length;
  const selection = { start: offset, end: after === undefined ? offset : offset + selected.length };
  return { document: articleOf(text, setup), text, offset, selection };
}

/** The words under a range. */
export const wordsIn = ({ positions }: OpenDocument, { start, end }: Range): string =>
  positions.getText().slice(positions.offsetAt(start), positions.offsetAt(end));
