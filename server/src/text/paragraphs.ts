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
  const isSmall = classAt(text, after.start) === CharClass.lower;
  return isSmall && (lastMark(text, before) || ',') === ',';
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
  const isWrapped = isHardWrapped(text, breaks, width);
  const paragraphs = block.slice(0, 1);
  for (const gap of breaks) {
    const last = paragraphs.length - 1;
    const open = paragraphs[last] ?? gap.before;
    const isOne = runsOn(text, gap) || (isWrapped && isFull(text, gap, width));
    if (isOne) paragraphs[last] = { start: open.start, end: gap.after.end };
    else paragraphs.push(gap.after);
  }
  return paragraphs;
}

/**
 * The paragraphs of a plain text, without white space at their ends. Blank lines separate blocks. Inside a block each
 * line is a paragraph, unless its sentence runs on: the line ends without punctuation or with a comma, and the next one
 * starts small. If the block is hard-wrapped, a line that was full goes on too; one that ends early ends its paragraph.
 * Hard-wrapped is a block without lines of more than 120 code units in which some line breaks in the middle of a
 * sentence just where the next word would not have fitted. Each block is decided by itself. Linear in the text.
 */
export function splitParagraphs(text: string): Span[] {
  return blocks(trimmedLines(text)).flatMap((block) => paragraphsOf(text, block));
}
