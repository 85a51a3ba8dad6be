import type { ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import { PLACEHOLDER } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding, ProposedFix } from './rule.js';
import type { SpellingKeys } from './spelling.js';

/** Verbs of people; a body „teilt mit“ or „erklärt“ too, and a name alone may be one („Amazon“). */
const PERSONAL = new Set([
  'sagen',
  'erzählen',
  'meinen',
  'finden',
  'glauben',
  'antworten',
  'entgegnen',
  'sich erinnern',
  'berichten',
  'schildern',
  'klagen',
  'scherzen',
  'betonen',
  'erläutern',
  'loben',
  'bedauern',
  'zu bedenken geben',
]);

/** A statement of somebody named by surname alone: „sagte Kolb“. */
function isBareSurname({ local }: ResolvedStatement): boolean {
  const { mention } = local;
  if (mention === null || mention.kind !== 'person' || mention.full || mention.surname === '') return false;
  if (mention.roleHead !== '' || mention.name !== mention.surname || mention.name === PLACEHOLDER)
    return false;
  return local.evidence.some(({ kind, detail }) => kind === 'cue-verb' && PERSONAL.has(detail ?? ''));
}

/** Where the surname stands in the speaker's phrase. */
function surnameSpan({ text }: ParagraphFacts, { local: { mention } }: ResolvedStatement): Span | null {
  if (mention === null) return null;
  const start = text.indexOf(mention.surname, mention.start);
  return start < 0 || start >= mention.end ? null : { start, end: start + mention.surname.length };
}

/** „Bürgermeister Anton Kolb“ from what the article says later, or the register knows. */
function introduction({ name, role }: SourceFacts): string {
  const isApposition = role.includes(' ') && !/^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(role);
  return role === '' || isApposition ? name : `${role} ${name}`;
}

function fixes(span: Span, surname: string, source: SourceFacts | null): ProposedFix[] {
  if (source === null || source.name === surname) return [];
  const text = introduction(source);
  return [
    {
      title: { de: `Vorstellen: „${text}“`, en: `Introduce: “${text}”` },
      kind: 'needs-author',
      edits: [{ span, text }],
    },
  ];
}

type Found = Omit<PlacedFinding, 'paragraph'>;

/** Somebody whom the paragraph names: introduced, or by the bare surname. */
interface Named {
  readonly at: number;
  readonly surname: string;
  /** Asked only where somebody is not introduced. */
  readonly keysOf: SpellingKeys;
  /** The finding if nobody has introduced the surname before; null where it is introduced. */
  readonly finding: Found | null;
}

function introduced({ local, statements, spellingKeys: keysOf }: ParagraphFacts): Named[] {
  const people: Named[] = [];
  for (const { start: at, surname } of local.people) people.push({ at, surname, keysOf, finding: null });
  for (const { local: said } of statements) {
    const { mention } = said;
    if (mention !== null && mention.roleHead !== '' && mention.surname !== '')
      people.push({ at: mention.start, surname: mention.surname, keysOf, finding: null });
  }
  return people;
}

function bare(facts: ParagraphFacts): Named[] {
  const people: Named[] = [];
  for (const statement of facts.statements) {
    const span = isBareSurname(statement) ? surnameSpan(facts, statement) : null;
    if (span === null) continue;
    const surname = facts.text.slice(span.start, span.end);
    const found = {
      span,
      message: {
        de: `Wer ist ${surname}? Bei der ersten Nennung fehlen Vorname und Funktion. Stellen Sie die Quelle vor.`,
        en: `Who is ${surname}? Given name and role are missing at the first mention. Introduce the source.`,
      },
      fixes: fixes(span, surname, statement.source),
    };
    people.push({ at: span.start, surname, keysOf: facts.spellingKeys, finding: found });
  }
  return people;
}

/** The people of a paragraph in its order, each where it is first named. */
function namedIn(facts: ParagraphFacts): Named[] {
  const people = [...introduced(facts), ...bare(facts)];
  if (people.length < 2) return people;
  const seen = new Set<string>();
  return people
    .sort((a, b) => a.at - b.at)
    .filter(({ surname }) => {
      const isFirst = !seen.has(surname);
      seen.add(surname);
      return isFirst;
    });
}

/** The spellings that an article has used so far; what they sound like is worked out only if it is asked. */
function createSpellings(): { add(name: Named): void; hasLike(name: Named): boolean } {
  const known = new Set<string>();
  let pending: Named[] = [];
  return {
    add: (name) => pending.push(name),
    hasLike({ surname, keysOf }) {
      for (const name of pending) for (const key of keysOf(name.surname)) known.add(key);
      pending = [];
      return keysOf(surname).some((key) => known.has(key));
    },
  };
}

/** „…“, sagte Kolb. – and nobody has told the reader who Kolb is. */
export const unintroducedSource: DocumentRule<readonly Named[]> = {
  id: 'unintroduced-source',
  severity: 'information',
  summary: { de: 'Quelle, die nicht vorgestellt wird', en: 'Source that is not introduced' },
  docs: 'docs/rules/unintroduced-source.md',
  scope: 'document',
  collect: namedIn,
  check(parts) {
    const findings: PlacedFinding[] = [];
    const seen = new Set<string>();
    // Another spelling of a name that was introduced is a finding of its own (inconsistent-name).
    const spellings = createSpellings();
    for (const [paragraph, part] of parts.entries()) {
      for (const name of part) {
        if (seen.has(name.surname)) continue;
        seen.add(name.surname);
        if (name.finding !== null && !spellings.hasLike(name)) findings.push({ paragraph, ...name.finding });
        spellings.add(name);
      }
    }
    return findings;
  },
};
