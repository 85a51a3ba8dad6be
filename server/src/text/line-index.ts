/** A place in a text: line and column, both counted from 0, the column in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of an offset and back. `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset at which the line starts; past the last line, the text's length. */
  lineStart(line: number): number;
  /** The place of an offset; offsets outside the text are clamped to it. */
  at(offset: number): LineColumn;
  /** The offset of a place; a column past the line's end is clamped to the line's end (before its break). */
  offset(place: LineColumn): number;
  /** The text of a line without its line break. */
  lineText(line: number): string;
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Builds the index in one pass over the text. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineStart = (line: number): number => starts[line] ?? text.length;
  const contentEnd = (line: number): number => {
    let end = lineStart(line + 1);
    if (line + 1 >= starts.length) return end;
    if (text.charCodeAt(end - 1) === LF) end--;
    if (text.charCodeAt(end - 1) === CR && end > lineStart(line)) end--;
    return end;
  };
  return {
    lineCount: starts.length,
    lineStart,
    at(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lastAtMost(starts, clamped);
      return { line, column: clamped - lineStart(line) };
    },
    offset({ line, column }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(lineStart(line) + Math.max(0, column), contentEnd(line));
    },
    lineText: (line) => text.slice(lineStart(line), contentEnd(line)),
  };
}
