/** Who may be behind a statement. */

import type { Source } from '../analysis/model.js';
import type { Candidate } from '../protocol.js';
import { type KnownSource, publicName, publicRole } from '../tags/register/known-source.js';
import type { OpenDocument } from './open-document.js';

/** More than this nobody reads. */
const MOST = 50;

/**
 * Who speaks in the article, from the last one before the offset back, then those who speak later. A name that is just
 * being written at the offset is none of them yet, although it reads like one.
 */
function nearby(sources: readonly Source[], offset: number): Candidate[] {
  const last = ({ mentions }: Source): number =>
    mentions.findLast(({ start }) => start < offset)?.start ?? -1;
  return sources
    .filter(({ mentions }) => mentions.some(({ start }) => start !== offset))
    .sort((a, b) => last(b) - last(a))
    .map(({ name, role = '' }) => ({ name, role }));
}

const fromRegister = (sources: readonly KnownSource[]): Candidate[] =>
  sources.map((source) => ({ name: publicName(source), role: publicRole(source) }));

/** Everybody who may be meant at an offset, the likeliest first: the article's sources, then those of the register. */
export function candidatesAt({ report, setup }: OpenDocument, offset: number): Candidate[] {
  const byName = new Map<string, Candidate>();
  for (const candidate of [...nearby(report.sources, offset), ...fromRegister(setup.sources)]) {
    const known = byName.get(candidate.name);
    // Article and register may know the same source, and only one of them its role.
    if (known === undefined || known.role === '') byName.set(candidate.name, candidate);
  }
  return [...byName.values()].slice(0, MOST);
}
