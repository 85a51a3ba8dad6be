/** Whether a missed statement hangs on a verb that the lexicon does not have as a cue. */

/** What is asked of the lexicon. */
export interface CueKnowledge {
  /** The infinitives that a word may be a form of: „teilte“ -> teilen. */
  lemmas(word: string): readonly string[];
  /** True if the infinitive is a cue, alone or in a phrase. */
  isCue(lemma: string): boolean;
  /** True for a word that may be the separated prefix of a verb: „mit“. */
  isPrefix(word: string): boolean;
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'sein',
  'haben',
  'werden',
  'müssen',
  'sollen',
  'können',
  'lassen',
]);

/** Shorter words of a cue are articles and prepositions: „bei den Worten“. */
const isContentWord = (word: string): boolean => word.length > 3;

/** The infinitives of the cue's full verbs, a separated prefix joined: „gab … an“ -> angeben. */
function fullVerbs(words: readonly string[], knowledge: CueKnowledge): readonly string[] {
  const prefix = words.find((word, i) => i > 0 && knowledge.isPrefix(word)) ?? '';
  const lemmas = words
    .flatMap((word) => knowledge.lemmas(word.toLowerCase()))
    .filter((lemma) => !AUXILIARIES.has(lemma));
  const joined = prefix === '' ? [] : lemmas.map((lemma) => prefix + lemma);
  return [...joined, ...lemmas];
}

/**
 * The infinitive that the lexicon lacks as a cue, or null if it has one of the cue's verbs or the cue has none.
 * „munkelte“ gives „munkeln“ in a lexicon without it; a form that no verb of the lexicon has is given as written.
 */
export function lexiconGap(cue: string, knowledge: CueKnowledge): string | null {
  const words = cue.split(' ').filter((word) => word !== '' && word === word.toLowerCase());
  const verbs = fullVerbs(words, knowledge);
  if (verbs.some((lemma) => knowledge.isCue(lemma))) return null;
  return verbs[0] ?? words.find((word) => isContentWord(word) && knowledge.lemmas(word).length === 0) ?? null;
}
