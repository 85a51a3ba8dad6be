import { lowerAt } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import { hull } from '../text/span.js';
import { anonymousFix, tagFixes } from './fixes.js';
import { isNamelessReport } from './nameless-reports.js';
import type { ParagraphFacts, Rule } from './rule.js';
import { tokensIn } from './sentences.js';

/** A report that grammatically nobody makes, and whose source the context does not give either. */
function isImpersonal({ local, attribution, source }: ResolvedStatement): boolean {
  return (
    (local.type === 'indirect' || local.type === 'direct') &&
    local.speakerKind === 'impersonal' &&
    attribution === 'none' &&
    source === null
  );
}

const POINTERS = new Set(['dort', 'darin', 'daraus', 'hier']);

/** „hieß es dort“, „darin heißt es“: the sentence points to a source that was named before. */
function pointsBack({ local: { reading } }: ParagraphFacts, cue: Span | null): boolean {
  if (cue === null) return false;
  const { first, last } = tokensIn(reading, cue);
  return POINTERS.has(lowerAt(reading, first - 1)) || POINTERS.has(lowerAt(reading, last));
}

/** Where nobody reports: „gab Berichte“, „Medienberichten zufolge“; null where somebody does. */
function placeOf(facts: ParagraphFacts, statement: ResolvedStatement): Span | null {
  const { cue, speaker } = statement.local;
  if (isImpersonal(statement)) return pointsBack(facts, hull(cue)) ? null : hull(cue);
  return isNamelessReport(facts, statement) ? hull([...speaker, ...cue]) : null;
}

function* anonymousPlaces(facts: ParagraphFacts): Iterable<Span> {
  const seen = new Set<number>();
  for (const statement of facts.statements) {
    const place = placeOf(facts, statement);
    if (place === null || seen.has(place.start)) continue;
    seen.add(place.start);
    yield place;
  }
}

/** „Es gab Berichte, dass …“, „wurde berichtet“, „wie bekannt wurde“: a report without anybody behind it. */
export const anonymousReport: Rule = {
  id: 'anonymous-report',
  severity: 'warning',
  summary: { de: 'Bericht, hinter dem niemand steht', en: 'Report with nobody behind it' },
  docs: 'docs/rules/anonymous-report.md',
  *check(facts) {
    for (const place of anonymousPlaces(facts)) {
      if (tagFor(facts, place) !== null) continue;
      yield {
        span: place,
        message: {
          de: 'Anonymer Bericht: Der Satz sagt nicht, wer berichtet. Nennen Sie die Quelle, oder kennzeichnen Sie sie.',
          en: 'Anonymous report: the sentence does not say who reports. Name the source, or tag it.',
        },
        fixes: [...tagFixes(facts, place), anonymousFix(facts, place)],
      };
    }
  },
};
