/** What the lexicon knows of nouns for bodies that speak. */

import type { Gender } from '../grammar.js';
import type { GrammaticalNumber } from '../verbs/types.js';

/** `place` stands for its government: „Moskau wies das zurück“. */
export type OrganisationKind = 'organisation' | 'medium' | 'agency' | 'place';

/** A word that names a body. */
export interface Organisation {
  readonly kind: OrganisationKind;
  /** Its gender, `plural` for a plural („die Behörden“, „die USA“), null where usage varies. */
  readonly gender: Gender | 'plural' | null;
  /** The last part in its dictionary form: „Ministerium“ for „Innenministeriums“; of a name the name itself. */
  readonly head: string;
}

/** A noun for a text or count that is quoted like a speaker: „der Bericht“, „eine Studie“. */
export interface DocumentNoun {
  readonly head: string;
  readonly gender: Gender | 'plural';
}

/** A noun for an unnamed group that speaks: „Kritiker“, „die Opposition“, „Anwohner“. */
export interface GroupNoun {
  readonly head: string;
  readonly number: GrammaticalNumber;
}
