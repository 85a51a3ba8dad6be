/**
 * Endings that mark a noun as a person even if no list has it: -ist, -ologe, -iker, -eur, -erin, -istin.
 * Source: Duden, Die Grammatik, „Wortbildung“, suffixes of persons.
 */

import { wordSet, words } from '../word-list.js';
import type { PersonNoun } from './types.js';

interface Ending {
  /** What ends the dictionary form. */
  readonly ending: string;
  /** What is added to it, with the number of that form. */
  readonly forms: readonly (readonly [suffix: string, number: PersonNoun['number']])[];
  readonly gender: PersonNoun['gender'];
  /** What the word without its inflection may not end in. */
  readonly not: readonly string[];
}

const WEAK = [
  ['', 'singular'],
  ['en', 'either'],
] as const;
const FEMININE = [
  ['', 'singular'],
  ['nen', 'plural'],
] as const;

const ENDINGS: readonly Ending[] = [
  {
    ending: 'erin',
    forms: FEMININE,
    gender: 'female',
    not: words('katherin catherin severin glycerin glyzerin vaselin heparin margerin merin'),
  },
  { ending: 'istin', forms: FEMININE, gender: 'female', not: words('christin kristin cristin') },
  { ending: 'ologin', forms: FEMININE, gender: 'female', not: [] },
  { ending: 'eurin', forms: FEMININE, gender: 'female', not: [] },
  { ending: 'ärin', forms: FEMININE, gender: 'female', not: [] },
  {
    ending: 'ist',
    forms: WEAK,
    gender: 'male',
    not: words('frist geist eist iest kist pist mist wist list bist'),
  },

  {
    ending: 'ologe',
    forms: [
      ['', 'singular'],
      ['n', 'either'],
    ],
    gender: 'male',
    not: words('prologe monologe nekrologe trilologe'),
  },
  {
    ending: 'iker',
    forms: [
      ['', 'either'],
      ['s', 'singular'],
      ['n', 'plural'],
    ],
    gender: 'male',
    not: words('klassiker streiker'),
  },
];

/** Not people, although their ending says so. */
const EXCEPTIONS = wordSet('Erinnen Zumeist');
const SHORTEST_STEM = 2;

/** An ending with its inflection, as it stands at the end of a word: „istinnen“. */
interface WrittenEnding {
  readonly rule: Ending;
  readonly written: string;
  readonly suffix: string;
  readonly number: PersonNoun['number'];
}

const WRITTEN_ENDINGS: readonly WrittenEnding[] = ENDINGS.flatMap((rule) =>
  rule.forms.map(([suffix, number]) => ({ rule, written: rule.ending + suffix, suffix, number })),
);

function matches(word: string, { rule, written, suffix }: WrittenEnding): boolean {
  if (!word.endsWith(written) || word.length < written.length + SHORTEST_STEM) return false;
  const base = word.slice(0, word.length - suffix.length).toLowerCase();
  return !rule.not.some((ending) => base.endsWith(ending));
}

/** The person noun that the ending of a word tells, or null: „Kolumnistin“, „Glaziologe“, „Harfenisten“. */
export function personByEnding(word: string): PersonNoun | null {
  if (EXCEPTIONS.has(word)) return null;
  const found = WRITTEN_ENDINGS.find((ending) => matches(word, ending));
  if (found === undefined) return null;
  const { rule, suffix, number } = found;
  return { head: word.slice(0, word.length - suffix.length), gender: rule.gender, number, role: true };
}
