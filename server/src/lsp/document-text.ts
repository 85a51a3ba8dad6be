import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../text/span.js';
import { type Positions, toChange, toEdit } from './convert.js';

/** The text of an open document as the client has it. */
export class DocumentText {
  readonly #text: TextDocument;

  constructor({ uri, languageId, version, text }: TextDocumentItem) {
    this.#text = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#text.uri;
  }

  get languageId(): string {
    return this.#text.languageId;
  }

  get version(): number {
    return this.#text.version;
  }

  get positions(): Positions {
    return this.#text;
  }

  /** Takes over changes, each of which refers to the text after the one before it, and returns them as edits. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): Edit[] {
    const edits = changes.map((change) => {
      const edit = toEdit(this.#text, change);
      // Not the change itself: its range may lie beyond the text, which the library's line index does not survive.
      TextDocument.update(this.#text, [toChange(this.#text, edit)], version);
      return edit;
    });
    TextDocument.update(this.#text, [], version);
    return edits;
  }
}
