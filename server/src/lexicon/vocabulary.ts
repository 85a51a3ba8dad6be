/** Everything the lexicon knows of one word, looked up once per distinct word and kept. */

import {
  type Additions,
  NO_ADDITIONS,
  ownCueVerbs,
  ownHedges,
  ownPersonNouns,
  ownVagueSources,
} from './additions.js';
import { endingsOf } from './compound-head.js';
import { type CueLexicon, createCueLexicon } from './cues/index.js';
import type { CueNoun, VagueSource } from './cues/types.js';
import { featuresOf } from './features-of.js';
import { givenNameGender } from './names/index.js';
import { documentNoun, groupNoun, type Organisation, organisation } from './organisations/index.js';
import { type PersonNoun, personNoun } from './persons/index.js';
import { createSignals } from './signals.js';
import { createVerbLexicon, isHomograph, type VerbLexicon } from './verbs/index.js';
import type { VerbReading } from './verbs/types.js';
import { isCapitalized } from './word-list.js';
import { shapeOf } from './word-shape.js';

/** One word as written, with all that the lexicon knows of it. */
export interface Word {
  readonly surface: string;
  readonly lower: string;
  /** True if the first letter is upper case. */
  readonly capital: boolean;
  /** The set of `Feature`s as a bit mask. */
  readonly features: number;
  /** The readings as a verb; empty for a capitalised word, whose lower-case form is asked where it starts a sentence. */
  readonly verbs: readonly VerbReading[];
  readonly cueNouns: readonly CueNoun[];
  readonly vague: VagueSource | null;
  readonly person: PersonNoun | null;
  readonly organisation: Organisation | null;
  readonly givenName: 'male' | 'female' | 'unknown' | null;
  /** `Signal`s as a bit mask. */
  readonly signals: number;
  /** `Shape` bits. */
  readonly shape: number;
}

/** The lexicon with a memory for words; a value owned by an engine. */
export interface Vocabulary {
  readonly cues: CueLexicon;
  readonly verbs: VerbLexicon;
  /** What is known of the word as written. */
  word(surface: string): Word;
}

/** The memory is emptied when it holds this many words, so that no amount of text makes it grow without end. */
const MEMORY = 60_000;

/** Builds the lexicon's tables, with the words that a newsroom adds. Example: `createVocabulary().word('Angaben').cueNouns` has the entry of „Angaben“. */
export function createVocabulary(additions: Additions = NO_ADDITIONS): Vocabulary {
  const ownVerbs = ownCueVerbs(additions);
  const ownPeople = ownPersonNouns(additions);
  const cues = createCueLexicon({
    verbs: ownVerbs,
    hedges: ownHedges(additions),
    vagueSources: ownVagueSources(additions),
  });
  const verbs = createVerbLexicon(ownVerbs.map(({ lemma, prefix }) => lemma.slice(prefix.length)));
  const cueBases = basesOf(cues);
  const signalsOf = createSignals(cues);
  const memory = new Map<string, Word>();
  const look = (surface: string): Word => {
    const capital = isCapitalized(surface);
    const lower = capital ? surface.toLowerCase() : surface;
    const endings = surface.includes('-') ? undefined : endingsOf(surface);
    const nouns = capital ? cues.nouns(surface, endings) : [];
    const readings = capital || isHomograph(surface) ? [] : verbs.analyze(surface);
    const known = {
      person: ownPeople.get(surface) ?? personNoun(surface, endings),
      organisation: organisation(surface, endings),
      givenName: capital ? givenNameGender(surface) : null,
      document: capital && documentNoun(surface, endings) !== null,
      group: capital && groupNoun(surface, endings) !== null,
      vague: cues.vague(surface, endings),
    };
    const features = featuresOf(surface, lower, { ...known, readings, cueBases });
    return {
      surface,
      lower,
      capital,
      features,
      verbs: readings,
      cueNouns: nouns,
      vague: known.vague,
      person: known.person,
      organisation: known.organisation,
      givenName: known.givenName,
      signals: signalsOf({ lower, features, verbs: readings, cueNouns: nouns }),
      shape: shapeOf(surface),
    };
  };
  return {
    cues,
    verbs,
    word(surface) {
      const found = memory.get(surface);
      if (found !== undefined) return found;
      if (memory.size >= MEMORY) memory.clear();
      const word = look(surface);
      memory.set(surface, word);
      return word;
    },
  };
}

/** The infinitives that cues are made of, with and without their prefix: „mitteilen“ and „teilen“. */
function basesOf(cues: CueLexicon): ReadonlySet<string> {
  const bases = new Set<string>();
  const add = (lemma: string, prefix: string): void => {
    bases.add(lemma);
    bases.add(lemma.slice(prefix.length));
  };
  for (const entries of cues.verbsByLemma.values())
    for (const { lemma, prefix } of entries) add(lemma, prefix);
  for (const entries of cues.impersonalsByLemma.values())
    for (const { lemma, prefix } of entries) add(lemma, prefix);
  return bases;
}
