/** The second pass over a document: resolves its paragraphs in order and stops where nothing changes any more. */

import type { Mention } from '../analysis/mentions.js';
import { type PersonRegister, registerPeople, sameRegister } from '../analysis/register.js';
import {
  type Discourse,
  NOTHING_SAID,
  type ResolvedParagraph,
  resolveParagraph,
  sameDiscourse,
} from '../analysis/resolve.js';
import type { AnalyzedParagraph } from './paragraph-store.js';

/** A paragraph with what was said before it and what it says. */
export interface ResolvedEntry {
  readonly before: Discourse;
  readonly resolved: ResolvedParagraph;
}

export interface ResolvedDocument {
  readonly register: PersonRegister;
  readonly people: readonly (readonly Mention[])[];
  readonly entries: readonly ResolvedEntry[];
}

export const EMPTY_DOCUMENT: ResolvedDocument = { register: new Map(), people: [], entries: [] };

/** The register, taken over if no paragraph names other people than before. */
function registerOf(people: readonly (readonly Mention[])[], previous: ResolvedDocument): PersonRegister {
  const unchanged =
    people.length === previous.people.length && people.every((p, i) => p === previous.people[i]);
  if (unchanged) return previous.register;
  const register = registerPeople(people);
  return sameRegister(register, previous.register) ? previous.register : register;
}

/** Resolves the paragraphs. Entries of `previous` with the same paragraph, the same past and the same people are kept. */
export function resolveDocument(
  paragraphs: readonly AnalyzedParagraph[],
  previous: ResolvedDocument,
): ResolvedDocument {
  const people = paragraphs.map(({ local }) => local.people);
  const register = registerOf(people, previous);
  const known = register === previous.register;
  const offset = previous.entries.length - paragraphs.length;
  const entries: ResolvedEntry[] = [];
  let discourse = NOTHING_SAID;
  paragraphs.forEach(({ local }, index) => {
    const candidates = known ? [previous.entries[index], previous.entries[index + offset]] : [];
    const same = candidates.find(
      (e) => e?.resolved.local === local && (e.before === discourse || sameDiscourse(e.before, discourse)),
    );
    const entry = same ?? { before: discourse, resolved: resolveParagraph(local, discourse, register) };
    entries.push(entry);
    discourse = entry.resolved.after;
  });
  return { register, people, entries };
}
