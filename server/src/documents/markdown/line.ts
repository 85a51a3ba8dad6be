import { Code } from '../../text/char-codes.js';

/** A line of a Markdown file. Offsets are those of the file. */
export interface Line {
  readonly start: number;
  /** Its first character that is neither space nor tab; its end if it is blank. */
  readonly content: number;
  /** Where its line break starts. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  /** Columns before `content`; a tab reaches to the next multiple of four. */
  readonly indent: number;
  readonly isBlank: boolean;
}

const TAB_WIDTH = 4;

function isBreakAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === Code.lineFeed || code === Code.carriageReturn;
}

function breakLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  return text.charCodeAt(at) === Code.carriageReturn && text.charCodeAt(at + 1) === Code.lineFeed ? 2 : 1;
}

/** The line that starts at the offset. Lines end at `\n`, `\r\n` and a lone `\r`, and nowhere else. */
export function lineAt(text: string, start: number): Line {
  let content = start;
  let indent = 0;
  for (; content < text.length; content++) {
    const code = text.charCodeAt(content);
    if (code === Code.tab) indent += TAB_WIDTH - (indent % TAB_WIDTH);
    else if (code === Code.space) indent++;
    else break;
  }
  let end = content;
  while (end < text.length && !isBreakAt(text, end)) end++;
  return { start, content, end, next: end + breakLength(text, end), indent, isBlank: content === end };
}
