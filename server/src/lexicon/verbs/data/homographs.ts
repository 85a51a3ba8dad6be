/**
 * Lower-case forms that are readings of some verb and in a text nearly always something else. Taken as verbs they would
 * pass for a Konjunktiv I („eine“, „lange“) or for the verb of a clause („während“). They are grouped by what they are
 * instead. Not listed is what news text does use as a verb, though it is an adjective too: „das reiche nicht“, „er weise
 * das zurück“, „das Urteil laute auf Freispruch“; there the context has to decide.
 */
export const HOMOGRAPHS: Readonly<Record<string, string>> = {
  /** Articles, pronouns, numerals: eine Stadt, vor einigen Tagen. */
  determiners: 'eine einen einige einigen meine',
  /** Inflected adjectives: lange Wege, die weite Reise. */
  adjectives: `
    bereite bessere dichte enge faule faulen fette fetten frische frischen gesunde gesunden gleiche gleichen helle
    hellen knappe knappen kühle lahme lahmen lange langen leere linke linken lose losen nahe nahen rechte rechten runde
    runden schlichte spitze starre starren stille straffe tolle tollen trübe wahre weiche weite wirre wirren
  `,
  /** Prepositions, conjunctions, adverbs and particles: während der Fahrt, anstelle der Stadt. */
  particles: `
    äußerst anstelle anschließend ausgenommen ausgerechnet bekannt betreffend einst entsprechend gleich halt schlicht sondern umgehend vermöge verschieden
    vorausgesetzt während zugegeben zunehmend
  `,
  /** Plurals that start a sentence more often than the verb does: Angaben dazu fehlen. */
  nouns: 'abgaben angaben anlagen aufgaben ausgaben aussagen entwürfe vorgaben vorwürfe',
};
