/** All documents that the client has open. */

import type {
  TextDocumentContentChangeEvent,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Analyzer } from '../engine/analyzer.js';
import { OpenDocument } from './open-document.js';

type Listener = (document: OpenDocument) => void;

/** All open documents, and who wants to know of them. */
export class Documents {
  readonly #analyzer: Analyzer;
  readonly #open = new Map<string, OpenDocument>();
  readonly #changed: Listener[] = [];
  readonly #closed: Listener[] = [];

  constructor(analyzer: Analyzer) {
    this.#analyzer = analyzer;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** Calls `listener` after a document was opened or changed. */
  onChanged(listener: Listener): void {
    this.#changed.push(listener);
  }

  onClosed(listener: Listener): void {
    this.#closed.push(listener);
  }

  open(item: TextDocumentItem): void {
    const document = new OpenDocument(this.#analyzer, item);
    this.#open.set(item.uri, document);
    for (const listener of this.#changed) listener(document);
  }

  change(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): void {
    const document = this.#open.get(uri);
    if (!document) return;
    document.change(changes, version);
    for (const listener of this.#changed) listener(document);
  }

  close(uri: string): void {
    const document = this.#open.get(uri);
    if (!document) return;
    this.#open.delete(uri);
    for (const listener of this.#closed) listener(document);
  }
}
