/** Principal parts (Stammformen): what the whole paradigm of a verb follows from. */

import { words } from '../word-list.js';
import { takesGe } from './participle.js';
import { needsE, presentStem, umlaut } from './stems.js';

/** Each part may have variants, the usual one first: „hing“ and „hängte“. */
export interface PrincipalParts {
  /** The infinitive without a separable prefix: „nehmen“. */
  readonly lemma: string;
  /** 3rd person singular present: „nimmt“. */
  readonly present: readonly string[];
  /** 3rd person singular preterite: „nahm“. */
  readonly past: readonly string[];
  /** 3rd person singular Konjunktiv II: „nähme“. */
  readonly subjunctive2: readonly string[];
  /** Past participle: „genommen“. */
  readonly participle: readonly string[];
}

/** The principal parts of a weak verb: sagen, sagt, sagte, gesagt. */
export function weakParts(lemma: string): PrincipalParts {
  const stem = presentStem(lemma);
  const dental = needsE(stem) ? `${stem}et` : `${stem}t`;
  const past = [`${dental}e`];
  const participle = [takesGe(lemma) ? `ge${dental}` : dental];
  return { lemma, present: [dental], past, subjunctive2: past, participle };
}

const variants = (part: string): readonly string[] => part.split('/');

function prefixed(prefix: string, base: PrincipalParts): PrincipalParts {
  const add = (part: string): string => prefix + part;
  const bare = (part: string): string => (part.startsWith('ge') ? part.slice(2) : part);
  return {
    lemma: prefix + base.lemma,
    present: base.present.map(add),
    past: base.past.map(add),
    subjunctive2: base.subjunctive2.map(add),
    participle: base.participle.map(bare).map(add),
  };
}

/**
 * Reads a line of `STRONG_VERBS`: the base verb and the verbs made of it with inseparable prefixes.
 * A line without the four parts gives nothing.
 */
export function strongParts(line: string): readonly PrincipalParts[] {
  const [parts = '', prefixes = ''] = line.split('<');
  const [lemma, present, past, participle, subjunctive2] = words(parts);
  if (lemma === undefined || present === undefined || past === undefined || participle === undefined)
    return [];
  const pasts = variants(past);
  const base = {
    lemma,
    present: variants(present),
    past: pasts,
    subjunctive2:
      subjunctive2 === undefined ? pasts.map((form) => `${umlaut(form)}e`) : variants(subjunctive2),
    participle: variants(participle),
  };
  return [base, ...words(prefixes).map((prefix) => prefixed(prefix, base))];
}
