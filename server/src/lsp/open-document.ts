import type { Session } from '../engine/analyzer.js';
import type { Report } from '../engine/report.js';
import type { Fix } from '../rules/rule.js';
import type { Edit } from '../text/span.js';
import type { Setup } from './configuration/setups.js';
import type { Positions } from './convert.js';
import type { DocumentText } from './document-text.js';
import { formatOf } from './formats.js';

/**
 * An open document: its text as the client has it, and what Wortlaut finds in it. The client's edits reach the analysis
 * session before anybody reads a report.
 */
export class OpenDocument {
  readonly setup: Setup;
  readonly #text: DocumentText;
  #session: Session;
  #pending: Edit[] = [];

  constructor(setup: Setup, text: DocumentText) {
    this.setup = setup;
    this.#text = text;
    this.#session = this.#open();
  }

  get uri(): string {
    return this.#text.uri;
  }

  get version(): number {
    return this.#text.version;
  }

  get languageId(): string {
    return this.#text.languageId;
  }

  get positions(): Positions {
    return this.#text.positions;
  }

  /** The report of the text as it is now. Edits are analysed here, so that a burst of keystrokes costs one analysis. */
  get report(): Report {
    if (this.#pending.length > 0) this.#analyse();
    return this.#session.report;
  }

  /** Other ways to put the statement at an offset; each needs the author. */
  rewritesAt(offset: number): readonly Fix[] {
    if (this.#pending.length > 0) this.#analyse();
    return this.#session.rewrites(offset);
  }

  /** Takes note of edits that the text has undergone. */
  edited(edits: readonly Edit[]): void {
    this.#pending.push(...edits);
  }

  #open(): Session {
    const { analyzer, path } = this.setup;
    return analyzer.open(this.positions.getText(), formatOf(this.#text.languageId), path ?? undefined);
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
