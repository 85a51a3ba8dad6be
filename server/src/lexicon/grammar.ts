/** The terms of German noun morphology that the word lists share. */

export type GrammaticalCase = 'nominative' | 'accusative' | 'dative' | 'genitive';

/** Gender of a German noun or pronoun, in the words of the analysis: „der“ male, „die“ female, „das“ neuter. */
export type Gender = 'male' | 'female' | 'neuter';
