/** A checked article with hostile names and texts, and the options of a run. */

import type { Report } from '../../src/engine/report.js';
import { PLAIN } from '../../src/reporters/palette.js';
import type { CheckedArticle, Reporter, ReporterOptions } from '../../src/reporters/reporter.js';
import { addFile, countFindings, NO_TOTALS } from '../../src/reporters/totals.js';
import type { Finding } from '../../src/rules/rule.js';

export const OPTIONS: ReporterOptions = {
  locale: 'en',
  palette: PLAIN,
  width: 100,
  version: '1.2.3',
  hasBaseline: false,
  hash: (text) => `#${text}`,
};

/** Two sentences; the second starts in line 2 behind an emoji. */
export const TEXT = 'Es regnet.\n😀 „Ja", sagte er.\n';

export const EMPTY_REPORT: Report = {
  text: '',
  comments: [],
  paragraphs: [],
  sentences: [],
  quotations: [],
  statements: [],
  sources: [],
  tags: [],
  findings: [],
  suppressed: [],
  metrics: { words: 0, statements: 0, attributed: 0, coverage: 1 },
};

export const finding = (parts: Partial<Finding> = {}): Finding => ({
  ruleId: 'quote-marks',
  severity: 'information',
  span: { start: 17, end: 18 },
  message: 'Mismatched.',
  related: [],
  fixes: [],
  ...parts,
});

/** A finding with everything, and a fix of one edit. */
export const FULL = finding({
  related: [{ span: { start: 14, end: 15 }, message: 'It starts here.' }],
  fixes: [{ title: 'Replace by “', kind: 'safe', edits: [{ span: { start: 17, end: 18 }, text: '“' }] }],
});

/** Everything that some format takes for its own: markup, commands, ends of sections, steering characters. */
export const HOSTILE = '%0A\r\n::error::x]]><b>"&\'\u0000\u001b[2J\ud800|*_`@#\u202e';

/** What JSON for other programs holds of it: a lone half of a character is none. */
export const WELL_FORMED = HOSTILE.replace('\ud800', '\ufffd');

export const HOSTILE_FINDING = finding({
  ruleId: 'vague-source',
  severity: 'warning',
  span: { start: 0, end: 10 },
  message: HOSTILE,
});

/** A finding whose every text is hostile. */
export const HOSTILE_FIX = finding({
  ...HOSTILE_FINDING,
  related: [{ span: { start: 14, end: 15 }, message: HOSTILE }],
  fixes: [{ title: HOSTILE, kind: 'needs-author', edits: [{ span: { start: 17, end: 18 }, text: HOSTILE }] }],
});

export function article(path: string, findings: readonly Finding[], parts: Partial<CheckedArticle> = {}) {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 29 },
  ];
  const report = { ...EMPTY_REPORT, text: TEXT, sentences, findings };
  return { path, report, findings, known: [], ...parts };
}

/** All that a reporter writes about these articles. */
export function write(reporter: Reporter, articles: readonly CheckedArticle[]): string {
  const totals = articles.reduce((sum, { findings }) => addFile(sum, countFindings(findings)), NO_TOTALS);
  const writer = reporter.open();
  return articles.map((each) => writer.add(reporter.part(each))).join('') + writer.end(totals);
}
