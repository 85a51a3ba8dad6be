import type { Grammar } from '../analysis/grammar.js';
import { featuresAt, lowerAt, spanOf, startOf } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { moodOf } from '../lexicon/verbs/index.js';
import { Feature, has } from '../lexicon/word-features.js';
import { reportedAtEnd, reportedPastAtEnd } from './rewrite/mood.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';
import { grammarAt, isQuoted, periodAt, tokensIn, written } from './sentences.js';

/** Verbs that say no more than that somebody says something; „bestätigen“ or „wissen“ vouch for it. */
const NEUTRAL = new Set([
  'sagen',
  'erklären',
  'mitteilen',
  'berichten',
  'erzählen',
  'angeben',
  'äußern',
  'hinzufügen',
  'ergänzen',
  'meinen',
  'ausführen',
  'schreiben',
  'antworten',
  'versichern',
  'betonen',
]);

/** The auxiliary of „hat gesagt“; „betont“ alone is a present, too. */
const PERFECT = /^(?:hat|haben|hatte|hatten)$/;
const ENDS_CLAUSE = /^(?:[^\p{L}\p{N}]+|und|oder)?$/u;

const isNeutral = ({ local }: ResolvedStatement): boolean =>
  local.type === 'indirect' &&
  local.evidence.some(({ kind, detail }) => kind === 'cue-verb' && NEUTRAL.has(detail ?? ''));

/** True for „sagte“, „hat gesagt“, „sagten“; in the present („Sie sagt, dass …“) the indicative is usual. */
function isPast({ local, vocabulary }: ParagraphFacts, statement: ResolvedStatement): boolean {
  return statement.local.cue.some((span) => {
    const { first, last } = tokensIn(local.reading, span);
    for (let i = first; i < last; i++) {
      const word = lowerAt(local.reading, i);
      if (PERFECT.test(word)) return true;
      if (vocabulary.word(word).verbs.some((r) => r.kind === 'finite' && r.tense === 'past')) return true;
    }
    return false;
  });
}

/** The indicative at the end of the clause with dass that is said; -1 if its mood is another or does not show. */
function indicativeIn(grammar: Grammar, quoteStart: number): number {
  const { reading } = grammar;
  const clause = grammar.clauses.find(
    ({ kind, intro }) => kind === 'dass' && intro >= 0 && startOf(reading, intro) === quoteStart,
  );
  if (clause === undefined || clause.mood !== 'indicative' || clause.finite < 0) return -1;
  return moodOf(grammar.vocabulary.word(lowerAt(reading, clause.finite)).verbs, null) === 'indicative'
    ? clause.finite
    : -1;
}

function reported({ reading, vocabulary }: Grammar, verb: number): string | null {
  const form = lowerAt(reading, verb);
  const participle = has(featuresAt(reading, verb - 1), Feature.pastParticiple);
  return reportedPastAtEnd(form, participle) ?? reportedAtEnd(vocabulary, form);
}

function findingOf(facts: ParagraphFacts, { local }: ResolvedStatement): ProposedFinding | null {
  const { reading } = facts.local;
  const quote = local.quote[0];
  const period = quote === undefined ? null : periodAt(reading, quote.start);
  if (quote === undefined || period === null) return null;
  const grammar = grammarAt(facts, period);
  const verb = indicativeIn(grammar, quote.start);
  const form = verb < 0 ? null : reported(grammar, verb);
  if (form === null || !ENDS_CLAUSE.test(lowerAt(reading, verb + 1))) return null;
  const span = spanOf(reading, verb, verb + 1);
  if (span.end > quote.end || isQuoted(facts, span)) return null;
  return {
    span,
    message: {
      de: `„${written(facts, span)}“ macht sich die Aussage zu eigen. Soll sie die der Quelle bleiben, setzen Sie den Konjunktiv: „${form}“.`,
      en: `“${written(facts, span)}” adopts the claim. If it is to stay the source's, use the Konjunktiv: “${form}”.`,
    },
    fixes: [
      {
        title: { de: `In den Konjunktiv setzen: „${form}“`, en: `Put into the Konjunktiv: “${form}”` },
        kind: 'needs-author',
        edits: [{ span, text: form }],
      },
    ],
  };
}

function check(facts: ParagraphFacts): readonly ProposedFinding[] {
  const findings: ProposedFinding[] = [];
  for (const statement of facts.statements) {
    if (!isNeutral(statement) || !isPast(facts, statement)) continue;
    const finding = findingOf(facts, statement);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** „Sie sagte, dass die Brücke sicher ist“: whose claim is it? */
export const indicativeInReportedSpeech: Rule = {
  id: 'indicative-in-reported-speech',
  severity: 'hint',
  summary: { de: 'Indikativ in der indirekten Rede', en: 'Indicative in reported speech' },
  docs: 'docs/rules/indicative-in-reported-speech.md',
  check,
};
