/** The quotation marks that German texts contain, the typographic ones and everything people type instead. */

/** What a mark can do. Which of it a mark does in a text depends on its neighbours and on what is open. */
export interface QuotationMark {
  /** 1 for double marks, 2 for single ones. */
  readonly level: 1 | 2;
  /** `always` opens wherever it stands, `edge` only before a word after white space or a bracket. */
  readonly opens: 'always' | 'edge' | 'never';
  /** The marks that this one closes. */
  readonly closes: string;
  /** True if the mark is so often something else (apostrophe, inch) that one without a partner is no fault. */
  readonly doubtful: boolean;
}

const mark = (
  level: 1 | 2,
  opens: QuotationMark['opens'],
  closes: string,
  doubtful = false,
): QuotationMark => ({ level, opens, closes, doubtful });

/**
 * By the mark as written. „…“ closes with the mark that opens an English quotation; » and « change sides between
 * German and Swiss use; ’ closes, or is an apostrophe.
 */
export const QUOTATION_MARKS: ReadonlyMap<string, QuotationMark> = new Map([
  ['„', mark(1, 'always', '')],
  [',,', mark(1, 'always', '')],
  ['“', mark(1, 'edge', '„ ,,')],
  ['”', mark(1, 'edge', '„ ,, “ ”')],
  ['‟', mark(1, 'edge', '„ “')],
  ['"', mark(1, 'edge', '" „ ,, “ ”')],
  ['″', mark(1, 'edge', '" „ ,, “ ″', true)],
  ["''", mark(1, 'edge', ",, „ '' ``")],
  ['``', mark(1, 'edge', '')],
  ['»', mark(1, 'edge', '« »')],
  ['«', mark(1, 'edge', '» «')],
  ['>>', mark(1, 'edge', '<<', true)],
  ['<<', mark(1, 'edge', '>>', true)],
  ['‚', mark(2, 'always', '')],
  ['‘', mark(2, 'edge', '‚')],
  ['’', mark(2, 'never', "‚ ‘ '", true)],
  ["'", mark(2, 'edge', "' ‚ ‘", true)],
  ['›', mark(2, 'edge', '‹ ›')],
  ['‹', mark(2, 'edge', '› ‹')],
]);
