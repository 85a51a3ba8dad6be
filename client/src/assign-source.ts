import { SnippetString } from 'vscode';
import { type Candidate, candidatesRequest, type TagAnswer, tagRequest } from '../../server/src/protocol.js';
import type { Articles, Ask } from './articles.js';
import { anonymous, chooseSource, type Source } from './choose-source.js';
import { toRange } from './convert.js';
import { cursor, tellNothingThere } from './cursor.js';
import { markNoStatement } from './mark-no-statement.js';
import { REASON } from './reason.js';

/** The tag with the reason to fill in, if it has one. */
function toSnippet(tag: string): SnippetString {
  const snippet = new SnippetString();
  const at = tag.indexOf(REASON);
  if (at < 0) return snippet.appendText(tag);
  return snippet
    .appendText(tag.slice(0, at))
    .appendPlaceholder(REASON)
    .appendText(tag.slice(at + REASON.length));
}

/** Writes the tag, unless the text has changed since the server saw it. */
async function write(articles: Articles, ask: Ask, source: Source): Promise<void> {
  const place = cursor(articles);
  const answer = place && (await ask<TagAnswer | null>(tagRequest, { ...place, ...source }));
  const { editor } = articles;
  if (!answer || !editor) return tellNothingThere(articles);
  if (editor.document.version !== answer.version) return;
  const { range, newText } = answer.edit;
  await editor.insertSnippet(toSnippet(newText), toRange(range));
}

/**
 * Writes who is behind the statement at the cursor, or behind the selected words, as a source tag. `name` is whom a key of
 * the user's stands for; without it the user is asked.
 */
export async function assignSource(articles: Articles, ask: Ask, name?: unknown): Promise<void> {
  if (typeof name === 'string') return write(articles, ask, { name, role: '', reason: '' });
  const place = cursor(articles);
  const candidates = place && (await ask<Candidate[] | null>(candidatesRequest, place));
  if (!candidates) return tellNothingThere(articles);
  const choice = await chooseSource(candidates);
  if (choice === 'no-statement') await markNoStatement(articles, ask);
  else if (choice) await write(articles, ask, choice);
}

/** Writes a tag that leaves the source unnamed; the author gives the reason. */
export const markAnonymous = (articles: Articles, ask: Ask): Promise<void> => write(articles, ask, anonymous);
