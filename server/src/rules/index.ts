/** The rules in the order in which they run. A new rule is added here and nowhere else. */

import { anonymousReport } from './anonymous-report.js';
import { danglingAttribution } from './dangling-attribution.js';
import { quoteMarks } from './quote-marks.js';
import type { AnyRule } from './rule.js';
import { unattributedQuote } from './unattributed-quote.js';
import { unsourcedHedge } from './unsourced-hedge.js';
import { vagueSource } from './vague-source.js';

export const RULES: readonly AnyRule[] = [
  unattributedQuote,
  anonymousReport,
  vagueSource,
  unsourcedHedge,
  danglingAttribution,
  quoteMarks,
];
