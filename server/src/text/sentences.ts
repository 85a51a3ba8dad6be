/** Cuts the tokens of a paragraph into sentences. Knows no German word; what it must know is handed in. */

import { CharClass, charClass, classAt } from './char-class.js';
import { Code } from './char-codes.js';
import { TokenKind, type Tokens } from './tokens.js';

/** What a language tells about the ends of its sentences. Words are handed over as written. */
export interface SentenceKnowledge {
  /** True for an abbreviation that can stand last in a sentence: „usw.“, „e.V.“; false for „Dr.“ */
  mayEndSentence(abbreviation: string): boolean;
  /** True for a word whose capital means that a sentence starts: „Der“, „Nach“; false for nouns and names. */
  startsSentence(word: string): boolean;
}

/** Sentences as ranges of tokens: sentence `i` goes from token `firsts[i]` up to `firsts[i + 1]` or the last token. */
export interface Sentences {
  readonly firsts: readonly number[];
}

/** What ends at a token: nothing, certainly a sentence, or perhaps one. */
type Ending =
  | 'none'
  | 'terminal'
  | 'ellipsis'
  | 'colon'
  | 'semicolon'
  | 'ordinal'
  | 'initial'
  | 'abbreviation';

/** A colon after so few words announces („Das Ergebnis: …“) rather than ends. */
const SHORTEST_BEFORE_COLON = 5;

const MARK_ENDINGS: Readonly<Record<number, Ending>> = {
  [Code.fullStop]: 'terminal',
  [Code.exclamationMark]: 'terminal',
  [Code.questionMark]: 'terminal',
  [Code.ellipsis]: 'ellipsis',
  [Code.colon]: 'colon',
  [Code.semicolon]: 'semicolon',
};

const startOf = (tokens: Tokens, i: number): number => tokens.starts[i] ?? tokens.text.length;
const endOf = (tokens: Tokens, i: number): number => tokens.ends[i] ?? tokens.text.length;
const firstCode = (tokens: Tokens, i: number): number => tokens.text.charCodeAt(startOf(tokens, i));
const wordAt = (tokens: Tokens, i: number): string => tokens.text.slice(startOf(tokens, i), endOf(tokens, i));
const endsInFullStop = (tokens: Tokens, i: number): boolean =>
  tokens.text.charCodeAt(endOf(tokens, i) - 1) === Code.fullStop;

function wordEnding(tokens: Tokens, i: number): Ending {
  if (!endsInFullStop(tokens, i)) return 'none';
  if (tokens.kinds[i] === TokenKind.number) return 'ordinal';
  const isInitial = endOf(tokens, i) - startOf(tokens, i) === 2;
  return isInitial ? 'initial' : 'abbreviation';
}

function ending(tokens: Tokens, i: number): Ending {
  const kind = tokens.kinds[i];
  if (kind === TokenKind.word || kind === TokenKind.number) return wordEnding(tokens, i);
  if (kind !== TokenKind.punctuation) return 'none';
  const mark = MARK_ENDINGS[firstCode(tokens, i)] ?? 'none';
  return mark === 'terminal' && endOf(tokens, i) - startOf(tokens, i) > 1 ? 'ellipsis' : mark;
}

const isOpeningMark = (code: number): boolean =>
  code === Code.lowDoubleQuote || code === Code.lowSingleQuote || code === Code.comma;

const isClosingBracket = (code: number): boolean =>
  code === Code.closingParenthesis || code === Code.closingBracket;

/** True if the token closes what stands before it: a bracket, or a quotation mark that is glued to it. */
function closes(tokens: Tokens, i: number): boolean {
  const code = firstCode(tokens, i);
  if (isClosingBracket(code)) return true;
  if (tokens.kinds[i] !== TokenKind.quotationMark || isOpeningMark(code)) return false;
  const isGlued = startOf(tokens, i) === endOf(tokens, i - 1);
  return isGlued || charClass(tokens.text.charCodeAt(endOf(tokens, i))) === CharClass.space;
}

function afterClosers(tokens: Tokens, i: number): number {
  let next = i;
  while (next < tokens.length && closes(tokens, next)) next++;
  return next;
}

const opens = (tokens: Tokens, i: number): boolean =>
  tokens.kinds[i] === TokenKind.quotationMark ||
  firstCode(tokens, i) === Code.openingParenthesis ||
  firstCode(tokens, i) === Code.openingBracket ||
  firstCode(tokens, i) === Code.enDash ||
  firstCode(tokens, i) === Code.hyphenMinus;

/** The first token that is no opening mark: the word that decides whether a sentence starts. */
function afterOpeners(tokens: Tokens, i: number): number {
  let next = i;
  while (next < tokens.length && opens(tokens, next)) next++;
  return next;
}

const isSmall = (tokens: Tokens, i: number): boolean =>
  classAt(tokens.text, startOf(tokens, i)) === CharClass.lower;

/** True if the token can be the first word of a sentence: it is not small, and no punctuation. */
const canStart = (tokens: Tokens, i: number): boolean =>
  !isSmall(tokens, i) && tokens.kinds[i] !== TokenKind.punctuation;

const startsSentence = (tokens: Tokens, i: number, knowledge: SentenceKnowledge): boolean =>
  i < tokens.length && knowledge.startsSentence(wordAt(tokens, i));

/** True for the „B.“ of „z. B.“, after which the sentence goes on. */
const followsShortForm = (tokens: Tokens, i: number): boolean =>
  i > 0 && wordEnding(tokens, i - 1) !== 'none';

/** True if the mark at `last`, with the closing marks up to `next`, ends the sentence that starts at `first`. */
function endsSentence(
  tokens: Tokens,
  knowledge: SentenceKnowledge,
  first: number,
  last: number,
  next: number,
): boolean {
  const word = afterOpeners(tokens, next);
  switch (ending(tokens, last)) {
    case 'terminal':
      return canStart(tokens, word);
    case 'semicolon':
      return isSmall(tokens, word) || startsSentence(tokens, word, knowledge);
    case 'ellipsis':
      return !isClosingBracket(firstCode(tokens, last + 1)) && canStart(tokens, word);
    case 'colon':
      return (
        last - first >= SHORTEST_BEFORE_COLON && word === next && startsSentence(tokens, word, knowledge)
      );
    case 'ordinal':
      return startsSentence(tokens, word, knowledge);
    case 'initial':
      return !followsShortForm(tokens, last) && startsSentence(tokens, word, knowledge);
    case 'abbreviation':
      return knowledge.mayEndSentence(wordAt(tokens, last)) && startsSentence(tokens, word, knowledge);
    default:
      return false;
  }
}

/**
 * The sentences of one paragraph. Closing quotation marks and brackets belong to the sentence that they close. Neither
 * punctuation nor a small word starts a sentence („Kommt!“ rief er), with one exception: a semicolon parts two main
 * clauses („Er ging; sie blieb.“), which count as two sentences, but not the members of a list („Jost, Tischler; Ritter,
 * Maler“). A colon ends a sentence if a function word with a capital follows. Linear in the number of tokens.
 */
export function splitSentences(tokens: Tokens, knowledge: SentenceKnowledge): Sentences {
  const firsts: number[] = tokens.length > 0 ? [0] : [];
  let first = 0;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (ending(tokens, i) === 'none') continue;
    const next = afterClosers(tokens, i + 1);
    if (next >= tokens.length || !endsSentence(tokens, knowledge, first, i, next)) continue;
    firsts.push(next);
    first = next;
    i = next - 1;
  }
  return { firsts };
}
