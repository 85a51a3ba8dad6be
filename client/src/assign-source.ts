import { l10n, type QuickPickItem, SnippetString, window } from 'vscode';
import {
  type Candidate,
  candidatesRequest,
  type TagAnswer,
  type TagParams,
  tagRequest,
} from '../../server/src/protocol.js';
import type { Articles, Ask } from './articles.js';
import { toRange } from './convert.js';
import { cursor, tellNothingThere } from './cursor.js';
import { REASON } from './reason.js';

type Choice = Pick<TagParams, 'name' | 'role' | 'reason'>;

const anonymous: Choice = { name: null, role: '', reason: REASON };

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
async function write(articles: Articles, ask: Ask, choice: Choice): Promise<void> {
  const place = cursor(articles);
  const answer = place && (await ask<TagAnswer | null>(tagRequest, { ...place, ...choice }));
  const { editor } = articles;
  if (!answer || !editor) return tellNothingThere();
  if (editor.document.version !== answer.version) return;
  const { range, newText } = answer.edit;
  await editor.insertSnippet(toSnippet(newText), toRange(range));
}

interface Item extends QuickPickItem {
  readonly choice: Choice;
}

const toItem = ({ name, role }: Candidate): Item => ({
  label: name,
  description: role,
  choice: { name, role, reason: '' },
});

/** Lets the user choose; what is typed and is no candidate can be chosen as well. */
function choose(candidates: readonly Candidate[]): Promise<Choice | undefined> {
  const picker = window.createQuickPick<Item>();
  const items = candidates.map(toItem);
  const unnamed: Item = { label: l10n.t('Stays anonymous …'), choice: anonymous };
  picker.title = l10n.t('Who says this?');
  picker.placeholder = l10n.t('Choose or type a name');
  picker.items = [...items, unnamed];
  picker.onDidChangeValue((value) => {
    const typed = value.trim();
    const isKnown = typed === '' || candidates.some(({ name }) => name === typed);
    picker.items = [...items, ...(isKnown ? [] : [toItem({ name: typed, role: '' })]), unnamed];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/**
 * Writes who is behind the statement at the cursor as a source tag. `name` is whom a key of the user's stands for; without
 * it the user is asked.
 */
export async function assignSource(articles: Articles, ask: Ask, name?: unknown): Promise<void> {
  if (typeof name === 'string') return write(articles, ask, { name, role: '', reason: '' });
  const place = cursor(articles);
  const candidates = place && (await ask<Candidate[] | null>(candidatesRequest, place));
  if (!candidates) return tellNothingThere();
  const choice = await choose(candidates);
  if (choice) await write(articles, ask, choice);
}

/** Writes a tag that leaves the source of the statement at the cursor unnamed; the author gives the reason. */
export const markAnonymous = (articles: Articles, ask: Ask): Promise<void> => write(articles, ask, anonymous);
