import type { ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import { PLACEHOLDER } from '../tags/tag.js';
import type { Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding, ProposedFix } from './rule.js';
import { spellingKeys } from './spelling.js';

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

/** Somebody whom the paragraph names: introduced, or by the bare surname. */
interface Named {
  readonly at: number;
  readonly surname: string;
  readonly keys: readonly string[];
  /** The finding if nobody has introduced the surname before; null where it is introduced. */
  readonly finding: Omit<PlacedFinding, 'paragraph'> | null;
}

function introduced({ local, statements }: ParagraphFacts): Named[] {
  const withRole = statements.flatMap(({ local: { mention } }) =>
    mention !== null && mention.roleHead !== '' && mention.surname !== '' ? [mention] : [],
  );
  return [...local.people, ...withRole].map(({ start, surname }) => ({
    at: start,
    surname,
    keys: spellingKeys(surname),
    finding: null,
  }));
}

function bare(facts: ParagraphFacts): Named[] {
  return facts.statements.flatMap((statement) => {
    const span = isBareSurname(statement) ? surnameSpan(facts, statement) : null;
    if (span === null) return [];
    const surname = facts.text.slice(span.start, span.end);
    const found = {
      span,
      message: {
        de: `Wer ist ${surname}? Bei der ersten Nennung fehlen Vorname und Funktion. Stellen Sie die Quelle vor.`,
        en: `Who is ${surname}? Given name and role are missing at the first mention. Introduce the source.`,
      },
      fixes: fixes(span, surname, statement.source),
    };
    return [{ at: span.start, surname, keys: spellingKeys(surname), finding: found }];
  });
}

/** The people of a paragraph in its order. */
const namedIn = (facts: ParagraphFacts): Named[] =>
  [...introduced(facts), ...bare(facts)].sort((a, b) => a.at - b.at);

/** „…“, sagte Kolb. – and nobody has told the reader who Kolb is. */
export const unintroducedSource: DocumentRule<readonly Named[]> = {
  id: 'unintroduced-source',
  severity: 'information',
  summary: { de: 'Quelle, die nicht vorgestellt wird', en: 'Source that is not introduced' },
  docs: 'docs/rules/unintroduced-source.md',
  scope: 'document',
  collect: namedIn,
  *check(parts) {
    // Another spelling of a name that was introduced is a finding of its own (inconsistent-name).
    const seen = new Set<string>();
    const known = new Set<string>();
    for (const [paragraph, part] of parts.entries()) {
      for (const { surname, keys, finding } of part) {
        if (seen.has(surname)) continue;
        seen.add(surname);
        if (finding !== null && !keys.some((key) => known.has(key))) yield { paragraph, ...finding };
        for (const key of keys) known.add(key);
      }
    }
  },
};
