import { mentionOf } from '../analysis/mentions.js';
import { featuresAt, lowerAt, type Reading, startOf, type TokenRange } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { Feature, has } from '../lexicon/word-features.js';
import { once } from '../text/once.js';
import type { Span } from '../text/span.js';
import { knownPeople, type NamedPerson, peopleIn } from './people-named.js';
import { type Found, findingPerPlace } from './per-place.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { grammarAt, periodAt, periodBefore, tokensIn, written } from './sentences.js';

const PRONOUNS: Readonly<Record<string, 'male' | 'female'>> = { er: 'male', sie: 'female' };

/** Institutions that speak are mostly feminine (die Partei, die Stadt); things with „der“ (der Brief) don't speak. */
const ARTICLES: Readonly<Record<string, 'female'>> = { die: 'female', eine: 'female' };

/** A pronoun that speaks, with the people that it can mean. */
interface Ambiguity extends Found {
  readonly people: readonly NamedPerson[];
}

/** „sie sagten“: several speak. */
function isPlural(reading: Reading, cue: Span): boolean {
  const features = featuresAt(reading, tokensIn(reading, cue).first);
  return has(features, Feature.plural) && !has(features, Feature.singular);
}

/** The subjects of the clauses in the range, those of what is said included. */
function subjectsIn(facts: ParagraphFacts, { first, last }: TokenRange): TokenRange[] {
  const { reading } = facts.local;
  const period = periodAt(reading, startOf(reading, first));
  if (period === null || last > period.last) return [];
  const grammar = grammarAt(facts, period);
  return grammar.clauses
    .flatMap((_, index) => grammar.subject(index).ranges)
    .filter((range) => first <= range.first && range.last <= last);
}

/** The gender of a subject that is nobody's name: of a pronoun, by its noun, or by its article („die Partei“). */
function genderOf(reading: Reading, subject: TokenRange): string | null {
  const first = lowerAt(reading, subject.first);
  return PRONOUNS[first] ?? mentionOf(reading, subject).gender ?? ARTICLES[first] ?? null;
}

/** True if somebody or something in the range is clearly who the next sentence goes on about. */
function hasTopic(
  facts: ParagraphFacts,
  range: TokenRange,
  people: readonly NamedPerson[],
  gender: 'male' | 'female',
): boolean {
  const { reading } = facts.local;
  const known = new Map(people.map((person) => [person.surname, person]));
  return subjectsIn(facts, range).some((subject) => {
    const named = peopleIn(reading, subject, known).length;
    if (named > 0) return named === 1;
    return genderOf(reading, subject) === gender;
  });
}

/** Where to look for whom the pronoun means: before it in its sentence, else in the sentence before. */
function stretches(reading: Reading, pronoun: number, period: TokenRange): TokenRange[] {
  const previous = periodBefore(reading, period);
  const same = { first: period.first, last: pronoun };
  return previous === null ? [same] : [same, previous];
}

function ambiguityOf(
  facts: ParagraphFacts,
  { local }: ResolvedStatement,
  known: () => ReadonlyMap<string, NamedPerson>,
): Ambiguity | null {
  const { reading } = facts.local;
  const [span] = local.speaker;
  const [cue] = local.cue;
  const gender = span === undefined ? undefined : PRONOUNS[written(facts, span).toLowerCase()];
  const period = span === undefined ? null : periodAt(reading, span.start);
  if (span === undefined || gender === undefined || period === null) return null;
  if (cue !== undefined && isPlural(reading, cue)) return null;
  for (const range of stretches(reading, tokensIn(reading, span).first, period)) {
    const people = peopleIn(reading, range, known()).filter((person) => person.gender === gender);
    if (people.length === 0) continue;
    return people.length === 1 || hasTopic(facts, range, people, gender) ? null : { span, people };
  }
  return null;
}

/** The surname, or the full name where two bear it. */
function shortName({ name, surname }: NamedPerson, people: readonly NamedPerson[]): string {
  return people.filter((other) => other.surname === surname).length > 1 ? name : surname;
}

function finding(facts: ParagraphFacts, { span, people }: Ambiguity): ProposedFinding {
  const names = people.map((person) => shortName(person, people));
  const pronoun = written(facts, span);
  return {
    span,
    message: {
      de: `Wer ist „${pronoun}“? Möglich sind ${names.join(' und ')}. Nennen Sie den Namen.`,
      en: `Who is “${pronoun}”? It can be ${names.join(' or ')}. Use the name.`,
    },
    fixes: names.map((name) => ({
      title: { de: `Durch „${name}“ ersetzen`, en: `Replace by “${name}”` },
      kind: 'needs-author',
      edits: [{ span, text: name }],
    })),
  };
}

/** „Nach dem Streit zwischen Anna Berg und Eva Lang sagte sie …“: er or sie, and two people whom it can mean. */
export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  severity: 'information',
  summary: { de: 'Fürwort, das zwei Menschen meinen kann', en: 'Pronoun that can mean two people' },
  docs: 'docs/rules/ambiguous-speaker.md',
  check(facts) {
    const known = once(() => knownPeople(facts));
    const find = (_: ParagraphFacts, statement: ResolvedStatement): Ambiguity | null =>
      statement.local.speakerKind === 'pronoun' ? ambiguityOf(facts, statement, known) : null;
    return findingPerPlace(facts, find, finding);
  },
};
