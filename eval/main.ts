/**
 * Scores the analysis against annotated articles: `npm run eval -- [FILE.ndjson] [options]`.
 * FILE is the dev part beside the project if absent; the articles themselves never come into the project.
 */

import { parseArgs } from 'node:util';
import { createAnalyzer } from '../server/src/index.js';
import { type Article, readArticles, sharedFile } from './articles.js';
import { missedThresholds } from './check.js';
import { createCueKnowledge } from './errors/cue-knowledge.js';
import { errorsOf } from './errors/find.js';
import { formatErrors } from './errors/list.js';
import { type Evaluation, evaluate } from './evaluation.js';
import { figuresOf } from './figures.js';
import { goldAnswer, goldText } from './gold.js';
import { type Answer, judge } from './judge.js';
import { formatEvaluation } from './report/table.js';
import { measureText } from './text.js';
import { THRESHOLDS } from './thresholds.js';

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  limit: { type: 'string', default: '5' },
  json: { type: 'boolean', default: false },
  gold: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const HELP = `Usage: npm run eval -- [FILE.ndjson] [options]

  --errors    list what went wrong, grouped by construction
  --limit N   examples per group of errors (5)
  --json      print all scores as JSON
  --gold      score the gold against itself
  --check     fail if a figure misses its threshold (eval/thresholds.ts)`;

function answersOf(useGold: boolean): (article: Article) => Answer {
  if (useGold) return goldAnswer;
  const analyzer = createAnalyzer();
  return ({ text }) => analyzer.analyze(text);
}

/** Prints one line for each missed threshold; returns the exit code. */
function check(evaluation: Evaluation): number {
  const missed = missedThresholds(figuresOf(evaluation), THRESHOLDS);
  for (const line of missed) console.error(line);
  return missed.length === 0 ? 0 : 1;
}

function main(): number {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const path = positionals[0] ?? sharedFile('data/wikinews/dev.ndjson');
  if (path === null) {
    console.log('skipped: no ../shared');
    return 0;
  }
  const answer = answersOf(values.gold);
  const articles = readArticles(path);
  const judged = articles.map((article) => judge(article, answer(article)));
  const evaluation = evaluate(judged, values.gold ? goldText(articles) : measureText(articles));
  console.log(values.json ? JSON.stringify(evaluation, null, 2) : formatEvaluation(evaluation));
  if (values.errors) {
    const knowledge = createCueKnowledge();
    const errors = judged.flatMap((article) => errorsOf(article, knowledge));
    console.log(`\n${formatErrors(errors, Number(values.limit))}`);
  }
  return values.check ? check(evaluation) : 0;
}

process.exitCode = main();
