/** Words that a newsroom adds to the lexicon, as people write them down and as the tables hold them. */

import { formsOf, verbsOf } from './cues/build.js';
import type { CueVerb, Hedge, VagueSource } from './cues/types.js';
import type { PersonNoun } from './persons/types.js';

/** Words as written in a configuration; what is empty adds nothing. */
export interface Additions {
  /** Infinitives, written as for `verbsOf`: „schwurbeln“, „nach|schieben“, „jdm. zu|raunen“. Unknown verbs are weak. */
  readonly cueVerbs: readonly string[];
  /** Words or phrases: „wie man hört“. */
  readonly hedges: readonly string[];
  /** Nouns with their other forms, written as for `formsOf`: „Szenekenner -n“. */
  readonly vagueSources: readonly string[];
  /** Offices and professions, written likewise: „Deichgraf -en“. */
  readonly personNouns: readonly string[];
}

export const NO_ADDITIONS: Additions = { cueVerbs: [], hedges: [], vagueSources: [], personNouns: [] };

const tidy = (entries: readonly string[]): string[] =>
  entries.map((entry) => entry.trim().replace(/\s+/g, ' ')).filter((entry) => entry !== '');

const ownVerb = verbsOf('neutral', 'speech');

export const ownCueVerbs = ({ cueVerbs }: Additions): CueVerb[] =>
  tidy(cueVerbs).map((pattern) => ownVerb(pattern, 'quote dass v2 wie', ''));

export const ownHedges = ({ hedges }: Additions): Hedge[] =>
  tidy(hedges).map((phrase) => ({
    variants: [phrase.toLowerCase().split(' ')],
    kind: 'hearsay',
    example: '',
    counterExample: '',
  }));

export const ownVagueSources = ({ vagueSources }: Additions): VagueSource[] =>
  tidy(vagueSources).map((pattern) => ({
    lemma: formsOf(pattern)[0] ?? '',
    forms: formsOf(pattern),
    gender: 'none',
    number: 'both',
    kind: 'people',
    notAfter: [],
    example: '',
    counterExample: '',
  }));

/** By each form. A feminine in -in is female; of any other word only the text can tell. */
export function ownPersonNouns({ personNouns }: Additions): ReadonlyMap<string, PersonNoun> {
  return new Map(
    tidy(personNouns).flatMap((pattern) => {
      const forms = formsOf(pattern);
      const head = forms[0] ?? '';
      const gender = head.endsWith('in') ? 'female' : 'either';
      return forms.map((form): [string, PersonNoun] => [
        form,
        { head, gender, number: 'either', role: true },
      ]);
    }),
  );
}
