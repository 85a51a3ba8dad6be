/** From direct speech to indirect: „Ich bin krank“, sagte Anna Berg. becomes Anna Berg sagte, sie sei krank. */

import type { Vocabulary } from '../../lexicon/vocabulary.js';
import { Feature, has } from '../../lexicon/word-features.js';
import { capitalized } from '../../lexicon/word-list.js';
import type { Edit } from '../../text/span.js';
import { contentEnd, type Grammar } from '../grammar.js';
import { featuresAt, lowerAt, type Reading, surfaceAt, tokenAt } from '../reading.js';
import type { ResolvedStatement } from '../resolve.js';
import { hasCertainCase, insideSentence } from './first-word.js';
import { type Changes, sentencesOf, written } from './passage.js';
import { isAmbiguous, reportedSentence } from './reported-sentence.js';
import type { Speaker } from './shift-pronoun.js';
import { ANSWERING } from './shift-tables.js';
import { placeOf, type StatementPlace, speakerIn, takesClause } from './statement-place.js';

/** The changes with the sentence's first word as it reads behind „sagte, “. */
function goesOn({ reading, period: { first } }: Grammar, { words, behind }: Changes): Changes {
  const word = words.get(first) ?? insideSentence(reading, first);
  return { words: new Map([...words, [first, word]]), behind };
}

/** True if the sentence starts with a word that can stand behind „sagte, “, written in one certain way. */
const mayGoOn = ({ reading, period: { first } }: Grammar, { words }: Changes): boolean =>
  !ANSWERING.test(lowerAt(reading, first)) && (words.has(first) || hasCertainCase(reading, first));

/** All sentences of what is said, the first of them behind „sagte, “; the last one without its full stop. */
function reportedPassage(sentences: readonly Grammar[], speaker: Speaker): string | null {
  const parts: string[] = [];
  for (const [index, grammar] of sentences.entries()) {
    const { last } = grammar.period;
    const changes = reportedSentence(grammar, speaker, false);
    const isLast = index === sentences.length - 1;
    const end = surfaceAt(grammar.reading, last - 1);
    if (changes === null || end === '?' || (end !== '.' && !isLast)) return null;
    const isFirst = index === 0;
    if (isFirst && !mayGoOn(grammar, changes)) return null;
    const words = isFirst ? goesOn(grammar, changes) : changes;
    parts.push(written(grammar, words, isLast ? contentEnd(grammar) : last, !isFirst));
  }
  return parts.join(' ');
}

/** „wann der Bus komme“, „ob der Bus komme“: one question with its verb at the end. */
function reportedQuestion([grammar, ...others]: readonly Grammar[], speaker: Speaker): string | null {
  const changes =
    grammar === undefined || others.length > 0 ? null : reportedSentence(grammar, speaker, true);
  if (grammar === undefined || changes === null || !mayGoOn(grammar, changes)) return null;
  const { reading, period } = grammar;
  const { first } = period;
  const isOpen = grammar.clauses[0]?.finite === first;
  const asks = [first, first + 1].some((token) => has(featuresAt(reading, token), Feature.questionWord));
  if (!isOpen && !asks) return null;
  const rest = written(grammar, isOpen ? changes : goesOn(grammar, changes), contentEnd(grammar), false);
  return isOpen ? `ob${rest}` : rest;
}

/** What stands between the marks of a quotation; null if it has only one of them. */
function between({ quotations }: Reading, { text, quote }: StatementPlace): string | null {
  const found = quotations.find(({ span }) => span.start === quote.start && span.end === quote.end);
  const isClosed =
    found !== undefined && found.open.end > found.open.start && found.close.end > found.close.start;
  return isClosed ? text.slice(found.open.end, found.close.start) : null;
}

/** A piece of text in front of the reported clause, and what it takes the place of. */
interface Head {
  readonly text: string;
  readonly start: number;
}

const ENDS_SENTENCE = /^\.?$/;
const REST = /^[\p{L}\d\s.-]*\.$/u;
/** What may follow the speaker; a noun or number there could be the rest of the name. */
const FOLLOWS =
  Feature.preposition |
  Feature.adverb |
  Feature.determiner |
  Feature.separablePrefix |
  Feature.pastParticiple |
  Feature.infinitive;
const NAME = /^[\p{L}\d\s,.-]+$/u;

/** „Anna Berg sagte: „…““ keeps its words; „„…“, sagte Anna Berg am Montag“ becomes „Anna Berg sagte am Montag“. */
function headOf(reading: Reading, { text, quote, sentence, verb, speaker }: StatementPlace): Head | null {
  const front = text.slice(sentence.start, quote.start).trimEnd();
  if (front.endsWith(':') && ENDS_SENTENCE.test(text.slice(quote.end, sentence.end)))
    return { text: '', start: sentence.start + front.length - 1 };
  const rest = text.slice(speaker.end, sentence.end);
  const name = text.slice(speaker.start, speaker.end);
  const said = text.slice(verb.start, verb.end);
  const isPlain =
    front === '' && text.slice(quote.end, verb.start) === ', ' && speaker.start === verb.end + 1;
  const follows = rest === '.' || has(featuresAt(reading, tokenAt(reading.tokens, speaker.end)), FOLLOWS);
  if (!isPlain || !follows || said.includes(' ') || !NAME.test(name) || !REST.test(rest)) return null;
  const whole = name.includes(',') ? `${name},` : name;
  return { text: `${capitalized(whole)} ${said}${rest.slice(0, -1)}`, start: sentence.start };
}

/**
 * The edit that makes indirect speech of a direct statement. Null where a word of it has no certain counterpart: an unknown
 * verb, the second person, an exclamation, „heute“. Text never makes it throw.
 */
export function toIndirect(
  reading: Reading,
  statement: ResolvedStatement,
  vocabulary: Vocabulary,
): Edit | null {
  const place = statement.local.type === 'direct' ? placeOf(reading, statement) : null;
  const said = place === null ? null : between(reading, place);
  const head = place === null ? null : headOf(reading, place);
  if (place === null || said === null || head === null) return null;
  const sentences = sentencesOf(said, vocabulary);
  const speaker = speakerIn(vocabulary, place, statement);
  if (sentences.length === 0 || isAmbiguous(sentences, speaker)) return null;
  const asks = said.endsWith('?');
  const convert = asks ? reportedQuestion : reportedPassage;
  const words = takesClause(place, statement, asks) ? convert(sentences, speaker) : null;
  if (words === null) return null;
  return { span: { start: head.start, end: place.sentence.end }, text: `${head.text}, ${words}.` };
}
