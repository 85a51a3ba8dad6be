/** Leaves out paragraphs in other languages than German. */

import { CharClass, charClass, isWordClass } from '../text/char-class.js';
import type { Paragraph } from './document.js';
import { languageOfWord } from './language-words.js';

/** `unknown` is a paragraph too short to tell: „Anna Berg“, „Playlist“. */
type Language = 'german' | 'foreign' | 'unknown';

/** Shorter paragraphs are names and headlines that any language may have. */
const DECIDABLE_WORDS = 12;
/** So many German words, none of another language among them, leave no doubt. */
const ENOUGH = 4;
const LONGEST_SMALL_WORD = 8;
/** A foreign text has at least one small word in six, and German ones only by accident. */
const FOREIGN_SHARE = 1 / 6;
const ACCIDENT = 1 / 5;

interface Tally {
  readonly words: number;
  readonly german: number;
  readonly foreign: number;
}

/** A foreign word counts where it stands in no name: of „Luis de la Fuente“ the „de“, of „van Loon“ and „The Who“ nothing. */
const countsBefore = (next: number): boolean => charClass(next) !== CharClass.upper;

/** Counts words up to the point where a text is German without doubt. A capitalised word tells for German only. */
function tally(text: string): Tally {
  let words = 0;
  let german = 0;
  let foreign = 0;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    const first = charClass(text.charCodeAt(start));
    if (!isWordClass(first)) continue;
    while (isWordClass(charClass(text.charCodeAt(at + 1)))) at++;
    words++;
    if (at + 1 - start > LONGEST_SMALL_WORD) continue;
    const word = text.slice(start, at + 1);
    const isCapital = first === CharClass.upper;
    const language = languageOfWord(isCapital ? word.toLowerCase() : word);
    if (language === 'german') german++;
    else if (language === 'foreign' && !isCapital && countsBefore(text.charCodeAt(at + 2))) foreign++;
    if (german >= ENOUGH && foreign === 0) break;
  }
  return { words, german, foreign };
}

function languageOf(text: string): Language {
  const { words, german, foreign } = tally(text);
  if (german > 0 && german >= foreign) return 'german';
  if (words < DECIDABLE_WORDS) return 'unknown';
  return foreign >= words * FOREIGN_SHARE && german <= foreign * ACCIDENT ? 'foreign' : 'german';
}

/** For each place the language that was last decided before it; unknown if none was. */
function lastDecided(languages: readonly Language[]): Language[] {
  let last: Language = 'unknown';
  return languages.map((language) => {
    if (language !== 'unknown') last = language;
    return last;
  });
}

/** True if the paragraph is in another language, or follows its neighbours, all of which are. */
function isForeign(before: Language, after: Language): boolean {
  return before !== 'german' && after !== 'german' && (before === 'foreign' || after === 'foreign');
}

function germanAmong(paragraphs: readonly Paragraph[], languages: readonly Language[]): readonly Paragraph[] {
  if (!languages.includes('foreign')) return paragraphs;
  const before = lastDecided(languages);
  const after = lastDecided(languages.toReversed()).toReversed();
  return paragraphs.filter((_, i) => !isForeign(before[i] ?? 'unknown', after[i] ?? 'unknown'));
}

/**
 * The paragraphs without those in another language. That takes at least 12 words, a good part of them small words of
 * another language („the“, „avec“), and hardly one of German; in doubt a paragraph is German. Shorter paragraphs without
 * a German word follow their neighbours. A German paragraph is told by its first words, so that this costs little.
 */
export const germanOnly = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  germanAmong(
    paragraphs,
    paragraphs.map(({ text }) => languageOf(text)),
  );

/** `germanOnly` for a document that changes: it reads only paragraphs whose text it has not seen last time. */
export function createGermanFilter(): (paragraphs: readonly Paragraph[]) => readonly Paragraph[] {
  let texts: readonly string[] = [];
  let known: readonly Language[] = [];
  return (paragraphs) => {
    const offset = texts.length - paragraphs.length;
    const languages = paragraphs.map(({ text }, i) => {
      if (text === texts[i]) return known[i] ?? languageOf(text);
      return text === texts[i + offset] ? (known[i + offset] ?? languageOf(text)) : languageOf(text);
    });
    texts = paragraphs.map(({ text }) => text);
    known = languages;
    return germanAmong(paragraphs, languages);
  };
}
