/** Which people a stretch of a paragraph names, by full name or surname. */

import type { Gender } from '../analysis/model.js';
import { isOpen, type Reading, surfaceAt, type TokenRange } from '../analysis/reading.js';
import type { ParagraphFacts } from './rule.js';

/** Somebody whom the article has named. */
export interface NamedPerson {
  readonly name: string;
  readonly surname: string;
  readonly gender: Gender | null;
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** The people that the article has named up to the end of this paragraph, by surname. */
export function knownPeople({ before, local, statements }: ParagraphFacts): Map<string, NamedPerson> {
  const known = new Map<string, NamedPerson>();
  const learn = (name: string, gender: Gender | null): void => {
    const surname = surnameOf(name);
    if (!known.has(surname)) known.set(surname, { name, surname, gender });
  };
  for (const { name, gender } of local.people) learn(name, gender);
  for (const { source } of statements) if (source?.kind === 'person') learn(source.name, source.gender);
  for (const { kind, name, gender } of before.recent) if (kind === 'person') learn(name, gender);
  return known;
}

/** The people named in the range, outside quotations, each once. */
export function peopleIn(
  reading: Reading,
  { first, last }: TokenRange,
  known: ReadonlyMap<string, NamedPerson>,
): NamedPerson[] {
  const found = new Set<NamedPerson>();
  for (let i = first; i < last; i++) {
    if (!isOpen(reading, i)) continue;
    const surface = surfaceAt(reading, i);
    const person = known.get(surface) ?? known.get(surface.replace(/s$/, ''));
    if (person !== undefined) found.add(person);
  }
  return [...found];
}
