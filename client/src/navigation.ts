import { type Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { Article } from '../../server/src/protocol.js';
import type { Articles } from './articles.js';
import { toRange } from './convert.js';
import { type Direction, neighbour } from './neighbour.js';

/** Puts the cursor to the start of a place and the place before the user's eyes. */
export async function reveal({ editor }: Articles, range: Range): Promise<void> {
  if (!editor) return;
  const shown = await window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? 1 });
  shown.selection = new Selection(range.start, range.start);
  shown.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Leads to the neighbour of the cursor among the article's statements or findings. */
export async function step(
  articles: Articles,
  list: keyof Pick<Article, 'statements' | 'findings'>,
  direction: Direction,
): Promise<void> {
  const article = await articles.read();
  const { editor } = articles;
  if (!editor || !article) return;
  const places: readonly Pick<Article['findings'][number], 'range'>[] = article[list];
  const found = neighbour(places, editor.selection.active, direction);
  if (found) await reveal(articles, toRange(found.range));
}
