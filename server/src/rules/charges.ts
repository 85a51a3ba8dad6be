/** Charges, which prosecutors and courts make. */

/** Verbs of „Ihm wird vorgeworfen, er habe …“: the court's own words, whose source everybody knows. */
export const CHARGES = new Set([
  'vorwerfen',
  'anlasten',
  'beschuldigen',
  'verdächtigen',
  'anklagen',
  'bezichtigen',
]);
