/** The words that open and join clauses. Source: Duden, Die Grammatik, „Die Junktion“ and „Adverb“. */

import { uncapitalized, wordSet } from './word-list.js';

/** Words that can open a verb-final clause. „wie“, „als“, „da“, „während“ and „bis“ have other uses too. */
const SUBORDINATORS = wordSet(`
  als anstatt außer bevor bis da damit dass daß derweil ehe falls gleichwohl indem indes indessen insofern insoweit
  je kaum nachdem nun ob obgleich obschon obwohl obzwar ohne seit seitdem sobald sodass sofern solange sooft sosehr
  soviel soweit sowenig sowie statt trotzdem um umso während wann weil wenn wenngleich wennschon wie wiewohl
  wo wofern wohingegen zumal`);

/** The subordinators that are nothing else in a news text, so that they prove a clause on their own. */
const PURE_SUBORDINATORS = wordSet(`
  bevor dass daß ehe falls indem nachdem ob obgleich obschon obwohl obzwar sobald sodass sofern sooft sosehr weil wenn
  wenngleich wennschon wiewohl wofern wohingegen`);

/** Words that join two of a kind, clauses among them, and leave the order of words as it is. */
const COORDINATORS = wordSet(`
  aber allein beziehungsweise bzw denn doch jedoch noch nur oder respektive resp sondern sowie sowohl und weder wie
  entweder`);

/** Words that open a direct question, an indirect one, and (wo-, was) a relative clause. */
const QUESTION_WORDS = wordSet(`
  inwiefern inwieweit wann warum was welche welchem welchen welcher welches wem wen wer wes weshalb wessen weswegen wie
  wieso wieviel wo wobei wodurch wofür wogegen woher wohin wohinter womit wonach woran worauf woraufhin woraus
  worin worüber worum worunter wovon wovor wozu`);

/** Words that open a relative clause. „der“ and its kin are articles and demonstratives as well. */
const RELATIVE_WORDS = wordSet(`
  das dem den denen der deren derer dessen die was welche welchem welchen welcher welches wem wen wer wessen wo wobei
  wodurch wofür wogegen woher wohin wohinter womit wonach woran worauf woraufhin woraus worin worüber worum worunter
  wovon wovor wozu weshalb weswegen wie`);

/** Words that negate. */
const NEGATIONS = wordSet(`
  kein keine keinem keinen keiner keinerlei keines keinesfalls keineswegs nein nicht nichts nie niemals niemand
  niemandem niemanden nirgends nirgendwo`);

/** Interjections and answers, which stand before a sentence without being part of it. */
const INTERJECTIONS = wordSet('ach aha ah bitte danke doch hallo ja jawohl na naja nein nun oh okay tja');

/** True if the word can open a subordinate clause: „dass“, „Weil“, „wie“. */
export function isSubordinator(word: string): boolean {
  return SUBORDINATORS.has(uncapitalized(word));
}

/** True if the word does nothing but open a subordinate clause: „dass“, „weil“; false for „als“, „wie“, „da“. */
export function isPureSubordinator(word: string): boolean {
  return PURE_SUBORDINATORS.has(uncapitalized(word));
}

/** True for a coordinating conjunction: „und“, „Aber“, „sondern“. */
export function isCoordinator(word: string): boolean {
  return COORDINATORS.has(uncapitalized(word));
}

/** True for a question word: „wer“, „Warum“, „womit“; „ob“ is a subordinator. */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(uncapitalized(word));
}

/** True if the word can open a relative clause: „die“, „dessen“, „welchem“, „worüber“. */
export function isRelativeWord(word: string): boolean {
  return RELATIVE_WORDS.has(uncapitalized(word));
}

/** True for a word of negation: „nicht“, „Keine“, „niemals“. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(uncapitalized(word));
}

/** True for a word that stands before a sentence like a call or an answer: „Ja“, „nein“, „ach“. */
export function isInterjection(word: string): boolean {
  return INTERJECTIONS.has(uncapitalized(word));
}
