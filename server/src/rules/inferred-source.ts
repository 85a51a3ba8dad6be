import { clauseStart, contentEnd, type Grammar, segmentLast, segmentOf } from '../analysis/grammar.js';
import { endOf, lowerAt, spanOf } from '../analysis/reading.js';
import type { ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import type { Edit, Span } from '../text/span.js';
import { hull } from '../text/span.js';
import { tagFixes } from './fixes.js';
import { type Found, findingPerPlace } from './per-place.js';
import { dativeName, nominativeName } from './rewrite/names.js';
import type { ParagraphFacts, ProposedFinding, ProposedFix, Rule } from './rule.js';
import { grammarAt, periodAt, tokensIn, written } from './sentences.js';

const PAST = 'hieß';

/** „hieß es“ or „es hieß“ in its clause, as tokens. */
interface Place {
  readonly grammar: Grammar;
  readonly es: number;
  readonly verb: number;
  /** End of its clause without punctuation, an offset. */
  readonly end: number;
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
const replace = ({ grammar: { reading } }: Place, token: number, text: string): Edit => ({
  span: spanOf(reading, token, token + 1),
  text,
});

const MARK = /^[.,;:!?–]$/;

function endOfClause(grammar: Grammar, token: number): number {
  const { reading } = grammar;
  let last = Math.min(segmentLast(grammar, segmentOf(grammar, token)), contentEnd(grammar));
  while (MARK.test(lowerAt(reading, last - 1))) last--;
  return endOf(reading, last - 1);
}

function placeOf(facts: ParagraphFacts, cue: Span): Place | null {
  const period = periodAt(facts.local.reading, cue.start);
  if (period === null) return null;
  const grammar = grammarAt(facts, period);
  const { first, last } = tokensIn(facts.local.reading, cue);
  const clause = grammar.clauses[grammar.clauseOf[segmentOf(grammar, first)] ?? -1];
  const from = clause === undefined ? first : clauseStart(grammar, clause);
  const find = (test: RegExp): number => {
    for (let i = from; i <= last; i++) if (test.test(lowerAt(facts.local.reading, i))) return i;
    return -1;
  };
  const [es, verb] = [find(/^es$/), find(/^(?:hieß|heißt)$/)];
  return es < 0 || verb < 0 ? null : { grammar, es, verb, end: endOfClause(grammar, verb) };
}

const capitalized = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** „hieß es“ to „teilte X mit“, „Es hieß“ to „X teilte mit“, „wie es hieß“ to „wie X mitteilte“; a person says („sagte X“). */
function namedEdits(place: Place, source: SourceFacts): Edit[] {
  const { grammar, es, verb, end } = place;
  const past = lowerAt(grammar.reading, verb) === PAST;
  const name = nominativeName(source);
  const starts = es === grammar.period.first;
  const subject = starts ? capitalized(name) : name;
  const final = es < verb && !starts && lowerAt(grammar.reading, es - 1) === 'wie';
  const says = past ? 'sagte' : 'sagt';
  const tells = past ? 'teilte' : 'teilt';
  if (final) {
    const verbAtEnd = source.kind === 'person' ? says : `mit${tells}`;
    return [replace(place, es, subject), replace(place, verb, verbAtEnd)];
  }
  const order = (told: string): Edit[] =>
    es < verb
      ? [replace(place, es, subject), replace(place, verb, told)]
      : [replace(place, verb, told), replace(place, es, subject)];
  return source.kind === 'person' ? order(says) : [...order(tells), insert(end, ' mit')];
}

/** „hieß es“ to „hieß es in dem Bericht“. */
function documentEdits({ grammar: { reading }, es, verb }: Place, source: SourceFacts): Edit[] {
  return [insert(endOf(reading, Math.max(es, verb)), ` in ${dativeName(nominativeName(source))}`)];
}

function nameFix(place: Place, source: SourceFacts): ProposedFix {
  const edits = source.kind === 'document' ? documentEdits(place, source) : namedEdits(place, source);
  const name = nominativeName(source);
  return {
    title: { de: `Quelle nennen: ${name}`, en: `Name the source: ${name}` },
    kind: 'needs-author',
    edits,
  };
}

/** Words that name no source, and the one that the context gives. */
interface Inferred extends Found {
  readonly source: SourceFacts;
}

function inferred(_: ParagraphFacts, statement: ResolvedStatement): Inferred | null {
  const { local, attribution, source } = statement;
  if (attribution !== 'inferred' || local.speakerKind !== 'impersonal' || source === null) return null;
  const span = hull(local.cue);
  return span === null ? null : { span, source };
}

function finding(facts: ParagraphFacts, { span, source }: Inferred): ProposedFinding {
  const place = placeOf(facts, span);
  const words = written(facts, span);
  return {
    span,
    message: {
      de: `„${words}“ nennt keine Quelle. Gemeint ist wohl: ${source.name}. Sagen Sie es den Lesern.`,
      en: `“${words}” names no source. It is probably ${source.name}. Tell the readers.`,
    },
    fixes: [...(place === null ? [] : [nameFix(place, source)]), ...tagFixes(facts, span)],
  };
}

/** „hieß es“: whose words these are only the sentences before tell. */
export const inferredSource: Rule = {
  id: 'inferred-source',
  severity: 'hint',
  summary: { de: 'Quelle, die nur der Zusammenhang nennt', en: 'Source that only the context gives' },
  docs: 'docs/rules/inferred-source.md',
  check: (facts) => findingPerPlace(facts, inferred, finding),
};
