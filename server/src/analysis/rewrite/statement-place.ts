/** Where a statement stands in its sentence, as far as rewriting needs it. */

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Span } from '../../text/span.js';
import { endOf, type Reading, startOf } from '../reading.js';
import type { ResolvedStatement } from '../resolve.js';
import type { Speaker } from './shift-pronoun.js';

/** A statement with one quote in one piece, and its frame. All spans are offsets within the paragraph. */
export interface StatementPlace {
  readonly text: string;
  readonly quote: Span;
  readonly frame: Span;
  /** The sentence with both. */
  readonly sentence: Span;
  /** The verb of saying up to its first gap: „sagte“, „fügte“ of „fügte … hinzu“. */
  readonly verb: Span;
  readonly speaker: Span;
}

/** The one span of a list; null for none and for several. */
const only = (spans: readonly Span[]): Span | null => (spans.length === 1 ? (spans[0] ?? null) : null);

/** The place of a statement that a verb of saying with its speaker introduces; null for every other one. */
export function placeOf(reading: Reading, { local }: ResolvedStatement): StatementPlace | null {
  const [quote, frame, speaker] = [only(local.quote), only(local.frame), only(local.speaker)];
  const [verb] = local.cue;
  if (quote === null || frame === null || speaker === null || verb === undefined || local.parent >= 0)
    return null;
  const period = reading.periods.find(({ last }) => endOf(reading, last - 1) >= quote.end);
  if (period === undefined) return null;
  const sentence = { start: startOf(reading, period.first), end: endOf(reading, period.last - 1) };
  const isInside = sentence.start <= Math.min(quote.start, frame.start) && frame.end <= sentence.end;
  return isInside ? { text: reading.text, quote, frame, sentence, verb, speaker } : null;
}

/** Verbs whose only object is what is said, so that a clause may take the place of a quotation; „geben“ in bekannt geben. */
const DECLARING = wordSet(`
  angeben ankündigen anmerken antworten argumentieren ausführen behaupten bekräftigen bemerken berichten beteuern betonen einräumen
  entgegnen ergänzen erklären erwidern erzählen geben glauben hinzufügen hoffen mahnen meinen mitteilen sagen schreiben unterstreichen
  verkünden vermuten versichern warnen
`);
/** „wollen“ in wissen wollen. */
const ASKING = wordSet('fragen nachfragen wollen zurückfragen');

/** True if the statement's verb of saying can have a clause in the place of the quotation; `asks` for „ob sie krank sei“. */
export function takesClause(
  { text, verb, frame }: StatementPlace,
  { local }: ResolvedStatement,
  asks: boolean,
): boolean {
  const lemma = local.evidence.find(({ kind }) => kind === 'cue-verb')?.detail ?? '';
  const words = text.slice(Math.min(frame.start, verb.start), frame.end);
  const isPhrase = /(?:^|\s)(?:sich|Worten|Satz|Sätzen)(?:\W|$)/.test(words);
  const isWhole = lemma !== 'geben' || /(?:^|\s)bekannt(?:\W|$)/.test(words);
  return !isPhrase && isWhole && (asks ? ASKING : DECLARING).has(lemma);
}

/** Who speaks, as the verb of saying, the pronoun or the name tells. */
export function speakerIn(
  vocabulary: Vocabulary,
  { text, verb }: StatementPlace,
  { local, source }: ResolvedStatement,
): Speaker {
  const [form = ''] = text.slice(verb.start, verb.end).split(' ');
  const numbers = vocabulary
    .word(form)
    .verbs.flatMap((r) => (r.kind === 'finite' && r.person === 3 ? [r.number] : []));
  if (numbers.length === 0 || numbers.includes('plural'))
    return { pronoun: null, hasWe: numbers.length > 0 && !numbers.includes('singular') };
  if (local.pronoun === 'er' || local.pronoun === 'sie') return { pronoun: local.pronoun, hasWe: true };
  if (source?.kind !== 'person') return { pronoun: null, hasWe: false };
  const { gender } = source;
  const pronoun = gender === 'male' ? 'er' : gender === 'female' ? 'sie' : null;
  return { pronoun, hasWe: pronoun !== null };
}
