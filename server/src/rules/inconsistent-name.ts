import type { Mention } from '../analysis/mentions.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';
import { foldName, LEAST_LENGTH, neighbours } from './spelling.js';

interface Occurrence {
  readonly paragraph: number;
  readonly span: Span;
}

/** One spelling of a surname, with all places where it names somebody. */
interface Spelling {
  readonly surname: string;
  /** Given names that stand before it, folded. */
  readonly given: Set<string>;
  readonly occurrences: Occurrence[];
}

function surnameSpan({ text }: ParagraphFacts, { start, end, surname }: Mention): Span | null {
  const at = text.slice(start, end).lastIndexOf(surname);
  return at < 0 ? null : { start: start + at, end: start + at + surname.length };
}

/** The people that a paragraph names, each place once. */
function mentionsIn({ local, statements }: ParagraphFacts): Mention[] {
  const full = new Set(local.people.map(({ end }) => end));
  const speakers = statements.flatMap(({ local: { mention } }) =>
    mention !== null && mention.kind === 'person' && mention.surname !== '' && !full.has(mention.end)
      ? [mention]
      : [],
  );
  return [...new Map([...local.people, ...speakers].map((mention) => [mention.end, mention])).values()];
}

function addMention(spellings: Map<string, Spelling>, mention: Mention, occurrence: Occurrence): void {
  const { surname, full, name } = mention;
  const spelling = spellings.get(surname) ?? { surname, given: new Set<string>(), occurrences: [] };
  if (full) spelling.given.add(foldName(name.split(' ')[0] ?? ''));
  spelling.occurrences.push(occurrence);
  spellings.set(surname, spelling);
}

function spellingsOf(paragraphs: readonly ParagraphFacts[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  paragraphs.forEach((facts, paragraph) => {
    for (const mention of mentionsIn(facts)) {
      const span = surnameSpan(facts, mention);
      if (span !== null) addMention(spellings, mention, { paragraph, span });
    }
  });
  return spellings;
}

/** Spellings that sound alike or are one letter apart, under each key that they share. */
function groups(spellings: Iterable<Spelling>): Map<string, Spelling[]> {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const { surname } = spelling;
    const near = surname.length < LEAST_LENGTH ? [] : neighbours(surname);
    for (const key of new Set([`=${foldName(surname)}`, ...near]))
      byKey.set(key, [...(byKey.get(key) ?? []), spelling]);
  }
  return byKey;
}

const isGenitive = (a: string, b: string): boolean => a === `${b}s` || b === `${a}s`;

/** True unless both have given names and none in common: those are different people. */
function maySamePerson(a: Spelling, b: Spelling): boolean {
  if (isGenitive(a.surname, b.surname)) return false;
  if (a.given.size === 0 || b.given.size === 0) return a.given.size !== b.given.size;
  return [...a.given].some((name) => b.given.has(name));
}

/** The spelling that the article uses more often, or first. */
function preferred(a: Spelling, b: Spelling): readonly [Spelling, Spelling] {
  return b.occurrences.length > a.occurrences.length ? [b, a] : [a, b];
}

/** The rarer spellings, each with the one that it should be. */
function variants(spellings: Map<string, Spelling>): Map<Spelling, Spelling> {
  const found = new Map<Spelling, Spelling>();
  for (const group of groups(spellings.values()).values()) {
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
export const inconsistentName: DocumentRule = {
  id: 'inconsistent-name',
  severity: 'information',
  summary: { de: 'Name in zwei Schreibweisen', en: 'Name spelt two ways' },
  docs: 'docs/rules/inconsistent-name.md',
  scope: 'document',
  *check(paragraphs) {
    for (const [variant, main] of variants(spellingsOf(paragraphs)))
      for (const occurrence of variant.occurrences) yield finding(occurrence, variant.surname, main.surname);
  },
};
