/** Names for how a statement of the gold is built, so that errors of one construction stand together. */

import type { Span } from '../../server/src/text/span.js';
import { hull, sliceSpan } from '../../server/src/text/span.js';
import type { SpanStatement } from '../metric/parts.js';

const FRAGMENT_WORDS = 3;

/** Cues that attribute without a verb, by the kind under which they are listed. */
const PARTICLES: Readonly<Record<string, string>> = {
  nach: 'nach + noun',
  laut: 'laut + noun',
  zufolge: 'noun + zufolge',
  gemäß: 'gemäß + noun',
  so: 'so + speaker',
  demnach: 'demnach',
  danach: 'danach',
  wonach: 'wonach',
};

/** The cue's words as one text: „gab an“ for a cue in two parts. */
export const wordsUnder = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => sliceSpan(text, span)).join(' ');

/** `no cue`, a particle, `wie + verb`, `cue noun` if the last word is written like a noun, else `cue verb`. */
function cueKind(cue: string): string {
  if (cue === '') return 'no cue';
  const words = cue.split(' ');
  const first = (words[0] ?? '').toLowerCase();
  const particle = PARTICLES[first];
  if (particle !== undefined) return particle;
  if (first === 'wie') return 'wie + verb';
  const last = words[words.length - 1] ?? '';
  const isNoun = last.charAt(0) !== last.charAt(0).toLowerCase();
  return isNoun && words.length > 1 ? 'cue phrase with noun' : 'cue verb';
}

/** Where the cue stands: before, after, inside or on both sides of the quote. */
function cuePosition({ cue, quote }: SpanStatement): string {
  const cueHull = hull(cue);
  const quoteHull = hull(quote);
  if (cueHull === null || quoteHull === null) return '';
  if (cueHull.end <= quoteHull.start) return ' before';
  if (cueHull.start >= quoteHull.end) return ' after';
  return cueHull.start >= quoteHull.start && cueHull.end <= quoteHull.end ? ' inside' : ' around';
}

const isFragment = (text: string, { quote }: SpanStatement): boolean =>
  wordsUnder(text, quote).split(/\s+/).length <= FRAGMENT_WORDS;

/** True if the statement's cue is or has a verb. */
export const hasCueVerb = (text: string, { cue }: SpanStatement): boolean =>
  /verb|phrase/.test(cueKind(wordsUnder(text, cue)));

/** Type, cue and its position: „direct fragment, cue verb after“, „indirect, nach + noun before“, „reported, no cue“. */
export function constructionOf(text: string, statement: SpanStatement): string {
  const fragment = statement.type === 'direct' && isFragment(text, statement) ? ' fragment' : '';
  const cue = cueKind(wordsUnder(text, statement.cue));
  return `${statement.type}${fragment}, ${cue}${cuePosition(statement)}`;
}
