/** First stage: which quotation marks belong together. */

import { QUOTATION_MARKS, type QuotationMark } from '../lexicon/quotation-marks.js';
import type { Span } from '../text/span.js';
import { TokenKind, type Tokens } from '../text/tokens.js';

/** A pair of quotation marks and what stands between them: „Ja, ‚morgen‘ vielleicht“. */
export interface Quotation {
  /** With both marks. */
  readonly span: Span;
  /** The opening mark; empty if the quotation comes from the paragraph before without being reopened. */
  readonly open: Span;
  /** The closing mark; empty if the quotation goes on in the next paragraph. */
  readonly close: Span;
  /** 0 for a quotation that stands in no other. */
  readonly depth: number;
  /** True if the quotation goes on in the next paragraph. */
  readonly continues: boolean;
}

/** What the neighbouring paragraphs tell about a quotation that crosses this paragraph's ends. */
export interface QuotationContext {
  /** A quotation of the paragraph before goes on here and closes without being reopened. */
  readonly entersOpen: boolean;
  /** The quotation left open at the end goes on in the next paragraph. */
  readonly leavesOpen: boolean;
}

export interface PairedQuotations {
  /** In the order of their opening marks. */
  readonly quotations: readonly Quotation[];
  /** Marks without a partner; doubtful ones (apostrophes, inches) are left out. */
  readonly unpaired: readonly Span[];
  /** True if a double mark is left open at the end. */
  readonly endsOpen: boolean;
  /** True if the first double mark closes something that was not opened here. */
  readonly closesFirst: boolean;
  /** True if the paragraph starts with an opening mark. */
  readonly startsOpening: boolean;
}

interface OpenMark {
  readonly text: string;
  readonly level: number;
  readonly span: Span;
  readonly doubtful: boolean;
}

interface Pair {
  readonly open: Span;
  readonly close: Span;
}

const SPACE = /\s/;
const OPENING_NEIGHBOURS = '([{/–—-„,‚»«›‹"\'“';

const isSpace = (char: string): boolean => char === '' || SPACE.test(char);

/** True if what stands before the mark lets a quotation start: nothing, white space, a bracket, a dash, a mark. */
const mayStartAfter = (before: string): boolean => isSpace(before) || OPENING_NEIGHBOURS.includes(before);

function opensHere(mark: QuotationMark, text: string, { start, end }: Span): boolean {
  if (mark.opens === 'never') return false;
  if (mark.opens === 'always') return true;
  return mayStartAfter(text.charAt(start - 1)) && !isSpace(text.charAt(end));
}

/** Index of the innermost open mark that `mark` closes, at most three deep; -1 if there is none. */
function partner(stack: readonly OpenMark[], mark: QuotationMark): number {
  const closes = mark.closes.split(' ');
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - 3); i--) {
    if (closes.includes(stack[i]?.text ?? '')) return i;
  }
  return -1;
}

/** A mark that could do both closes after a word and opens before one. */
function prefersOpening(text: string, { start, end }: Span): boolean {
  return isSpace(text.charAt(start - 1)) && !isSpace(text.charAt(end));
}

function depths(pairs: readonly Pair[]): Quotation[] {
  const sorted = [...pairs].sort((a, b) => a.open.start - b.open.start);
  const ends: number[] = [];
  return sorted.map(({ open, close }) => {
    while (ends.length > 0 && (ends[ends.length - 1] ?? 0) <= open.start) ends.pop();
    const depth = ends.length;
    ends.push(close.end);
    return { span: { start: open.start, end: close.end }, open, close, depth, continues: false };
  });
}

const NOTHING: PairedQuotations = {
  quotations: [],
  unpaired: [],
  endsOpen: false,
  closesFirst: false,
  startsOpening: false,
};

interface Scan {
  readonly stack: OpenMark[];
  readonly pairs: Pair[];
  readonly strays: OpenMark[];
  closesFirst: boolean;
}

function scanMark(scan: Scan, text: string, span: Span, isFirst: boolean): void {
  const written = text.slice(span.start, span.end);
  const mark = QUOTATION_MARKS.get(written);
  if (mark === undefined) return;
  const open: OpenMark = { text: written, level: mark.level, span, doubtful: mark.doubtful };
  const at = partner(scan.stack, mark);
  const opens = opensHere(mark, text, span);
  const partnerMark = scan.stack[at];
  if (partnerMark !== undefined && !(opens && prefersOpening(text, span))) {
    scan.pairs.push({ open: partnerMark.span, close: span });
    scan.strays.push(...scan.stack.splice(at).slice(1));
  } else if (opens) {
    scan.stack.push(open);
  } else {
    scan.strays.push(open);
    if (isFirst && mark.level === 1) scan.closesFirst = true;
  }
}

/**
 * Pairs the quotation marks of one paragraph. A mark that finds no partner never takes the rest of the paragraph with
 * it: it is reported as unpaired, unless the context says that its quotation crosses the paragraph's end.
 * Linear in the number of marks.
 */
export function pairQuotations(tokens: Tokens, context: QuotationContext): PairedQuotations {
  const { text } = tokens;
  const scan: Scan = { stack: [], pairs: [], strays: [], closesFirst: false };
  if (context.entersOpen) {
    scan.stack.push({ text: '„', level: 1, span: { start: 0, end: 0 }, doubtful: true });
  }
  let marks = 0;
  let startsOpening = false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kinds[i] !== TokenKind.quotationMark) continue;
    const span = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    scanMark(scan, text, span, marks === 0);
    if (i === 0 && scan.stack.length > 0) startsOpening = true;
    marks++;
  }
  if (marks === 0 && !context.entersOpen) return NOTHING;
  return finish(scan, text.length, context, startsOpening);
}

function finish(
  scan: Scan,
  length: number,
  context: QuotationContext,
  startsOpening: boolean,
): PairedQuotations {
  const outermost = scan.stack.find((mark) => mark.level === 1 && !mark.doubtful);
  const crossing = context.leavesOpen ? outermost : undefined;
  const quotations = depths(
    crossing === undefined
      ? scan.pairs
      : [...scan.pairs, { open: crossing.span, close: { start: length, end: length } }],
  ).map((q) => (q.open === crossing?.span ? { ...q, continues: true } : q));
  const unpaired = [...scan.strays, ...scan.stack]
    .filter((mark) => mark !== crossing && !mark.doubtful)
    .map((mark) => mark.span)
    .sort((a, b) => a.start - b.start);
  return {
    quotations,
    unpaired,
    endsOpen: outermost !== undefined,
    closesFirst: scan.closesFirst,
    startsOpening,
  };
}

/** „12-Punkte-„Friedensplan““, „„Bild“-Zeitung“: the marks stand inside a compound; the span holds them. */
export const isInCompound = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '-' || /^-\p{L}/u.test(text.slice(end, end + 3));
