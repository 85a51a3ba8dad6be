import { isGermanAbbreviation } from '../../src/lexicon/abbreviations.js';
import { TokenKind, type Tokens, tokenize } from '../../src/text/tokens.js';

/** The tokens of a German text, as the tests read it. */
export const tokensOf = (text: string): Tokens => tokenize(text, isGermanAbbreviation);

/** The words of tokens `first` up to `last`. */
export const tokenTexts = (tokens: Tokens, first = 0, last = tokens.length): string[] =>
  Array.from({ length: last - first }, (_, i) =>
    tokens.text.slice(tokens.starts[first + i], tokens.ends[first + i]),
  );

/** The tokens of a text with bars between them: `Das|ist|es|.` */
export const barred = (text: string): string => tokenTexts(tokensOf(text)).join('|');

const KIND_NAMES = new Map<number, string>(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** The tokens of a text with their kinds. */
export const kinds = (text: string): [string, string | undefined][] => {
  const tokens = tokensOf(text);
  return tokenTexts(tokens).map((token, i) => [token, KIND_NAMES.get(tokens.kinds[i] ?? -1)]);
};
