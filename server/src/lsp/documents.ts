/** All documents that the client has open. */

import type {
  TextDocumentContentChangeEvent,
  TextDocumentItem,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Setup } from './configuration/setups.js';
import { DocumentText } from './document-text.js';
import { OpenDocument } from './open-document.js';

type Listener = (document: OpenDocument) => void;

/** A document from the moment it is opened. */
interface Entry {
  readonly text: DocumentText;
  /** Null until it is known what holds for it, and for a document that is not to be checked. */
  document: OpenDocument | null;
  /** Counts how often it was asked what holds, so that only the last answer does. */
  asked: number;
  ready: Promise<void>;
}

/** Analyzers are the same as long as configuration, register and suppressions mean the same. */
const isSame = (a: Setup, b: Setup): boolean =>
  a.analyzer === b.analyzer && a.path === b.path && a.sidecar?.text === b.sidecar?.text;

/** All open documents, and who wants to know of them. */
export class Documents {
  readonly #setupFor: (uri: string) => Promise<Setup | null>;
  readonly #open = new Map<string, Entry>();
  readonly #changed: Listener[] = [];
  readonly #closed: Listener[] = [];

  constructor(setupFor: (uri: string) => Promise<Setup | null>) {
    this.#setupFor = setupFor;
  }

  /** The document, or undefined if it is not open, not to be checked, or not ready yet. */
  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri)?.document ?? undefined;
  }

  /** Resolves when it is known what holds for a document; undefined if there is nothing to wait for. */
  opening(uri: string): Promise<void> | undefined {
    return this.#open.get(uri)?.ready;
  }

  all(): OpenDocument[] {
    return [...this.#open.values()].flatMap(({ document }) => document ?? []);
  }

  /** Calls `listener` after a document was opened or changed, or is read otherwise than before. */
  onChanged(listener: Listener): void {
    this.#changed.push(listener);
  }

  onClosed(listener: Listener): void {
    this.#closed.push(listener);
  }

  open(item: TextDocumentItem): Promise<void> {
    const entry: Entry = {
      text: new DocumentText(item),
      document: null,
      asked: 0,
      ready: Promise.resolve(),
    };
    this.#open.set(item.uri, entry);
    return this.#setUp(entry);
  }

  /** Asks again what holds for every document. True if any is read otherwise than before. */
  async reload(): Promise<boolean> {
    const before = [...this.#open.values()].map((entry) => ({ entry, document: entry.document }));
    await Promise.all(before.map(({ entry }) => this.#setUp(entry)));
    return before.some(({ entry, document }) => entry.document !== document);
  }

  change(
    { uri, version }: VersionedTextDocumentIdentifier,
    changes: readonly TextDocumentContentChangeEvent[],
  ): void {
    const entry = this.#open.get(uri);
    if (!entry) return;
    const edits = entry.text.change(changes, version);
    if (!entry.document) return;
    entry.document.edited(edits);
    for (const listener of this.#changed) listener(entry.document);
  }

  close(uri: string): void {
    const entry = this.#open.get(uri);
    this.#open.delete(uri);
    if (entry) this.#put(entry, null);
  }

  #setUp(entry: Entry): Promise<void> {
    entry.asked++;
    const { asked } = entry;
    const { uri } = entry.text;
    const ready = this.#setupFor(uri).then((setup) => {
      if (this.#open.get(uri) !== entry) return undefined;
      // Asked again meanwhile: whoever waits is to see what the last answer makes of the document.
      if (entry.asked !== asked) return entry.ready;
      if (setup && entry.document && isSame(setup, entry.document.setup)) return undefined;
      this.#put(entry, setup && new OpenDocument(setup, entry.text));
      return undefined;
    });
    // Who waits for the document is not to fail with it.
    entry.ready = ready.catch(() => undefined);
    return ready;
  }

  #put(entry: Entry, document: OpenDocument | null): void {
    const before = entry.document;
    entry.document = document;
    if (document) for (const listener of this.#changed) listener(document);
    else if (before) for (const listener of this.#closed) listener(before);
  }
}
