import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analyzer, Session } from '../engine/analyzer.js';
import type { Report } from '../engine/report.js';
import type { Edit } from '../text/span.js';
import { type Positions, toChange, toEdit } from './convert.js';
import { formatOf } from './formats.js';

/**
 * An open document: its text as the client has it, and what Wortlaut finds in it. The client's edits reach the analysis
 * session before anybody reads a report.
 */
export class OpenDocument {
  readonly #analyzer: Analyzer;
  readonly #text: TextDocument;
  #session: Session;
  #pending: Edit[] = [];

  constructor(analyzer: Analyzer, { uri, languageId, version, text }: TextDocumentItem) {
    this.#analyzer = analyzer;
    this.#text = TextDocument.create(uri, languageId, version, text);
    this.#session = this.#open();
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get positions(): Positions {
    return this.#text;
  }

  /** The report of the text as it is now. Edits are analysed here, so that a burst of keystrokes costs one analysis. */
  get report(): Report {
    if (this.#pending.length > 0) this.#analyse();
    return this.#session.report;
  }

  /** Takes over changes, each of which refers to the text after the one before it. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const edit = toEdit(this.#text, change);
      // Not the change itself: its range may lie beyond the text, which the library's line index does not survive.
      TextDocument.update(this.#text, [toChange(this.#text, edit)], version);
      this.#pending.push(edit);
    }
    TextDocument.update(this.#text, [], version);
  }

  #open(): Session {
    return this.#analyzer.open(this.#text.getText(), formatOf(this.#text.languageId));
  }

  #analyse(): void {
    const edits = this.#pending;
    this.#pending = [];
    try {
      this.#session.edit(edits);
    } catch (fault) {
      // A session that failed in the middle of an edit no longer has the client's text.
      this.#session = this.#open();
      throw fault;
    }
  }
}
