/** Prepositions that have swallowed an article (Duden, Die Grammatik, „Verschmelzung“). */

const CONTRACTIONS: Readonly<Record<string, string>> = {
  am: 'an',
  ans: 'an',
  aufs: 'auf',
  beim: 'bei',
  fürs: 'für',
  im: 'in',
  ins: 'in',
  vom: 'von',
  vors: 'vor',
  zum: 'zu',
  zur: 'zu',
};

/** The preposition without its article: „zu“ for „zur“, „vor“ for „vor“. */
export const uncontracted = (preposition: string): string => CONTRACTIONS[preposition] ?? preposition;
