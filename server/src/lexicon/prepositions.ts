/** The prepositions of German with the cases they govern. Source: Duden, Die Grammatik, „Die Präposition“. */

import type { GrammaticalCase } from './grammar.js';
import { uncapitalized, words } from './word-list.js';

export interface Preposition {
  /** The cases it governs; more than one where usage or meaning decides: „in“ (dative, accusative), „wegen“. */
  readonly cases: readonly GrammaticalCase[];
  /** Where it stands: „laut Polizei“ before, „der Polizei zufolge“ after, „nach meiner Meinung / meiner Meinung nach“ either. */
  readonly position: 'before' | 'after' | 'either';
  /** True if an article has merged with it: „am“, „zur“. */
  readonly article: boolean;
}

type Row = readonly [
  cases: readonly GrammaticalCase[],
  position: Preposition['position'],
  article: boolean,
  words: string,
];

const ROWS: readonly Row[] = [
  [['accusative'], 'before', false, 'durch für gegen ohne um via wider per pro sonder à versus kontra'],
  [['accusative'], 'before', true, 'ans aufs durchs fürs hinters ins übers ums unters vors'],
  [['accusative'], 'before', false, 'bis betreffend'],
  [
    ['dative'],
    'before',
    false,
    'aus außer bei binnen fern gleich mit mitsamt nahe nächst nebst samt seit von zu zunächst zuwider',
  ],
  [['dative'], 'before', true, 'am beim hinterm im überm unterm vom vorm zum zur'],
  [['dative'], 'either', false, 'entgegen gegenüber gemäß nach entsprechend'],
  [['dative'], 'after', false, 'zuliebe zufolge'],
  [['dative', 'accusative'], 'before', false, 'an auf hinter in neben über unter vor zwischen ab'],
  [['accusative', 'dative'], 'after', false, 'entlang'],
  [['genitive', 'dative'], 'before', false, 'dank laut trotz während statt anstatt mittels plus minus'],
  [['genitive', 'dative'], 'either', false, 'wegen'],
  [['genitive'], 'after', false, 'halber willen'],
  [['genitive'], 'either', false, 'ungeachtet'],
  [
    ['genitive'],
    'before',
    false,
    `abseits abzüglich angesichts anhand anlässlich anstelle aufgrund aufseiten ausgangs ausschließlich außerhalb
     ausweislich behufs beiderseits beidseits bergseits betreffs bezüglich bezugs diesseits eingangs eingedenk
     einschließlich exklusive fernab gelegentlich hinsichtlich infolge inklusive inmitten innerhalb
     innert jenseits längs längsseits links linkerhand mangels mithilfe namens nördlich nordöstlich
     nordwestlich oberhalb ob östlich punkto rechts rechterhand rücksichtlich seitens seitlich südlich südöstlich
     südwestlich talseits unbeschadet unfern unterhalb unweit vermittels vermöge vis-à-vis
     vonseiten vorbehaltlich westlich zugunsten zulasten zuungunsten zuseiten zuzüglich zwecks`,
  ],
];

function compile(): ReadonlyMap<string, Preposition> {
  const table = new Map<string, Preposition>();
  for (const [cases, position, article, block] of ROWS) {
    for (const word of words(block)) table.set(word, { cases, position, article });
  }
  return table;
}

const PREPOSITIONS = compile();

/**
 * The preposition that a word can be, or null.
 * Example: `preposition('Laut')` is `{cases: ['genitive', 'dative'], position: 'before', article: false}`.
 */
export function preposition(word: string): Preposition | null {
  return PREPOSITIONS.get(uncapitalized(word)) ?? null;
}

/** True if the word can be a preposition: „laut“, „Zufolge“, „zur“. */
export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(uncapitalized(word));
}
