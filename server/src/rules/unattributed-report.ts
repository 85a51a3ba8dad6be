import type { Grammar } from '../analysis/grammar.js';
import { lowerAt, type Reading, spanOf, type TokenRange } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import { CHARGES } from './charges.js';
import { lautFixes, sourceFixes } from './fixes.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { grammarAt, periodAt, tokensIn, written } from './sentences.js';

/** The Konjunktiv of these is never a wish: „man habe“, but „man nehme“. */
const REPORTING = /^(?:sei|seien|habe|werde|könne|müsse|dürfe|wolle|solle)$/;
/** „es sei daran erinnert“, „hier sei erwähnt“: the author addresses the reader. */
const ADDRESSES = /^(?:hingewiesen|erinnert|erwähnt|angemerkt|bemerkt|gesagt|verwiesen|hinzugefügt)$/;

/** A statement in the Konjunktiv that continues no report, or hangs on a verb that nobody is the subject of. */
function isBroken({ local, attribution, source }: ResolvedStatement): boolean {
  if (attribution !== 'none' || source !== null || local.speakerKind === 'impersonal') return false;
  if (local.type === 'indirect-free-indirect') return true;
  const byVerb = local.evidence.some(({ kind, detail }) => kind === 'cue-verb' && !CHARGES.has(detail ?? ''));
  return local.type === 'indirect' && local.speakerKind === 'none' && byVerb;
}

/** The Konjunktiv of the first main clause in the range; -1 if there is none, or if another main clause is indicative. */
function reportingVerb({ clauses }: Grammar, { first, last }: TokenRange): number {
  const mains = clauses.filter(({ kind, finite }) => kind === 'main' && first <= finite && finite < last);
  if (mains.some(({ mood }) => mood === 'indicative')) return -1;
  return mains.find(({ mood }) => mood === 'subjunctive1')?.finite ?? -1;
}

function someWord(reading: Reading, { first, last }: TokenRange, test: RegExp): boolean {
  for (let i = first; i < last; i++) if (test.test(lowerAt(reading, i))) return true;
  return false;
}

/** Set phrases, wishes and instructions: „es sei denn“, „man nehme“, „es lebe“, „das sei dahingestellt“, „möge“. */
function isFormula(reading: Reading, verb: number, period: TokenRange): boolean {
  const form = lowerAt(reading, verb);
  const before = lowerAt(reading, verb - 1);
  if (/^möge/.test(form) || verb === period.first) return true;
  if (before === 'man' && !REPORTING.test(form)) return true;
  if (before === 'es' && (form === 'lebe' || lowerAt(reading, verb + 1) === 'denn')) return true;
  if (form !== 'sei') return false;
  const end = lowerAt(reading, period.last - 2);
  return (
    before === 'auch' ||
    someWord(reading, { first: verb, last: period.last }, /^dahingestellt$/) ||
    ADDRESSES.test(end)
  );
}

const STANDS = /^(?:steht|stand|lautet|lautete)$/;

/** „Im Vertrag steht, die Stadt hafte“: the text in which it stands is the source. */
function isWritten(reading: Reading, quote: Span): boolean {
  const { first } = tokensIn(reading, quote);
  return lowerAt(reading, first - 1) === ',' && STANDS.test(lowerAt(reading, first - 2));
}

/** The verb in the Konjunktiv by which the sentence shows that it passes on what somebody said; null for a formula. */
function placeOf(facts: ParagraphFacts, quote: Span): Span | null {
  const { reading } = facts.local;
  const period = periodAt(reading, quote.start);
  if (period === null) return null;
  const verb = reportingVerb(grammarAt(facts, period), tokensIn(reading, quote));
  if (verb < 0 || isFormula(reading, verb, period) || isWritten(reading, quote)) return null;
  return spanOf(reading, verb, verb + 1);
}

function brokenPlaces(facts: ParagraphFacts): Span[] {
  const places: Span[] = [];
  for (const statement of facts.statements) {
    const quote = isBroken(statement) ? statement.local.quote[0] : undefined;
    const place = quote === undefined ? null : placeOf(facts, quote);
    if (place !== null && tagFor(facts, place) === null) places.push(place);
  }
  return places;
}

function finding(facts: ParagraphFacts, span: Span): ProposedFinding {
  const verb = written(facts, span);
  return {
    span,
    message: {
      de: `Bericht ohne Quelle: „${verb}“ sagt, dass hier jemand anderes spricht, aber nicht, wer. Nennen Sie die Quelle.`,
      en: `Report without a source: “${verb}” says that somebody else speaks here, but not who. Name the source.`,
    },
    fixes: [...lautFixes(facts, span), ...sourceFixes(facts, span)],
  };
}

/** „Die Brücke sei sicher.“ with nobody before it who could have said so. */
export const unattributedReport: Rule = {
  id: 'unattributed-report',
  severity: 'warning',
  summary: {
    de: 'Konjunktiv, hinter dem keine Quelle steht',
    en: 'Reported speech that no source stands behind',
  },
  docs: 'docs/rules/unattributed-report.md',
  check: (facts) =>
    facts.kind === 'heading' ? [] : brokenPlaces(facts).map((place) => finding(facts, place)),
};
