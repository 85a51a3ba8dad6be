/** An article of which every figure can be counted by hand, and one full of what formats take for their own. */

import type { Statement } from '../../../src/analysis/model.js';
import type { CheckedArticle } from '../../../src/reporters/reporter.js';
import type { Span } from '../../../src/text/span.js';
import { statementOf } from '../../statement.js';
import { EMPTY_REPORT, finding, HOSTILE } from '../stage.js';

const TEXT = [
  'Neue Brücke',
  '',
  '„Sie hält“, sagt Ida Roth. <b>Kurt Berg</b> meint: „Roth sagt: ‚Nein.‘ Ich nicht.“ [Quelle: Kurt Berg]',
  'Es soll teuer sein. <!-- prüfen -->',
  '',
].join('\n');

const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const statement = (id: string, quote: Span, parts: Partial<Statement>): Statement =>
  statementOf({ id, quote: [quote], ...parts });

/** Nineteen words, four statements, two sources, three findings. */
export const ARTICLE: CheckedArticle = {
  path: 'bruecke.txt',
  known: [],
  report: {
    ...EMPTY_REPORT,
    text: TEXT,
    paragraphs: [
      { span: at('Neue Brücke'), kind: 'heading' },
      { span: { start: TEXT.indexOf('„Sie'), end: TEXT.length - 1 }, kind: 'body' },
    ],
    comments: [{ span: at('<!-- prüfen -->'), text: 'prüfen' }],
    tags: [
      {
        span: at('[Quelle: Kurt Berg]'),
        form: 'bracket',
        sources: [],
        evidence: null,
        checked: null,
        anonymous: false,
      },
    ],
    statements: [
      statement('s1', at('„Sie hält“'), { source: 'q1', attribution: 'named' }),
      statement('s3', at('‚Nein.‘'), { source: 'q1', attribution: 'named', parent: 's2' }),
      statement('s2', at('„Roth sagt: ‚Nein.‘ Ich nicht.“'), { source: 'q2', attribution: 'role' }),
      statement('s4', at('Es soll teuer sein.'), {}),
    ],
    sources: [
      { id: 'q1', name: 'Ida Roth', kind: 'person', mentions: [] },
      { id: 'q2', name: 'Kurt Berg', kind: 'person', role: 'Statiker', mentions: [] },
    ],
    metrics: { words: 20, statements: 4, attributed: 3, coverage: 0.75 },
  },
  findings: [
    finding({ ruleId: 'vague-source', span: at('Es soll') }),
    finding({ ruleId: 'quote-marks', span: at('‚Nein') }),
    finding({ ruleId: 'quote-marks', span: at('„Sie') }),
  ],
};

/** A single statement by somebody whose name, role and article are hostile. */
export const HOSTILE_ARTICLE: CheckedArticle = {
  path: HOSTILE,
  known: [],
  findings: [finding({ ruleId: HOSTILE, span: { start: 0, end: 1 } })],
  report: {
    ...EMPTY_REPORT,
    text: 'Ja.',
    paragraphs: [{ span: { start: 0, end: 3 }, kind: 'body' }],
    statements: [statement('s1', { start: 0, end: 3 }, { source: 'q1', attribution: 'named' })],
    sources: [{ id: 'q1', name: HOSTILE, kind: 'person', role: HOSTILE, mentions: [] }],
    metrics: { words: 1, statements: 1, attributed: 1, coverage: 1 },
  },
};
