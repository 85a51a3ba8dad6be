/** Cuts a plain text into paragraphs. */

import { CharClass, classAt } from './char-class.js';
import { lastMark } from './last-mark.js';
import { firstWordLength, trimmedLines } from './lines.js';
import type { Span } from './span.js';

/** Nobody wraps lines at more. */
const WIDEST_WRAPPED_LINE = 120;
/** A line of that length whose sentence is not over is no heading above its text. */
const LONG_LINE = 60;

/** A break between two lines of a block. */
interface Break {
  readonly before: Span;
  readonly after: Span;
}

const lengthOf = ({ start, end }: Span): number => end - start;
const isBlank = (line: Span): boolean => line.start === line.end;

/** Runs of lines between blank lines. */
function blocks(lines: readonly Span[]): Span[][] {
  const result: Span[][] = [];
  let block: Span[] = [];
  for (const line of lines) {
    if (!isBlank(line)) block.push(line);
    else if (block.length > 0) {
      result.push(block);
      block = [];
    }
  }
  return block.length > 0 ? [...result, block] : result;
}

function breaksOf(block: readonly Span[]): Break[] {
  return block.slice(1).map((after, i) => ({ before: block[i] ?? after, after }));
}

/** True if the next line goes on in the middle of a sentence: „… teilte die\nstädtische …“. */
function runsOn(text: string, { before, after }: Break): boolean {
  const mark = lastMark(text, before);
  return mark === ',' || (mark === '' && classAt(text, after.start) === CharClass.lower);
}

/** True if the next word would not have fitted on the line. */
const isFull = (text: string, { before, after }: Break, width: number): boolean =>
  lengthOf(before) + 1 + firstWordLength(text, after) > width;

function isHardWrapped(text: string, breaks: readonly Break[], width: number): boolean {
  if (width > WIDEST_WRAPPED_LINE) return false;
  return breaks.some((gap) => {
    const isLong = lengthOf(gap.before) >= LONG_LINE && lastMark(text, gap.before) === '';
    return isFull(text, gap, width) && (isLong || runsOn(text, gap));
  });
}

function paragraphsOf(text: string, block: readonly Span[]): Span[] {
  const breaks = breaksOf(block);
  const width = block.reduce((widest, line) => Math.max(widest, lengthOf(line)), 0);
  if (!isHardWrapped(text, breaks, width)) return [...block];
  const paragraphs = block.slice(0, 1);
  for (const gap of breaks) {
    const last = paragraphs.length - 1;
    const open = paragraphs[last] ?? gap.before;
    if (isFull(text, gap, width) || runsOn(text, gap))
      paragraphs[last] = { start: open.start, end: gap.after.end };
    else paragraphs.push(gap.after);
  }
  return paragraphs;
}

/**
 * The paragraphs of a plain text, without white space at their ends. Blank lines separate blocks. Inside a block each
 * line is a paragraph, unless the block is hard-wrapped: no line is longer than 120 code units, and some line breaks
 * in the middle of a sentence just where the next word would not have fitted. In such a block lines belong together
 * where the line was full or the sentence runs on; a line that ends early ends its paragraph. Each block is decided by
 * itself. Linear in the text.
 */
export function splitParagraphs(text: string): Span[] {
  return blocks(trimmedLines(text)).flatMap((block) => paragraphsOf(text, block));
}
