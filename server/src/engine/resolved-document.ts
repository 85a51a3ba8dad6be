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

/** True if the two say the same of the same person, wherever they stand. */
const sameMention = (a: Mention, b: Mention | undefined): boolean =>
  a.surname === b?.surname &&
  a.name === b.name &&
  a.role === b.role &&
  a.roleHead === b.roleHead &&
  a.gender === b.gender;

const sameMentions = (a: readonly Mention[], b: readonly Mention[] | undefined): boolean =>
  a === b || (a.length === b?.length && a.every((mention, i) => sameMention(mention, b[i])));

/** True if both list their people in the same order, which is the order in which fixes offer them. */
function sameOrder(a: PersonRegister, b: PersonRegister): boolean {
  const others = b.keys();
  for (const surname of a.keys()) if (others.next().value !== surname) return false;
  return true;
}

/** The people of article and source register, taken over if no paragraph names other people than before. */
function registerOf(
  people: readonly (readonly Mention[])[],
  previous: ResolvedDocument,
  { sources }: SourceDirectory,
): PersonRegister {
  const unchanged =
    people.length === previous.people.length && people.every((p, i) => sameMentions(p, previous.people[i]));
  if (unchanged) return previous.register;
  const register = withKnownPeople(registerPeople(people), sources);
  const isSame = sameRegister(register, previous.register) && sameOrder(register, previous.register);
  return isSame ? previous.register : register;
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
    const isSame = (entry: ResolvedEntry | undefined): entry is ResolvedEntry =>
      entry?.resolved.local === local &&
      (entry.before === discourse || sameDiscourse(entry.before, discourse));
    const [old, shifted] = [previous.entries[index], previous.entries[index + offset]];
    const same = known ? (isSame(old) ? old : isSame(shifted) ? shifted : null) : null;
    const entry = same ?? resolveEntry(local, discourse, content.tags, { people: register, directory });
    entries.push(entry);
    discourse = entry.resolved.after;
  });
  return { register, people, entries };
}
