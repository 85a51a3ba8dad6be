import type { Handler, Parser } from 'htmlparser2';
import { findComments } from '../comments.js';
import type { Comment, Paragraph, Prose } from '../document.js';
import { createProseBuilder } from '../prose-builder.js';
import { isBlock, isHeading, isNoProse } from './elements.js';

const NOT_BLANK = /\S/;
/** Invites a browser to break a word; the word is one all the same. */
const SOFT_HYPHEN = '\u00AD';
const LINE_BREAK = 'br';

/** Turns the parser's events into prose. Elements in which nothing is read are counted, and so are open headings. */
export class Collector implements Partial<Handler> {
  readonly #file: string;
  readonly #paragraphs: Paragraph[] = [];
  readonly #comments: Comment[] = [];
  readonly #builder;
  #place: Pick<Parser, 'startIndex' | 'endIndex'> = { startIndex: 0, endIndex: 0 };
  #hidden = 0;
  #headings = 0;
  #isAfterBreak = false;

  /** `file` is the text that the parser is given, all at once. */
  constructor(file: string) {
    this.#file = file;
    this.#builder = createProseBuilder(file);
  }

  /** What the events amount to, once the parser has ended. */
  get prose(): Prose {
    return { paragraphs: this.#paragraphs, comments: this.#comments };
  }

  onparserinit(parser: Parser): void {
    this.#place = parser;
  }

  onopentag(name: string): void {
    if (this.#hidden === 0) this.#open(name);
    if (isNoProse(name)) this.#hidden++;
  }

  onclosetag(name: string, isImplied: boolean): void {
    if (isNoProse(name)) this.#hidden--;
    if (this.#hidden > 0) return;
    if (isBlock(name)) this.#finish();
    else if (!isImplied) this.#builder.leave(this.#end);
    if (isHeading(name)) this.#headings--;
  }

  ontext(text: string): void {
    if (this.#hidden > 0) return;
    const start = this.#place.startIndex;
    const end = this.#end;
    if (this.#file.slice(start, end) === text) this.#builder.copy(start, end);
    else if (text !== SOFT_HYPHEN) this.#builder.put(start, end, text);
    if (NOT_BLANK.test(text)) this.#isAfterBreak = false;
  }

  oncomment(): void {
    const start = this.#place.startIndex;
    const [comment] = findComments(this.#file.slice(start, this.#end));
    // What else the parser calls a comment (`<!b>`, `<![CDATA[`) is none of ours.
    if (comment?.span.start !== 0) return;
    const end = start + comment.span.end;
    this.#comments.push({ span: { start, end }, text: comment.text });
    if (this.#hidden === 0 && !this.#builder.isBlank()) this.#builder.copy(start, end);
  }

  onend(): void {
    this.#finish();
  }

  get #end(): number {
    return this.#place.endIndex + 1;
  }

  #open(name: string): void {
    if (isBlock(name)) this.#finish();
    else if (name === LINE_BREAK) this.#break();
    else this.#builder.enter(this.#place.startIndex);
    if (isHeading(name)) this.#headings++;
  }

  /** A second break with no text between ends the paragraph. */
  #break(): void {
    if (this.#isAfterBreak) this.#finish();
    else this.#builder.put(this.#place.startIndex, this.#end, '\n');
    this.#isAfterBreak = !this.#isAfterBreak;
  }

  #finish(): void {
    this.#isAfterBreak = false;
    const paragraph = this.#builder.finish(this.#headings > 0 ? 'heading' : undefined);
    if (paragraph !== null) this.#paragraphs.push(paragraph);
  }
}
