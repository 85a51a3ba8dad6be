/** The evaluation as a text for the terminal. */

import type { Evaluation } from '../evaluation.js';
import { PARTS, STATEMENT_TYPES } from '../metric/parts.js';
import type { Score } from '../metric/scores.js';
import type { CountedShare } from '../metric/speaker-scores.js';
import { columns, count, percent, type Row } from './columns.js';

const triple = ({ precision, recall, f1 }: Score): Row => [percent(precision), percent(recall), percent(f1)];

const shareOf = (name: string, { share, of }: CountedShare): Row => [name, percent(share), `of ${count(of)}`];

function partsTable({ text, parts }: Evaluation): readonly string[] {
  return columns([
    ['', 'precision', 'recall', 'F1'],
    ['tokens', ...triple(text.tokens)],
    ['sentence ends', ...triple(text.sentenceEnds)],
    ['whole sentences', ...triple(text.sentences)],
    ['quote', ...triple(parts.quote)],
    ['roles', ...triple(parts.roles)],
    ['joint', ...triple(parts.joint)],
    ...PARTS.map((part): Row => [`  ${part}`, ...triple(parts.byPart[part])]),
  ]);
}

function typesTable({ types }: Evaluation): readonly string[] {
  const header = ['type', 'gold', 'system', 'precision', 'recall', 'F1', 'token P', 'token R', 'token F1'];
  const rows = STATEMENT_TYPES.map((type): Row => {
    const { gold, system, detection, tokens } = types[type];
    return [type, count(gold), count(system), ...triple(detection), ...triple(tokens)];
  });
  return columns([header, ...rows]);
}

function speakersTable({ speakers, falseAlarms }: Evaluation): readonly string[] {
  return columns([
    shareOf('speaker accuracy', speakers.accuracy),
    shareOf('unattributed precision', speakers.unattributedPrecision),
    shareOf('unattributed-quote on Direct with a speaker', falseAlarms.unattributedDirect),
  ]);
}

function confidenceTable({ speakers }: Evaluation): readonly string[] {
  const rows = speakers.confidence.map(
    ({ from, to, statements, right }): Row => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      count(statements),
      statements === 0 ? '' : percent(right),
    ],
  );
  return columns([['confidence', 'statements', 'right speaker'], ...rows]);
}

function warningsTable({ falseAlarms }: Evaluation): readonly string[] {
  const { warnings, contradicted, byRule } = falseAlarms;
  return columns([
    ['warnings', 'contradicted by the gold', 'all'],
    ['per 1,000 words', contradicted.toFixed(2), warnings.toFixed(2)],
    ...byRule.map((rule): Row => [`  ${rule.ruleId}`, count(rule.contradicted), count(rule.of)]),
  ]);
}

/** The whole evaluation, one figure a line or row, in percent. */
export function formatEvaluation(evaluation: Evaluation): string {
  const { articles, tokens, goldStatements, systemStatements } = evaluation.extent;
  const extent = `${count(articles)} articles, ${count(tokens)} tokens, ${count(goldStatements)} statements; the analysis found ${count(systemStatements)}`;
  return [
    [extent],
    partsTable(evaluation),
    typesTable(evaluation),
    speakersTable(evaluation),
    confidenceTable(evaluation),
    warningsTable(evaluation),
  ]
    .map((block) => block.join('\n'))
    .join('\n\n');
}
