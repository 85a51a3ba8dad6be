/** German abbreviations that are written with a full stop, and what tells where a German sentence ends. */

import type { SentenceKnowledge } from '../text/sentences.js';
import { isAdverb } from './adverbs.js';
import {
  isCoordinator,
  isInterjection,
  isNegation,
  isQuestionWord,
  isSubordinator,
} from './function-words.js';
import { isPreposition } from './prepositions.js';
import { isDeterminer, isPronoun } from './pronouns.js';
import { isCapitalized, wordSet } from './word-list.js';

/**
 * Abbreviations that another word follows. Left out are those that are words as well: „Art.“, „So.“, „Mai.“
 * „z.B.“, „d.h.“, „U.S.“ need no entry: single letters with full stops are recognised by their shape.
 */
const INNER = wordSet(`
  Abb. Abs. Aufl. Bd. Bde. Bez. Bgm. Bhf. Dipl. Doz. Dr. Dres. Fa. Fam. Fr. Frl. Gebr. Ges. Hbf. Hdb.
  Hl. Hr. Hrn. Hrsg. Ing. Insp. Kard. Kfm. Kl. Kpt. Lic. Lt. Mag. Maj. Min. Mr. Mrs. Ms. Nr. Nrn. Obltn.
  Oblt. Orig. Pfr. Pkt. Präs. Priv. Prof. Proff. Red. Ref. Reg. Rep. Sen. Sgt. Skt. St. Ste. Stv. Tel. Verf. Vgl.
  Vors. Zi. Ziff. Abg. Anm. Bsp. Bspw. Ca. Evtl. Ggf. Inkl. Jh. Jhd. Jhdt. Jr. Mio. Mrd. Std. Tsd. Zzgl. Zzt.
  Feb. Febr. Mär. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez.
  abzgl. allg. amtl. angebl. bes. betr. bspw. bzgl. bzw. ca. cand. christl. dipl. dt. ehem. einschl. engl. entspr.
  erg. ev. evtl. exkl. ff. frz. geb. gegr. gem. gen. gesch. gest. ggf. ggfs. griech. hl. inkl. insb. insbes. insg.
  ital. jew. jüd. kath. lat. led. lfd. lt. luth. max. med. mind. min. mtl. naturw. niederl. nördl. obh. od. öffentl.
  österr. östl. phil. pol. prot. rer. resp. röm. russ. sog. sogen. span. staatl. stellv. stud. südl. tägl. techn.
  teilw. tlw. tschech. türk. ung. urspr. usf. usw. verh. verst. vgl. vorl. westl. wg. wöchentl. zit. zus. zzgl. zzt.`);

/** Abbreviations after which a sentence can be over. */
const FINAL = wordSet(`
  Co. Corp. Inc. Ltd. Jh. Jhd. Jhdt. Jr. Mio. Mrd. Sr. Std. Tsd. bzw. etc. ff. usf. usw.
  a.D. a.M. d.J. d.M. e.V. i.R. n.Chr. o.ä. o.Ä. u.a. u.A. u.ä. u.Ä. v.Chr.`);

/** Nouns that are function words when small: „zum dritten Mal“. */
const NOUNS = wordSet('Heim Kraft Mal Recht Teil Weg Zeit');

/** Streets are shortened at the end of any name: „Hafenstr.“, „Kieler-Str.“ */
const isStreet = (word: string): boolean => word.endsWith('str.') || word.endsWith('Str.');

/** True for an abbreviation with its full stop: „Dr.“, „Hafenstr.“; false for „z.B.“, which its shape tells. */
export function isGermanAbbreviation(word: string): boolean {
  return INNER.has(word) || FINAL.has(word) || isStreet(word);
}

function isFunctionWord(word: string): boolean {
  return (
    isDeterminer(word) ||
    isPronoun(word) ||
    isPreposition(word) ||
    isAdverb(word) ||
    isSubordinator(word) ||
    isCoordinator(word) ||
    isQuestionWord(word) ||
    isNegation(word) ||
    isInterjection(word)
  );
}

/**
 * Where a German sentence ends. Nouns have capitals anywhere; a function word has one only at the start of a sentence,
 * which tells „auf Platz 14. Der Verein …“ from „am 14. März“.
 */
export const germanSentenceKnowledge: SentenceKnowledge = {
  mayEndSentence: (abbreviation) => FINAL.has(abbreviation) || isStreet(abbreviation),
  startsSentence: (word) => isCapitalized(word) && !NOUNS.has(word) && isFunctionWord(word),
};
