/** How fast a text of usual size is analysed, as a whole and after an edit. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { createAnalyzer, Report } from '../server/src/index.js';
import { isGermanAbbreviation } from '../server/src/lexicon/abbreviations.js';
import { tokenize } from '../server/src/text/tokens.js';
import { type Figure, fastest } from './measure.js';
import { THRESHOLDS } from './thresholds.js';

/** Creates an analyzer, of the bundle or of the sources. */
export type CreateAnalyzer = typeof createAnalyzer;

const ROUNDS = 120;
const SESSIONS = 20;
const EDITS = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** Reads all of a report, since its lists are built only when read. */
export const consume = (report: Report): number =>
  report.findings.length + report.statements.length + report.sources.length;

function countWords(content: string): number {
  let count = 0;
  for (const _ of content.matchAll(WORD)) count++;
  return count;
}

/** Milliseconds for reading the text from a file and running one word regex over it. */
function baselineOf(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  const time = fastest(ROUNDS, () => {
    countWords(readFileSync(file, 'utf8'));
  });
  rmSync(folder, { recursive: true });
  return time;
}

/** Milliseconds for one key press. Several sessions, since the words that are typed make one word longer and longer. */
function editTime(text: string, create: CreateAnalyzer): number {
  const analyzer = create();
  const middle = text.indexOf('. ', text.length / 2);
  const span = { start: middle, end: middle };
  const times = Array.from({ length: SESSIONS }, () => {
    const session = analyzer.open(text);
    let edits = 0;
    return fastest(EDITS, () => {
      session.edit([{ span, text: edits++ % 2 === 0 ? ' x' : 'y ' }]);
      void session.report.findings.length;
    });
  });
  return Math.min(...times);
}

/** The figures of one text; `name` says which. */
export function speedOf(name: string, text: string, create: CreateAnalyzer): Figure[] {
  const baseline = baselineOf(text);
  const analyzer = create();
  const full = fastest(ROUNDS, () => {
    consume(analyzer.analyze(text));
  });
  const edit = editTime(text, create);
  const tokens = tokenize(text, isGermanAbbreviation).length;
  const speed = `${Math.round(tokens / full)} thousand tokens a second`;
  return [
    {
      threshold: THRESHOLDS.full,
      value: full / baseline,
      detail: `${name}: ${full.toFixed(2)} ms for ${text.length} characters, ${speed}`,
    },
    { threshold: THRESHOLDS.edit, value: edit / full, detail: `${name}: ${edit.toFixed(3)} ms` },
  ];
}
