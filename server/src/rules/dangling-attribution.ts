import {
  endOf,
  featuresAt,
  Layer,
  lowerAt,
  type Reading,
  startOf,
  type TokenRange,
} from '../analysis/reading.js';
import { Feature, has } from '../lexicon/word-features.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** The last period of the paragraph if it ends in a colon. */
function announcing(reading: Reading): TokenRange | null {
  const period = reading.periods[reading.periods.length - 1];
  return period !== undefined && lowerAt(reading, period.last - 1) === ':' ? period : null;
}

/** The last verb of saying in the period: „twitterte“. */
function cueToken(reading: Reading, period: TokenRange): number {
  for (let i = period.last - 1; i >= period.first; i--) {
    const features = featuresAt(reading, i);
    if (reading.layers[i] === Layer.open && has(features, Feature.finite) && has(features, Feature.cueVerb))
      return i;
  }
  return -1;
}

function finding({ local, text }: ParagraphFacts, cue: number, period: TokenRange): ProposedFinding {
  const end = endOf(local.reading, period.last - 1);
  const verb = text.slice(startOf(local.reading, cue), endOf(local.reading, cue));
  return {
    span: { start: startOf(local.reading, cue), end },
    message: {
      de: `„${verb}:“ kündigt ein Zitat an, aber es folgt keines. Setzen Sie das Gesagte in Anführungszeichen.`,
      en: `“${verb}:” announces a quotation, but none follows. Put what was said into quotation marks.`,
    },
    fixes: [
      {
        title: { de: 'Platzhalter „…“ einfügen', en: 'Insert placeholder „…“' },
        kind: 'needs-author',
        edits: [{ span: { start: end, end }, text: ' „…“' }],
      },
    ],
  };
}

/** „…, twitterte:“ at the end of a paragraph, and no quotation follows. */
export const danglingAttribution: Rule = {
  id: 'dangling-attribution',
  severity: 'warning',
  summary: { de: 'Ankündigung, der kein Zitat folgt', en: 'Attribution that no quotation follows' },
  docs: 'docs/rules/dangling-attribution.md',
  *check(facts) {
    const period = facts.announces?.startsWithQuotation === true ? null : announcing(facts.local.reading);
    const cue = period === null ? -1 : cueToken(facts.local.reading, period);
    if (period !== null && cue >= 0) yield finding(facts, cue, period);
  },
};
