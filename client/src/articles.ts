import {
  type Disposable,
  EventEmitter,
  languages,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type TextEditor,
  type Uri,
  window,
} from 'vscode';
import { type Article, articleRequest } from '../../server/src/protocol.js';
import { selector } from './client-options.js';

/** Asks the language server; resolves to undefined if there is none, or if it cannot answer. */
export type Ask = <Answer>(method: string, params: unknown) => Promise<Answer | undefined>;

/** What Wortlaut knows of the article before the user's eyes. */
export interface Articles extends Disposable {
  /** The editor that shows an article, or undefined. */
  readonly editor: TextEditor | undefined;
  /** What was last heard of it; null as long as nobody wants to know. */
  readonly article: Article | null;
  /** Asks the server about the article in front, whoever wants to know. */
  read(): Promise<Article | null>;
  /** Brings everything up to date: the text has been analysed, another editor is in front, or somebody wants to know. */
  update(): Promise<void>;
  /** The article is kept up to date only while one of those who were added here says true: it can be large. */
  keepFor(isWanted: () => boolean): void;
  /** Calls `listener` whenever `editor` or `article` is another. */
  onChanged(listener: () => void): Disposable;
}

const isArticle = ({ document }: TextEditor): boolean => languages.match(selector, document) > 0;

function shownIn({ input }: Tab): Uri | undefined {
  if (input instanceof TabInputText) return input.uri;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

/** True as long as a tab shows it; the document itself may live on. */
const isOpen = ({ document }: TextEditor): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some((tab) => shownIn(tab)?.toString() === document.uri.toString()),
  );

/**
 * The editor in front. While none has the focus, since our own lists or the report have it, it is the one that had it
 * last, or, after VS Code has restored its windows, one that shows an article.
 */
function articleEditor(before: TextEditor | undefined): TextEditor | undefined {
  const last = before && isOpen(before) ? before : undefined;
  const editor = window.activeTextEditor ?? last ?? window.visibleTextEditors.find(isArticle);
  return editor && isArticle(editor) ? editor : undefined;
}

export function createArticles(ask: Ask): Articles {
  const changed = new EventEmitter<void>();
  const wishes: (() => boolean)[] = [];
  let last: TextEditor | undefined;
  let article: Article | null = null;
  let asked = 0;

  const current = (): TextEditor | undefined => {
    last = articleEditor(last);
    return last;
  };
  const read = async (): Promise<Article | null> => {
    const editor = current();
    if (!editor) return null;
    const textDocument = { uri: editor.document.uri.toString() };
    return (await ask<Article | null>(articleRequest, { textDocument })) ?? null;
  };
  const update = async (): Promise<void> => {
    const turn = ++asked;
    const next = wishes.some((isWanted) => isWanted()) ? await read() : null;
    if (turn !== asked) return;
    article = next;
    changed.fire();
  };
  const whenClosed = ({ closed }: { readonly closed: readonly unknown[] }): void => {
    if (closed.length > 0) void update();
  };
  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    window.tabGroups.onDidChangeTabs(whenClosed),
    // Of a group that goes with its last tab nothing else tells.
    window.tabGroups.onDidChangeTabGroups(whenClosed),
  ];
  return {
    get editor() {
      return current();
    },
    get article() {
      return article;
    },
    read,
    update,
    keepFor: (isWanted) => wishes.push(isWanted),
    onChanged: (listener) => changed.event(listener),
    dispose() {
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
}
