/** Quotation marks that have no partner by their form, and which of them are each other's all the same. */

import type { Quotation } from '../analysis/quotations.js';
import type { Span } from '../text/span.js';
import type { ParagraphFacts } from './rule.js';
import { periodAt } from './sentences.js';

/** The closing mark that each opening mark calls for. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“',
  ',,': "''",
  '“': '”',
  '»': '«',
  '«': '»',
  '‚': '‘',
  '‘': '’',
  '›': '‹',
  '‹': '›',
  '"': '"',
  '″': '″',
  '``': "''",
  "''": "''",
  "'": "'",
  '>>': '<<',
  '<<': '>>',
};

/** The mark that closes what this one opens; undefined for one that opens nothing. */
export const closerOf = (mark: string): string | undefined =>
  Object.hasOwn(CLOSERS, mark) ? CLOSERS[mark] : undefined;

/** An opening mark stands before a word, a closing one behind it. */
const opensWord = (text: string, { start, end }: Span): boolean =>
  !/\S/.test(text.charAt(start - 1)) && /\S/.test(text.charAt(end));
const closesWord = (text: string, { start }: Span): boolean => /\S/.test(text.charAt(start - 1));

/** Marks without a partner that are each other's: «Ja", sagte sie. In pairs, and alone where there is no such partner. */
export function strays(facts: ParagraphFacts): (Quotation | Span)[] {
  const { unpaired: marks } = facts.local.paired;
  const { reading } = facts.local;
  const found: (Quotation | Span)[] = [];
  for (let i = 0; i < marks.length; i++) {
    const [open, close] = [marks[i], marks[i + 1]];
    if (open === undefined) continue;
    const together =
      close !== undefined &&
      closerOf(facts.text.slice(open.start, open.end)) !== undefined &&
      opensWord(facts.text, open) &&
      closesWord(facts.text, close) &&
      periodAt(reading, open.start) === periodAt(reading, close.start);
    if (!together) {
      found.push(open);
      continue;
    }
    found.push({ span: { start: open.start, end: close.end }, open, close, depth: 0, continues: false });
    i++;
  }
  return found;
}
