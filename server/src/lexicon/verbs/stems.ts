/** Stems and the vowels between a stem and its ending. Source of the rules: Duden, Die Grammatik, „e-Einschub“. */

/** Ends in -eln or -ern with that -e- in the stem: „sammeln“, „fordern“; not „lernen“. */
export function isElnErn(lemma: string): boolean {
  return lemma.endsWith('eln') || lemma.endsWith('ern');
}

/** „sag“ of sagen, „sammel“ of sammeln, „tu“ of tun, „knie“ of knien. */
export function presentStem(lemma: string): string {
  return lemma.slice(0, lemma.endsWith('en') && !lemma.endsWith('knien') ? -2 : -1);
}

/** „samml“ of „sammel“, „fordr“ of „forder“: the stem without its -e-. */
export function elidedStem(stem: string): string {
  return stem.slice(0, -2) + stem.slice(-1);
}

const isNasal = (letter: string): boolean => letter === 'm' || letter === 'n';

/** Letters after which a stem in m or n needs no -e-: „lernt“, „filmt“, „wohnt“; but „rechnet“, „atmet“. */
const SMOOTH_BEFORE_NASAL = 'aeiouäöüylrmnh';

/** True if an -e- stands before -t and -st: „arbeitet“, „meldet“, „rechnet“, „vervollkommnet“. */
export function needsE(stem: string): boolean {
  const last = stem.slice(-1);
  if (last === 't' || last === 'd') return true;
  if (!isNasal(last)) return false;
  const before = stem.slice(-3, -1);
  return before === 'ch' || stem.endsWith('mn') || !SMOOTH_BEFORE_NASAL.includes(before.slice(-1));
}

/** True if -st shrinks to -t behind it: „du reist“, „du heißt“, „du mixt“. */
export function endsInSibilant(stem: string): boolean {
  return 'sßxz'.includes(stem.slice(-1));
}

/** Puts an ending to a stem; of -ie and -e… one e is lost: „schrie“ + „en“ is „schrien“. */
export function attach(stem: string, ending: string): string {
  return stem.endsWith('ie') && ending.startsWith('e') ? stem + ending.slice(1) : stem + ending;
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** The stem with its last a, o or u as umlaut: „nahm“ becomes „nähm“; au and ie keep their second letter. */
export function umlaut(stem: string): string {
  for (let i = stem.length - 1; i >= 0; i--) {
    const letter = stem.charAt(i);
    const changed = UMLAUTS[letter];
    if (changed !== undefined) return stem.slice(0, i) + changed + stem.slice(i + 1);
    if (letter === 'i' || letter === 'e') return stem;
  }
  return stem;
}
