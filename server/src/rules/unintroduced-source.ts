import type { ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import { PLACEHOLDER } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding, ProposedFix } from './rule.js';
import { mayBeOneName } from './spelling.js';

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

/** Surnames that the paragraph introduces, with a given name or a role, before the offset. */
function introducedBefore({ local, statements }: ParagraphFacts, offset: number): string[] {
  const named = local.people.filter(({ start }) => start < offset).map(({ surname }) => surname);
  const withRole = statements.flatMap(({ local: { mention } }) =>
    mention !== null && mention.start < offset && mention.roleHead !== '' ? [mention.surname] : [],
  );
  return [...named, ...withRole];
}

/** True also for another spelling of a name, which is a finding of its own. */
function isIntroduced(surname: string, introduced: ReadonlySet<string>): boolean {
  return introduced.has(surname) || [...introduced].some((name) => mayBeOneName(name, surname));
}

function* checkParagraph(
  facts: ParagraphFacts,
  paragraph: number,
  introduced: Set<string>,
): Iterable<PlacedFinding> {
  for (const statement of facts.statements) {
    const span = isBareSurname(statement) ? surnameSpan(facts, statement) : null;
    if (span === null) continue;
    const surname = facts.text.slice(span.start, span.end);
    for (const known of introducedBefore(facts, span.start)) introduced.add(known);
    if (isIntroduced(surname, introduced)) continue;
    introduced.add(surname);
    yield {
      paragraph,
      span,
      message: {
        de: `Wer ist ${surname}? Bei der ersten Nennung fehlen Vorname und Funktion. Stellen Sie die Quelle vor.`,
        en: `Who is ${surname}? Given name and role are missing at the first mention. Introduce the source.`,
      },
      fixes: fixes(span, surname, statement.source),
    };
  }
  for (const known of introducedBefore(facts, facts.text.length)) introduced.add(known);
}

/** „…“, sagte Kolb. – and nobody has told the reader who Kolb is. */
export const unintroducedSource: DocumentRule = {
  id: 'unintroduced-source',
  severity: 'information',
  summary: { de: 'Quelle, die nicht vorgestellt wird', en: 'Source that is not introduced' },
  docs: 'docs/rules/unintroduced-source.md',
  scope: 'document',
  *check(paragraphs) {
    const introduced = new Set<string>();
    for (const [index, facts] of paragraphs.entries()) yield* checkParagraph(facts, index, introduced);
  },
};
