/** A report whose every figure can be counted by hand, and names and words that try to be more than text. */

import type { Range } from 'vscode-languageclient';
import type {
  ArticleFinding,
  ArticleReport,
  ArticleStatement,
  ReportPassage,
} from '../../../../server/src/protocol.js';
import type { ReportTexts } from '../../../src/report/texts.js';

export const HOSTILE = `<img src=x onerror=alert(1)>"'&\u202e</main><script>`;

export const TEXTS: ReportTexts = {
  locale: 'de',
  noArticle: 'no article',
  notChecked: 'not checked',
  coverage: (attributed, statements) => `${attributed} of ${statements}`,
  noStatements: 'nobody',
  sourcing: 'sourcing',
  sourcings: { named: 'name', role: 'role', vague: 'vague', inferred: 'inferred', none: 'none' },
  strip: 'strip',
  legend: 'legend',
  voices: 'voices',
  withoutSource: 'no source',
  source: 'source',
  number: 'number',
  share: 'share',
  place: 'place',
  findings: 'findings',
  noFindings: 'no findings',
  severity: 'severity',
  severities: { error: 'E', warning: 'W', information: 'I', hint: 'H' },
  line: 'line',
  lineOf: (line) => `line ${line}`,
  message: 'message',
  statements: 'statements',
  statement: 'statement',
};

export const range = (line: number, character: number): Range => ({
  start: { line, character },
  end: { line, character: character + 1 },
});

export const statement = (parts: Partial<ArticleStatement>): ArticleStatement => ({
  range: range(0, 0),
  quote: [],
  cue: [],
  speaker: [],
  direct: true,
  sourcing: 'named',
  source: null,
  words: '„Ja“',
  kind: 'Direkte Rede',
  ...parts,
});

const passage = (parts: Partial<ReportPassage>): ReportPassage => ({
  range: range(0, 0),
  voice: null,
  isSourced: false,
  from: 0,
  words: 1,
  ...parts,
});

export const finding = (parts: Partial<ArticleFinding>): ArticleFinding => ({
  range: range(2, 4),
  severity: 'warning',
  ruleId: 'unattributed-quote',
  message: 'Wer sagt das?',
  words: '„Nein“',
  ...parts,
});

export const EMPTY: ArticleReport = {
  version: 1,
  words: 0,
  sources: [],
  statements: [],
  findings: [],
  voices: [],
  passages: [],
};

/** Two statements of three and one word among eight. */
export const REPORT: ArticleReport = {
  ...EMPTY,
  words: 8,
  statements: [
    statement({ range: range(0, 5), source: 'Ida Roth' }),
    statement({ range: range(2, 4), sourcing: 'none', words: '', kind: 'Redebericht' }),
  ],
  findings: [finding({})],
  voices: [
    { name: 'Ida Roth', role: 'Maurerin', statements: 1, words: 3 },
    { name: null, role: '', statements: 1, words: 1 },
  ],
  passages: [
    passage({ words: 4 }),
    passage({ range: range(0, 5), voice: 0, isSourced: true, from: 4, words: 3 }),
    passage({ range: range(2, 4), voice: 1, from: 7 }),
  ],
};
