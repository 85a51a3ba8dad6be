/** Builders of the entries, so that a cue is one line in its table. */

import type { AddresseeMark, CueFrame, CueMedium, CueNoun, CueVerb, Stance } from './types.js';

/** One word of a list of frames: the name of a frame, „+vor“ for the frame `preposition` with vor, „-zu“ to exclude zu. */
type FrameToken = Exclude<CueFrame, 'preposition'> | `+${string}` | `-${string}`;

/** `List` if it is frame tokens with single spaces between them, else never: a typo is a compile error. */
type FrameList<List extends string> = List extends ''
  ? List
  : List extends `${infer First} ${infer Rest}`
    ? First extends FrameToken
      ? `${First} ${FrameList<Rest>}`
      : never
    : List extends FrameToken
      ? List
      : never;

const FRAMES: ReadonlySet<string> = new Set<CueFrame>([
  'quote',
  'dass',
  'v2',
  'zu',
  'w',
  'wie',
  'als',
  'für',
  'predicative',
  'object',
]);

const isFrame = (token: string): token is CueFrame => FRAMES.has(token);

const ADDRESSEE_BY_CASE: Readonly<Record<string, AddresseeMark>> = {
  'jdm.': 'dative',
  'jdn.': 'accusative',
  'gegenüber jdm.': 'gegenüber',
  'an jdn.': 'an',
  'bei jdm.': 'bei',
  'von jdm.': 'von',
};

/** The words of a pattern without the addressee, and the addressee: „an jdn. appellieren“ -> [appellieren], an. */
function takeAddressee(words: readonly string[]): { words: readonly string[]; addressee: AddresseeMark } {
  const at = words.findIndex((word) => word === 'jdm.' || word === 'jdn.');
  if (at < 0) return { words, addressee: 'none' };
  const governed = ADDRESSEE_BY_CASE[words.slice(at - 1, at + 1).join(' ')];
  const addressee = governed ?? ADDRESSEE_BY_CASE[words[at] ?? ''] ?? 'none';
  const from = governed === undefined ? at : at - 1;
  return { words: [...words.slice(0, from), ...words.slice(at + 1)], addressee };
}

/** The tokens behind a sign: „+vor +um“ -> [vor, um]. */
const signed = (tokens: readonly string[], sign: '+' | '-'): string[] =>
  tokens.filter((token) => token.startsWith(sign)).map((token) => token.slice(1));

function framesOf(list: string): Pick<CueVerb, 'frames' | 'prepositions' | 'excludes'> {
  const tokens = list.split(' ');
  const prepositions = signed(tokens, '+');
  const frames = tokens.filter(isFrame);
  if (prepositions.length > 0) frames.push('preposition');
  return { frames, prepositions, excludes: signed(tokens, '-') };
}

/** The separable prefix and the whole infinitive: „mit|teilen“ -> mit, mitteilen. */
export function splitPrefix(infinitive: string): { prefix: string; lemma: string } {
  const bar = infinitive.indexOf('|');
  return bar < 0
    ? { prefix: '', lemma: infinitive }
    : { prefix: infinitive.slice(0, bar), lemma: infinitive.slice(0, bar) + infinitive.slice(bar + 1) };
}

/** The longest of the fixed words in lower case, the first of equally long ones: [„zum“, „Ausdruck“] -> ausdruck. */
export function phraseWordOf(fixed: readonly string[]): string {
  const longest = fixed.reduce((best, word) => (word.length > best.length ? word : best), '');
  return longest.toLowerCase();
}

/**
 * A builder for the verbs of one group. The pattern is written as in a dictionary: „jdm. mit|teilen“ (| behind the
 * separable prefix), „sich bei jdm. beschweren“, „zum Ausdruck bringen“ (the words before the verb are fixed).
 * The list of frames names them with spaces between; „+vor“ stands for a prepositional object with vor, „-zu“ for a
 * preposition with which the verb is no cue.
 * Example: `verb('jdn. warnen', 'quote dass v2 zu +vor', 'Sie warnte vor Glatteis.')`.
 */
export const verbsOf =
  (stance: Stance, medium: CueMedium, ambiguous = false) =>
  <List extends string>(pattern: string, frames: List & FrameList<List>, example: string): CueVerb => {
    const { words, addressee } = takeAddressee(pattern.split(' '));
    const reflexive = words[0] === 'sich';
    const fixed = words.slice(reflexive ? 1 : 0, -1);
    return {
      ...splitPrefix(words[words.length - 1] ?? ''),
      fixed,
      phraseWord: phraseWordOf(fixed),
      reflexive,
      addressee,
      ...framesOf(frames),
      stance,
      medium,
      ambiguous,
      example,
    };
  };

/** „Bericht -s -e“ -> [Bericht, Berichts, Berichte]; a word without hyphen is a form as it stands. */
export function formsOf(pattern: string): string[] {
  const [lemma = '', ...others] = pattern.split(' ');
  return [lemma, ...others.map((form) => (form.startsWith('-') ? lemma + form.slice(1) : form))];
}

/**
 * A builder for the nouns of one group. The pattern gives the lemma and its other forms, endings with a hyphen:
 * „Auffassung -en“, „Vorwurf -s Vorwürfe Vorwürfen“; a star before it admits compounds („*Bericht“: Medienbericht).
 * Example: `noun('*Angaben', '', 'nach laut zufolge', 'Nach Angaben der Stadt ist die Brücke gesperrt.')`.
 */
export const nounsOf =
  (stance: Stance, medium: CueMedium) =>
  <List extends string>(
    pattern: string,
    frames: List & FrameList<List>,
    prepositions: string,
    example: string,
  ): CueNoun => {
    const compounds = pattern.startsWith('*');
    const forms = formsOf(compounds ? pattern.slice(1) : pattern);
    return {
      lemma: forms[0] ?? '',
      forms,
      frames: framesOf(frames).frames,
      prepositions: prepositions === '' ? [] : prepositions.split(' '),
      compounds,
      stance,
      medium,
      example,
    };
  };
