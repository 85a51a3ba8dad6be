import { type Disposable, EventEmitter, languages, type TextEditor, window } from 'vscode';
import { type Article, articleRequest } from '../../server/src/protocol.js';
import { selector } from './client-options.js';

/** Asks the language server; resolves to undefined if there is none, or if it cannot answer. */
export type Ask = <Answer>(method: string, params: unknown) => Promise<Answer | undefined>;

/** What Wortlaut knows of the article before the user's eyes. */
export interface Articles extends Disposable {
  /** The editor that shows an article, or undefined. */
  readonly editor: TextEditor | undefined;
  /** What was last heard of it. */
  readonly article: Article | null;
  /** Asks anew: the text has been analysed, or another editor is in front. */
  update(): Promise<void>;
  /** Calls `listener` whenever `editor` or `article` is another. */
  onChanged(listener: () => void): Disposable;
}

const isArticle = ({ document }: TextEditor): boolean => languages.match(selector, document) > 0;

export function createArticles(ask: Ask): Articles {
  const changed = new EventEmitter<void>();
  let editor: TextEditor | undefined;
  let article: Article | null = null;
  let asked = 0;

  const update = async (): Promise<void> => {
    const turn = ++asked;
    const active = window.activeTextEditor;
    // A focus outside of any editor, as in our own view, leaves the article where it is.
    const next = active ?? editor;
    const uri = next && isArticle(next) ? next.document.uri.toString() : undefined;
    const answer = uri && (await ask<Article | null>(articleRequest, { textDocument: { uri } }));
    if (turn !== asked) return;
    editor = uri === undefined ? undefined : next;
    article = answer || null;
    changed.fire();
  };
  const listener = window.onDidChangeActiveTextEditor(update);
  return {
    get editor() {
      return editor;
    },
    get article() {
      return article;
    },
    update,
    onChanged: (listener) => changed.event(listener),
    dispose() {
      listener.dispose();
      changed.dispose();
    },
  };
}
