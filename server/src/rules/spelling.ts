/** When two spellings of a name are likely to mean the same name. */

/** Letters that transliterations and typing errors exchange, each written as one. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/ae/g, 'ä'],
  [/oe/g, 'ö'],
  [/ue/g, 'ü'],
  [/[áàâãå]/g, 'a'],
  [/[éèêë]/g, 'e'],
  [/[íìîïıyj]/g, 'i'],
  [/[óòôõø]/g, 'o'],
  [/[úùû]/g, 'u'],
  [/[çč]|tsch|ch/g, 'c'],
  [/sch|sh|š/g, 's'],
  [/zh|ž/g, 'z'],
  [/ph/g, 'f'],
  [/ck|kh|q/g, 'k'],
  [/dt|th/g, 't'],
  [/w/g, 'v'],
  [/([^aeiouäöü])h/g, '$1'],
];

/** The name as it sounds, roughly: Selensky and Selenskyj, Meier and Meyer, Hofmann and Hoffmann are alike. */
export function foldName(name: string): string {
  const folded = FOLDS.reduce((word, [from, to]) => word.replace(from, to), name.toLowerCase());
  let result = '';
  for (const letter of folded) if (!result.endsWith(letter)) result += letter;
  return result;
}

/** All words that a name is with one letter less, and the name itself: two names one letter apart share one of them. */
function neighbours(name: string): string[] {
  const lower = name.toLowerCase();
  return [lower, ...[...lower].map((_, index) => lower.slice(0, index) + lower.slice(index + 1))];
}

/** A shorter name that differs in one letter is another name: Rau and Rapp, Becker and Beckers. */
const LEAST_LENGTH = 6;

/**
 * Keys by which spellings of one name are found: two names share a key if they sound alike, or if one letter of a longer
 * name differs.
 */
function spellingKeys(name: string): readonly string[] {
  const near = name.length < LEAST_LENGTH ? [] : neighbours(name);
  return [`=${foldName(name)}`, ...new Set(near)];
}

/** Gives the keys of a name. */
export type SpellingKeys = (name: string) => readonly string[];

/** The memory is emptied when it holds so many names. */
const MEMORY = 10_000;

/** The keys with a memory for names, which articles have in common; a value owned by an engine. */
export function createSpellingKeys(): SpellingKeys {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const keys = spellingKeys(name);
    known.set(name, keys);
    return keys;
  };
}
