/** Speed of the analysis: against reading a file and running one word regex over it, and of an edit against a full analysis. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer, type Report } from '../server/src/index.js';
import { generateArticle } from './corpus.js';
import { type Figure, fastest, printFigures } from './measure.js';

const LENGTH = 100_000;
const ROUNDS = 15;
const WORD = /[\p{L}\p{N}]+/gu;

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
const file = join(folder, 'article.txt');
writeFileSync(file, generateArticle(LENGTH, 1));
const text = readFileSync(file, 'utf8');

/** Reads all of a report, since its lists are built only when read. */
const consume = (report: Report): number =>
  report.findings.length + report.statements.length + report.sources.length;

function countWords(content: string): number {
  let count = 0;
  for (const _ of content.matchAll(WORD)) count++;
  return count;
}

const baseline = fastest(ROUNDS, () => {
  countWords(readFileSync(file, 'utf8'));
});
const analyzer = createAnalyzer();
const full = fastest(ROUNDS, () => {
  consume(analyzer.analyze(text));
});
const session = analyzer.open(text);
const middle = text.indexOf('. ', text.length / 2);
let inserted = 0;
const edit = fastest(40, () => {
  session.edit([{ span: { start: middle, end: middle }, text: inserted++ % 2 === 0 ? ' x' : 'y ' }]);
  void session.report.findings.length;
});
rmSync(folder, { recursive: true });

const words = countWords(text);
const figures: Figure[] = [
  {
    name: 'full analysis / read and one word regex',
    value: full / baseline,
    most: 7,
    detail: `${full.toFixed(2)} ms for ${text.length} characters, ${Math.round(words / full)} thousand words a second`,
  },
  {
    name: 'edit in the middle / full analysis',
    value: edit / full,
    most: 1 / 50,
    detail: `${edit.toFixed(3)} ms`,
  },
];
if (!printFigures(figures)) process.exitCode = 1;
