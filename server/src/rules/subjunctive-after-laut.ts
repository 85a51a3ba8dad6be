import type { Grammar } from '../analysis/grammar.js';
import { segmentOf } from '../analysis/grammar.js';
import { lowerAt, spanOf } from '../analysis/reading.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import { containsSpan, type Span } from '../text/span.js';
import { indicativeEdits } from './rewrite/laut.js';
import type { ParagraphFacts, ProposedFinding, ProposedFix, Rule } from './rule.js';
import { grammarAt, isQuoted, periodAt, tokensIn, written } from './sentences.js';

/** Words that leave no doubt whose word it is. Behind „nach Ansicht“ the Konjunktiv is common. */
const ATTRIBUTING = new Set(['laut', 'zufolge', 'gemäß']);

const isAttributed = ({ local }: ResolvedStatement): boolean =>
  local.type === 'indirect' &&
  local.evidence.some(({ kind, detail }) => kind === 'cue-preposition' && ATTRIBUTING.has(detail ?? ''));

/** The finite verb of the clause in which „laut X“ stands, if it is a Konjunktiv I; -1 otherwise. */
function distancedVerb(grammar: Grammar, cue: number): number {
  const clause = grammar.clauses[grammar.clauseOf[segmentOf(grammar, cue)] ?? -1];
  return clause?.mood === 'subjunctive1' ? clause.finite : -1;
}

/** The edits for what „laut X“ attributes, without what somebody else says inside it. */
function fix(facts: ParagraphFacts, grammar: Grammar, statement: ResolvedStatement): ProposedFix {
  const inner = statement.local.quote
    .flatMap((part) => facts.said().all.startingIn(part))
    .flatMap((index) => facts.statements[index] ?? [])
    .filter(
      (other) =>
        other !== statement && other.local.quote.every((part) => inside(statement.local.quote, part)),
    );
  const edits = statement.local.quote
    .flatMap((part) => indicativeEdits(grammar, tokensIn(facts.local.reading, part)))
    .filter(({ span }) => !isQuoted(facts, span) && !inner.some(({ local }) => inside(local.quote, span)));
  return {
    title: { de: 'In den Indikativ setzen', en: 'Put into the indicative' },
    kind: 'needs-author',
    edits,
  };
}

const inside = (parts: readonly Span[], span: Span): boolean =>
  parts.some((part) => containsSpan(part, span));

/** „Der Pfeiler sei laut Gutachten morsch, sagte Harms“: whoever passes on what the source says needs the Konjunktiv. */
function isPassedOn({ said }: ParagraphFacts, { local }: ResolvedStatement, index: number): boolean {
  const cue = local.cue[0];
  return cue !== undefined && said().indirect.hold(cue, index);
}

function findingOf(facts: ParagraphFacts, statement: ResolvedStatement): ProposedFinding | null {
  const { reading } = facts.local;
  const cue = statement.local.cue[0];
  const period = cue === undefined ? null : periodAt(reading, cue.start);
  if (cue === undefined || period === null) return null;
  const grammar = grammarAt(facts, period);
  const verb = distancedVerb(grammar, tokensIn(reading, cue).first);
  if (verb < 0) return null;
  const span = spanOf(reading, verb, verb + 1);
  if (isQuoted(facts, span)) return null;
  const repaired = fix(facts, grammar, statement);
  return {
    span,
    message: {
      de: `Doppelt distanziert: „${written(facts, cue)}“ nennt schon die Quelle, „${lowerAt(reading, verb)}“ rückt noch einmal ab. Setzen Sie den Indikativ.`,
      en: `Distanced twice: “${written(facts, cue)}” already names the source, “${lowerAt(reading, verb)}” steps back once more. Use the indicative.`,
    },
    ...(repaired.edits.some((edit) => containsSpan(edit.span, span)) ? { fixes: [repaired] } : {}),
  };
}

function check(facts: ParagraphFacts): readonly ProposedFinding[] {
  const findings: ProposedFinding[] = [];
  for (const [index, statement] of facts.statements.entries()) {
    if (!isAttributed(statement) || isPassedOn(facts, statement, index)) continue;
    const finding = findingOf(facts, statement);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}

/** „Laut Polizei sei der Fahrer geflohen“: the source and the Konjunktiv say the same. */
export const subjunctiveAfterLaut: Rule = {
  id: 'subjunctive-after-laut',
  severity: 'information',
  summary: { de: 'Konjunktiv neben „laut“', en: 'Konjunktiv beside “laut”' },
  docs: 'docs/rules/subjunctive-after-laut.md',
  check,
};
