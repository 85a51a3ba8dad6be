/** What a word can be, as bits, so that the analysis asks one integer instead of ten tables. */
export const Feature = {
  determiner: 1 << 0,
  /** Personal pronouns that can be subject: er, sie, es, man, wir, ich, ihr, du. */
  personalPronoun: 1 << 1,
  relativePronoun: 1 << 2,
  /** dass, ob, weil, nachdem, …: the clause's finite verb comes last. */
  subordinator: 1 << 3,
  coordinator: 1 << 4,
  questionWord: 1 << 5,
  preposition: 1 << 6,
  adverb: 1 << 7,
  givenName: 1 << 8,
  title: 1 << 9,
  nameParticle: 1 << 10,
  person: 1 << 11,
  organisation: 1 << 12,
  document: 1 << 13,
  group: 1 << 14,
  /** mit, an, zurück, …: the part of a separable verb that stands at the end of its clause. */
  separablePrefix: 1 << 15,
  /** Can be a finite verb of the third person (or of any person, for wir and ich). */
  finite: 1 << 16,
  singular: 1 << 17,
  plural: 1 << 18,
  /** Konjunktiv I that no indicative of the third person equals: habe, sei, seien, werde. */
  subjunctive1: 1 << 19,
  /** Konjunktiv II that no indicative equals: hätte, wäre, käme, würden. */
  subjunctive2: 1 << 20,
  indicative: 1 << 21,
  infinitive: 1 << 22,
  zuInfinitive: 1 << 23,
  pastParticiple: 1 << 24,
  /** haben, sein, werden. */
  auxiliary: 1 << 25,
  modal: 1 << 26,
  /** A form of a verb that the cue lexicon knows, alone or with a prefix. */
  cueVerb: 1 << 27,
  place: 1 << 28,
  reflexive: 1 << 29,
  time: 1 << 30,
} as const;

/** True if any of the bits of `mask` is set. */
export const has = (features: number, mask: number): boolean => (features & mask) !== 0;
