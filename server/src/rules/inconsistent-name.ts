import type { Mention } from '../analysis/mentions.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';
import { foldName, type SpellingKeys } from './spelling.js';

/** A person named in a paragraph. */
interface Named {
  readonly surname: string;
  /** The given name before it; empty for none. */
  readonly given: string;
  readonly span: Span;
  readonly keysOf: SpellingKeys;
}

interface Occurrence {
  readonly paragraph: number;
  readonly span: Span;
}

/** One spelling of a surname. */
interface Spelling {
  readonly surname: string;
  readonly keys: readonly string[];
  readonly given: Set<string>;
  /** How often it names somebody. */
  count: number;
}

function surnameSpan({ text }: ParagraphFacts, { start, end, surname }: Mention): Span | null {
  const at = text.slice(start, end).lastIndexOf(surname);
  return at < 0 ? null : { start: start + at, end: start + at + surname.length };
}

/** The people that a paragraph names, each place once. */
function mentionsIn({ local, statements }: ParagraphFacts): Iterable<Mention> {
  if (statements.length === 0) return local.people;
  const byEnd = new Map<number, Mention>();
  for (const mention of local.people) byEnd.set(mention.end, mention);
  const full = new Set(byEnd.keys());
  for (const {
    local: { mention },
  } of statements) {
    const isName = mention !== null && mention.kind === 'person' && mention.surname !== '';
    if (isName && !full.has(mention.end)) byEnd.set(mention.end, mention);
  }
  return byEnd.values();
}

function namedIn(facts: ParagraphFacts): Named[] {
  const named: Named[] = [];
  for (const mention of mentionsIn(facts)) {
    const { surname, full, name } = mention;
    const span = surnameSpan(facts, mention);
    const given = full ? (name.split(' ', 1)[0] ?? '') : '';
    if (span !== null) named.push({ surname, given, span, keysOf: facts.spellingKeys });
  }
  return named;
}

function spellingsOf(parts: readonly (readonly Named[])[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const part of parts) {
    for (const { surname, given, keysOf } of part) {
      const known = spellings.get(surname);
      const spelling = known ?? { surname, keys: keysOf(surname), given: new Set<string>(), count: 0 };
      if (known === undefined) spellings.set(surname, spelling);
      if (given !== '') spelling.given.add(given);
      spelling.count++;
    }
  }
  return spellings;
}

/** All places where an article has one of the spellings, by spelling. */
function occurrencesOf(
  spellings: ReadonlyMap<Spelling, Spelling>,
  parts: readonly (readonly Named[])[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const { surname } of spellings.keys()) found.set(surname, []);
  if (found.size === 0) return found;
  for (const [paragraph, part] of parts.entries())
    for (const { surname, span } of part) found.get(surname)?.push({ paragraph, span });
  return found;
}

/** Spellings of several names under the keys that they share; most keys have one, and most articles no group. */
function groups(spellings: Iterable<Spelling>): Spelling[][] {
  const firsts = new Map<string, Spelling>();
  const shared = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const key of spelling.keys) {
      const first = firsts.get(key);
      const group = shared.get(key);
      if (first === undefined) firsts.set(key, spelling);
      else if (group === undefined) shared.set(key, [first, spelling]);
      else group.push(spelling);
    }
  }
  if (shared.size === 0) return [];
  return [...firsts.keys()].map((key) => shared.get(key)).filter((group) => group !== undefined);
}

const isGenitive = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** „Neuhoff“ and „Neuhof“: without given names only doubled letters may differ, for Möller and Müller are two people. */
const undoubled = (surname: string): string => foldName(surname).replace(/(.)\1/gu, '$1');

/** True unless both have given names and none in common: those are different people. */
function maySamePerson(a: Spelling, b: Spelling): boolean {
  if (isGenitive(a.surname, b.surname)) return false;
  if (a.given.size === 0 && b.given.size === 0) return undoubled(a.surname) === undoubled(b.surname);
  if (a.given.size === 0 || b.given.size === 0) return true;
  const others = new Set([...b.given].map(foldName));
  return [...a.given].some((name) => others.has(foldName(name)));
}

/** The spelling that the article uses more often, or first. */
function preferred(a: Spelling, b: Spelling): readonly [Spelling, Spelling] {
  return b.count > a.count ? [b, a] : [a, b];
}

/** The rarer spellings, each with the one that it should be. */
function variants(spellings: Map<string, Spelling>): Map<Spelling, Spelling> {
  const found = new Map<Spelling, Spelling>();
  for (const group of groups(spellings.values())) {
    for (const [index, b] of group.entries()) {
      const a = group.slice(0, index).find((other) => maySamePerson(other, b));
      if (a === undefined) continue;
      const [main, variant] = preferred(a, b);
      if (!found.has(main)) found.set(variant, main);
    }
  }
  return found;
}

function finding({ paragraph, span }: Occurrence, variant: string, main: string): PlacedFinding {
  return {
    paragraph,
    span,
    message: {
      de: `„${variant}“ heißt in diesem Text sonst „${main}“. Prüfen Sie den Namen, und schreiben Sie ihn einheitlich.`,
      en: `“${variant}” is spelt “${main}” elsewhere in this text. Check the name, and spell it one way.`,
    },
    fixes: [
      {
        title: { de: `Durch „${main}“ ersetzen`, en: `Replace by “${main}”` },
        kind: 'needs-author',
        edits: [{ span, text: main }],
      },
    ],
  };
}

/** Selensky here, Selenskyj there. */
export const inconsistentName: DocumentRule<readonly Named[]> = {
  id: 'inconsistent-name',
  severity: 'information',
  summary: { de: 'Name in zwei Schreibweisen', en: 'Name spelt two ways' },
  docs: 'docs/rules/inconsistent-name.md',
  scope: 'document',
  collect: namedIn,
  check(parts) {
    const found = variants(spellingsOf(parts));
    const occurrences = occurrencesOf(found, parts);
    return [...found].flatMap(([{ surname }, main]) =>
      (occurrences.get(surname) ?? []).map((occurrence) => finding(occurrence, surname, main.surname)),
    );
  },
};
