/** The cue lexicon: the tables, and an index over them. */

import { headOfCompound } from '../compound-head.js';
import { HEDGES } from './hedges.js';
import { IMPERSONALS } from './impersonals.js';
import { DOCUMENT_NOUNS } from './nouns/documents.js';
import { STATEMENT_NOUNS } from './nouns/statements.js';
import { DEMAND_NOUNS, THOUGHT_NOUNS } from './nouns/thoughts.js';
import { PARTICLES } from './particles.js';
import { PREPOSITIONS } from './prepositions.js';
import type {
  CueImpersonal,
  CueNoun,
  CueParticle,
  CuePreposition,
  CueVerb,
  Hedge,
  VagueSource,
} from './types.js';
import { VAGUE_SOURCES } from './vague.js';
import { ANNOUNCING } from './verbs/announcing.js';
import { ASKING, SUPPORTING } from './verbs/asking.js';
import { ATTITUDES } from './verbs/attitudes.js';
import { DEMANDING } from './verbs/demanding.js';
import { CLAIMING, CONCEDING, CONFIRMING, DENYING, PROVING, WARNING } from './verbs/disputing.js';
import { JUDGING } from './verbs/judging.js';
import { MANNER } from './verbs/manner.js';
import { SPEECH_PHRASES, THOUGHT_PHRASES } from './verbs/phrases.js';
import { SAYING } from './verbs/saying.js';
import { THINKING } from './verbs/thinking.js';
import { FINDING, WRITING } from './verbs/writing.js';

export { HEDGES, IMPERSONALS, PARTICLES, PREPOSITIONS, VAGUE_SOURCES };

export const CUE_VERBS: readonly CueVerb[] = [
  ...SAYING,
  ...ANNOUNCING,
  ...DEMANDING,
  ...JUDGING,
  ...WARNING,
  ...DENYING,
  ...CONCEDING,
  ...CONFIRMING,
  ...CLAIMING,
  ...PROVING,
  ...THINKING,
  ...ASKING,
  ...SUPPORTING,
  ...MANNER,
  ...WRITING,
  ...FINDING,
  ...ATTITUDES,
  ...SPEECH_PHRASES,
  ...THOUGHT_PHRASES,
];

export const CUE_NOUNS: readonly CueNoun[] = [
  ...STATEMENT_NOUNS,
  ...THOUGHT_NOUNS,
  ...DEMAND_NOUNS,
  ...DOCUMENT_NOUNS,
];

/** The lexicon by the word at which a reader of the text meets an entry. */
export interface CueLexicon {
  /** By the full infinitive with its prefix joined: „mitteilen“; phrases under their verb: „geben“. */
  readonly verbsByLemma: ReadonlyMap<string, readonly CueVerb[]>;
  /** By the form as written: „Angaben“. Compounds are found by `nouns` only. */
  readonly nounsByForm: ReadonlyMap<string, readonly CueNoun[]>;
  readonly impersonalsByLemma: ReadonlyMap<string, readonly CueImpersonal[]>;
  /** By the first word in lower case: „laut“, „aus“. */
  readonly prepositionsByFirstWord: ReadonlyMap<string, readonly CuePreposition[]>;
  /** By the word in lower case. */
  readonly particlesByWord: ReadonlyMap<string, readonly CueParticle[]>;
  /** By the first word of each variant in lower case. */
  readonly hedgesByFirstWord: ReadonlyMap<string, readonly Hedge[]>;
  /** The entries of a noun as written, also as the last part of a compound: „Medienberichten“ -> Bericht. `endings` as for `headOfCompound`. */
  nouns(surface: string, endings?: readonly string[]): readonly CueNoun[];
  /** The vague source that a word as written names, also as the last part of a compound: „US-Beamte“ -> Beamter. */
  vague(surface: string, endings?: readonly string[]): VagueSource | null;
}

function groupBy<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  }
  return groups;
}

/** Entries beside those of the tables. */
export interface OwnCues {
  readonly verbs: readonly CueVerb[];
  readonly hedges: readonly Hedge[];
  readonly vagueSources: readonly VagueSource[];
}

const NO_OWN_CUES: OwnCues = { verbs: [], hedges: [], vagueSources: [] };

/** True if the tables do not know the verb as a cue; a phrase with it does not count. */
const isNew = ({ lemma, fixed }: CueVerb): boolean =>
  !CUE_VERBS.some((verb) => verb.lemma === lemma && verb.fixed.join(' ') === fixed.join(' '));

/** Builds the index. Example: `createCueLexicon().verbsByLemma.get('mitteilen')`. */
export function createCueLexicon(own: OwnCues = NO_OWN_CUES): CueLexicon {
  const nounsByForm = groupBy(CUE_NOUNS, (noun) => noun.forms);
  const vagueByForm = new Map(
    [...VAGUE_SOURCES, ...own.vagueSources].flatMap((entry) =>
      entry.forms.map((form) => [form, entry] as const),
    ),
  );
  const compoundNouns = (last: string) => {
    const nouns = nounsByForm.get(last)?.filter((noun) => noun.compounds) ?? [];
    return nouns.length > 0 ? nouns : undefined;
  };
  const vagueCompound = (surface: string) => (last: string) => {
    const entry = vagueByForm.get(last);
    const first = surface.slice(0, -last.length).toLowerCase();
    return entry?.notAfter.includes(first) ? null : entry;
  };
  return {
    verbsByLemma: groupBy([...CUE_VERBS, ...own.verbs.filter(isNew)], (verb) => [verb.lemma]),
    nounsByForm,
    impersonalsByLemma: groupBy(IMPERSONALS, (entry) => [entry.lemma]),
    prepositionsByFirstWord: groupBy(PREPOSITIONS, (entry) => entry.words.slice(0, 1)),
    particlesByWord: groupBy(PARTICLES, (entry) => [entry.word]),
    hedgesByFirstWord: groupBy([...HEDGES, ...own.hedges], (hedge) =>
      hedge.variants.flatMap((words) => words.slice(0, 1)),
    ),
    nouns: (surface, endings) =>
      nounsByForm.get(surface) ?? headOfCompound(surface, compoundNouns, endings) ?? [],
    vague: (surface, endings) =>
      vagueByForm.get(surface) ??
      // „Viele“ at the start of a sentence is the pronoun.
      vagueByForm.get(surface.charAt(0).toLowerCase() + surface.slice(1)) ??
      headOfCompound(surface, vagueCompound(surface), endings),
  };
}
