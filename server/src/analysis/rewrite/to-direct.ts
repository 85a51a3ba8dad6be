/** From indirect speech to direct: Anna Berg sagte, sie sei krank. becomes Anna Berg sagte: „Ich bin krank.“ */

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import type { Edit } from '../../text/span.js';
import { contentEnd } from '../grammar.js';
import type { Reading } from '../reading.js';
import type { ResolvedStatement } from '../resolve.js';
import { directSentence } from './direct-sentence.js';
import { sentencesOf, written } from './passage.js';
import { placeOf, speakerIn, takesClause } from './statement-place.js';

const MARKS = /[„“”"»«]/;

/**
 * The edit that makes direct speech of an indirect statement, between the marks. Nobody knows what was said word for word, so that it
 * never is more than a draft. Null where it is not certain whom a pronoun means, or what a verb would be. Text never makes it throw.
 */
export function toDirect(
  reading: Reading,
  statement: ResolvedStatement,
  vocabulary: Vocabulary,
  [open, close]: readonly [string, string],
): Edit | null {
  const { type, medium } = statement.local;
  const place = type === 'indirect' && medium !== 'thought' ? placeOf(reading, statement) : null;
  if (place === null || !takesClause(place, statement, false)) return null;
  const { text, quote, sentence, verb } = place;
  const { pronoun, hasWe } = speakerIn(vocabulary, place, statement);
  const [grammar, ...others] = sentencesOf(text.slice(quote.start, quote.end), vocabulary);
  const changes =
    grammar === undefined ? null : directSentence(grammar, pronoun ?? (hasWe ? 'several' : null));
  if (grammar === undefined || changes === null || others.length > 0) return null;
  const said = written(grammar, changes, contentEnd(grammar), true);
  const [front, rest] = [text.slice(sentence.start, quote.start), text.slice(quote.end, sentence.end)];
  if (MARKS.test(front + rest)) return null;
  if (front.endsWith(', ') && rest === '.')
    return { span: { start: quote.start - 2, end: sentence.end }, text: `: ${open}${said}.${close}` };
  const isBehind = front === '' && text.slice(quote.end, verb.start) === ', ' && rest.endsWith('.');
  return isBehind ? { span: quote, text: `${open}${said}${close}` } : null;
}
