/** The second pass over a document: resolves its paragraphs in order and stops where nothing changes any more. */

import type { LocalAnalysis } from '../analysis/local.js';
import type { Mention } from '../analysis/mentions.js';
import { type PersonRegister, registerPeople, sameRegister } from '../analysis/register.js';
import {
  type Discourse,
  NOTHING_SAID,
  type ResolvedParagraph,
  resolveParagraph,
  sameDiscourse,
} from '../analysis/resolve.js';
import { type AttributedParagraph, attributeParagraph } from '../tags/attribute.js';
import type { SourceDirectory } from '../tags/register/directory.js';
import { withKnownPeople } from '../tags/register/known-people.js';
import type { Tag } from '../tags/tag.js';
import type { Known } from '../tags/tagged-source.js';
import type { AnalyzedParagraph } from './paragraph-store.js';

/** A paragraph with what was said before it, what it says, and what its tags add to that. */
export interface ResolvedEntry {
  readonly before: Discourse;
  readonly resolved: ResolvedParagraph;
  readonly attributed: AttributedParagraph;
}

export interface ResolvedDocument {
  readonly register: PersonRegister;
  readonly people: readonly (readonly Mention[])[];
  readonly entries: readonly ResolvedEntry[];
}

export const EMPTY_DOCUMENT: ResolvedDocument = { register: new Map(), people: [], entries: [] };

/** The people of article and source register, taken over if no paragraph names other people than before. */
function registerOf(
  people: readonly (readonly Mention[])[],
  previous: ResolvedDocument,
  { sources }: SourceDirectory,
): PersonRegister {
  const unchanged =
    people.length === previous.people.length && people.every((p, i) => p === previous.people[i]);
  if (unchanged) return previous.register;
  const register = withKnownPeople(registerPeople(people), sources);
  return sameRegister(register, previous.register) ? previous.register : register;
}

function resolveEntry(
  local: LocalAnalysis,
  before: Discourse,
  tags: readonly Tag[],
  known: Known,
): ResolvedEntry {
  const resolved = resolveParagraph(local, before, known.people);
  return { before, resolved, attributed: attributeParagraph(resolved, tags, known) };
}

/** Resolves the paragraphs. Entries of `previous` with the same paragraph, the same past and the same people are kept. */
export function resolveDocument(
  paragraphs: readonly AnalyzedParagraph[],
  previous: ResolvedDocument,
  directory: SourceDirectory,
): ResolvedDocument {
  const people = paragraphs.map(({ local }) => local.people);
  const register = registerOf(people, previous, directory);
  const known = register === previous.register;
  const offset = previous.entries.length - paragraphs.length;
  const entries: ResolvedEntry[] = [];
  let discourse = NOTHING_SAID;
  paragraphs.forEach(({ local, content }, index) => {
    const candidates = known ? [previous.entries[index], previous.entries[index + offset]] : [];
    const same = candidates.find(
      (e) => e?.resolved.local === local && (e.before === discourse || sameDiscourse(e.before, discourse)),
    );
    const entry = same ?? resolveEntry(local, discourse, content.tags, { people: register, directory });
    entries.push(entry);
    discourse = entry.resolved.after;
  });
  return { register, people, entries };
}
