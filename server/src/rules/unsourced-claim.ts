import { featuresAt, isOpen, lowerAt, type Reading, spanOf, surfaceAt } from '../analysis/reading.js';
import { Feature, has } from '../lexicon/word-features.js';
import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import { TokenKind } from '../text/tokens.js';
import { accusations, noSuperlatives } from './claims.js';
import { tagFixes } from './fixes.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { written } from './sentences.js';

type Kind = 'number' | 'superlative' | 'accusation';

/** What can be checked in a sentence: the words, and what they are. */
interface Claim {
  readonly kind: Kind;
  readonly span: Span;
}

const KINDS: Readonly<Record<Kind, { readonly de: string; readonly en: string }>> = {
  number: { de: 'Zahl', en: 'Figure' },
  superlative: { de: 'Superlativ', en: 'Superlative' },
  accusation: { de: 'Vorwurf', en: 'Accusation' },
};

/** Units whose number is when or where rather than how many: „um 15 Uhr“, „am 3. Mai“, „Seite 4“. */
const NO_QUANTITY = new Set(['Uhr', 'Jahre', 'Jahren', 'Uhrzeit', 'Tag', 'Tage', 'Tagen']);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SUPERLATIVE = /(?:st|ßt)e[nrsm]?$/;

/** „31 Millionen Euro“, „18 Prozent“, „46 Busse“; not a date, a time or a year. */
function numberAt(reading: Reading, token: number): Claim | null {
  if (reading.tokens.kinds[token] !== TokenKind.number || YEAR.test(lowerAt(reading, token))) return null;
  const unit = token + 1;
  if (reading.words[unit]?.capital !== true || NO_QUANTITY.has(surfaceAt(reading, unit))) return null;
  if (has(featuresAt(reading, unit), Feature.time)) return null;
  return { kind: 'number', span: spanOf(reading, token, unit + 1) };
}

/** „die älteste Brücke“, „am schnellsten“. */
function superlativeAt(reading: Reading, token: number): Claim | null {
  const word = lowerAt(reading, token);
  if (reading.words[token]?.capital === true || !SUPERLATIVE.test(word) || noSuperlatives.has(word))
    return null;
  if (has(featuresAt(reading, token), Feature.finite | Feature.adverb | Feature.pastParticiple)) return null;
  const before = lowerAt(reading, token - 1);
  const determined =
    has(featuresAt(reading, token - 1), Feature.determiner) || /^(?:am|im|zum|zur)$/.test(before);
  const next = featuresAt(reading, token + 1);
  const compares =
    before === 'am' ||
    reading.words[token + 1]?.capital === true ||
    has(next, Feature.preposition | Feature.determiner);
  return determined && compares ? { kind: 'superlative', span: spanOf(reading, token, token + 1) } : null;
}

/** „hat Geld veruntreut“, „Bestechung“. */
function accusationAt(reading: Reading, token: number): Claim | null {
  return accusations.has(lowerAt(reading, token))
    ? { kind: 'accusation', span: spanOf(reading, token, token + 1) }
    : null;
}

/** The first claim of every sentence outside quotations. */
function claims(reading: Reading): Claim[] {
  const found: Claim[] = [];
  for (const { first, last } of reading.periods) {
    for (let i = first; i < last; i++) {
      const claim = isOpen(reading, i)
        ? (numberAt(reading, i) ?? superlativeAt(reading, i) ?? accusationAt(reading, i))
        : null;
      if (claim === null) continue;
      found.push(claim);
      break;
    }
  }
  return found;
}

/** True if anybody speaks in the paragraph. */
const hasSource = ({ statements }: ParagraphFacts): boolean =>
  statements.some(({ attribution }) => attribution !== 'none');

function finding(facts: ParagraphFacts, { kind, span }: Claim): ProposedFinding {
  const words = written(facts, span);
  const { de, en } = KINDS[kind];
  return {
    span,
    message: {
      de: `${de} ohne Quelle: „${words}“ lässt sich prüfen, aber der Absatz sagt nicht, woher es stammt. Nennen Sie die Quelle.`,
      en: `${en} without a source: “${words}” can be checked, but the paragraph does not say where it comes from. Name the source.`,
    },
    fixes: tagFixes(facts, span),
  };
}

/** A number, a superlative or an accusation in a paragraph in which nobody says anything. */
export const unsourcedClaim: Rule = {
  id: 'unsourced-claim',
  severity: 'information',
  offByDefault: true,
  summary: { de: 'Prüfbare Behauptung ohne Quelle', en: 'Checkable claim without a source' },
  docs: 'docs/rules/unsourced-claim.md',
  check(facts) {
    if (facts.kind === 'heading' || hasSource(facts)) return [];
    return claims(facts.local.reading)
      .filter(({ span }) => tagFor(facts, span) === null)
      .map((claim) => finding(facts, claim));
  },
};
