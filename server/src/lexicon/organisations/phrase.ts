/** Finding the names of several words. */

import { words } from '../word-list.js';
import { PHRASES, type PhraseRow } from './phrases.js';
import type { Organisation } from './types.js';

interface Phrase {
  readonly parts: readonly string[];
  readonly organisation: Organisation;
}

const ADJECTIVE_ENDINGS: ReadonlySet<string> = new Set(['', 'e', 'er', 'es', 'en', 'em']);

function phrasesOf([kind, gender, names]: PhraseRow): readonly Phrase[] {
  return names.split(';').map((name) => {
    const parts = words(name);
    const head = parts
      .map((part) => part.replace('~', gender === 'neuter' ? 'es' : gender === 'male' ? 'er' : 'e'))
      .join(' ');
    return { parts, organisation: { kind, gender, head } };
  });
}

/** By the beginning of the first word; the longest phrase first. */
function compile(): ReadonlyMap<string, readonly Phrase[]> {
  const table = new Map<string, Phrase[]>();
  const phrases = PHRASES.flatMap(phrasesOf).sort((a, b) => b.parts.length - a.parts.length);
  for (const phrase of phrases) {
    const key = (phrase.parts[0] ?? '').slice(0, 3);
    table.set(key, [...(table.get(key) ?? []), phrase]);
  }
  return table;
}

const BY_BEGINNING = compile();

function partMatches(part: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  if (!part.endsWith('~')) return word === part || word === `${part}s` || word === `${part}es`;
  const stem = part.slice(0, -1);
  return word.startsWith(stem) && ADJECTIVE_ENDINGS.has(word.slice(stem.length));
}

/** A name of several words, and how many of them. */
export interface OrganisationPhrase {
  readonly length: number;
  readonly organisation: Organisation;
}

/**
 * The longest name of several words that starts at `at`, or null.
 * Example: `organisationPhrase(['im', 'Weißen', 'Haus'], 1)` is `{length: 2, organisation: {…, head: 'Weißes Haus'}}`.
 */
export function organisationPhrase(surfaces: readonly string[], at: number): OrganisationPhrase | null {
  const candidates = BY_BEGINNING.get((surfaces[at] ?? '').slice(0, 3)) ?? [];
  const found = candidates.find(({ parts }) =>
    parts.every((part, index) => partMatches(part, surfaces[at + index])),
  );
  return found === undefined ? null : { length: found.parts.length, organisation: found.organisation };
}
