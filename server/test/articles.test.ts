/**
 * Whole news articles from five desks, as a good agency writes them (`clean`), and as they come from hurried reporters
 * (`bad`, each fault marked): how much Wortlaut finds, and how little it finds where nothing is wrong.
 */

import assert from 'node:assert/strict';
import { overlaps, type Span } from '../src/text/span.js';
import { describeFindings } from './fixtures/describe.js';
import { type MarkedFinding, parseMarked } from './fixtures/marked.js';
import { expectedFindings, readProjectFile, recommended } from './fixtures/runner.js';

const DESKS = ['politics', 'police', 'economy', 'sport', 'science'];
const MOST_WARNINGS = 1;
const LEAST_SHARE_FOUND = 0.9;

/** What Wortlaut makes of an article. */
interface Outcome {
  readonly words: number;
  readonly marked: readonly MarkedFinding[];
  readonly missed: readonly string[];
  /** Warnings and errors at places that are not marked for their rule. */
  readonly unmarkedWarnings: readonly string[];
  /** Informations and hints at such places. */
  readonly unmarkedRemarks: readonly string[];
}

const spanOf = ({ start, text }: MarkedFinding): Span => ({ start, end: start + text.length });

const isSame = (a: MarkedFinding, b: MarkedFinding): boolean =>
  a.ruleId === b.ruleId && overlaps(spanOf(a), spanOf(b));

const isWarning = ({ severity }: MarkedFinding): boolean => severity === 'warning' || severity === 'error';

const describeMark = ({ line, ruleId, text }: MarkedFinding): string => `line ${line} ${ruleId}: ${text}`;

function outcomeOf(path: string): Outcome {
  const article = parseMarked(readProjectFile(`test-fixtures/articles/${path}.txt`));
  const marked = expectedFindings(article);
  const found = describeFindings(recommended.analyze(article.text));
  const unmarked = found.filter((finding) => !marked.some((mark) => isSame(mark, finding)));
  return {
    words: article.text.split(/\s+/).filter((word) => word !== '').length,
    marked,
    missed: marked.filter((mark) => !found.some((finding) => isSame(mark, finding))).map(describeMark),
    unmarkedWarnings: unmarked.filter(isWarning).map(describeMark),
    unmarkedRemarks: unmarked.filter((finding) => !isWarning(finding)).map(describeMark),
  };
}

const list = (title: string, items: readonly string[]): string =>
  [`${title}: ${items.length}`, ...items].join('\n        ');

describe('five clean articles', () => {
  const outcomes = DESKS.map((desk) => ({ desk, ...outcomeOf(`clean/${desk}`) }));

  for (const { desk, words, unmarkedWarnings, unmarkedRemarks } of outcomes) {
    const figures = `${list('warnings', unmarkedWarnings)}\n      ${list('remarks', unmarkedRemarks)}`;
    it(`${desk} has 580 to 640 words\n      ${figures}`, () => {
      assert.ok(words >= 580 && words <= 640, `${words} words`);
    });
  }

  it(`get at most ${MOST_WARNINGS} warning in all`, () => {
    const warnings = outcomes.flatMap(({ desk, unmarkedWarnings }) =>
      unmarkedWarnings.map((warning) => `${desk} ${warning}`),
    );
    assert.ok(warnings.length <= MOST_WARNINGS, warnings.join('\n'));
  });
});

describe('their badly sourced twins', () => {
  const outcomes = DESKS.map((desk) => ({ desk, ...outcomeOf(`bad/${desk}`) }));

  for (const { desk, marked, missed, unmarkedWarnings, unmarkedRemarks } of outcomes) {
    const figures = [
      `found: ${marked.length - missed.length}`,
      list('missed', missed),
      list('unmarked warnings', unmarkedWarnings),
      list('unmarked remarks', unmarkedRemarks),
    ].join('\n      ');
    it(`${desk} has 10 to 14 faults\n      ${figures}`, () => {
      assert.ok(marked.length >= 10 && marked.length <= 14, `${marked.length} faults`);
    });
  }

  it(`show at least ${LEAST_SHARE_FOUND * 100} % of their faults`, () => {
    const faults = outcomes.reduce((sum, { marked }) => sum + marked.length, 0);
    const missed = outcomes.flatMap((outcome) => outcome.missed.map((fault) => `${outcome.desk} ${fault}`));
    assert.ok(faults - missed.length >= LEAST_SHARE_FOUND * faults, missed.join('\n'));
  });
});
