/** What the tests of the language server stand on: hand-made reports, an analyzer that returns them, a clock. */

import type { Statement } from '../../src/analysis/model.js';
import type { Analyzer, RuleInfo, Session } from '../../src/engine/analyzer.js';
import type { Report } from '../../src/engine/report.js';
import type { Client } from '../../src/lsp/client.js';
import type { Setup } from '../../src/lsp/configuration/setups.js';
import { DocumentText } from '../../src/lsp/document-text.js';
import { OpenDocument } from '../../src/lsp/open-document.js';
import { createRuleTable } from '../../src/lsp/rule-table.js';
import type { Timers } from '../../src/lsp/scheduler.js';
import { textsFor } from '../../src/lsp/texts.js';
import type { Finding } from '../../src/rules/rule.js';
import { applyEdits, type Span } from '../../src/text/span.js';
import { statementOf } from '../statement.js';

export type Parts = Partial<Omit<Report, 'text'>>;

export const uri = 'file:///artikel/bruecke.artikel';

export const rules: readonly RuleInfo[] = [
  {
    id: 'vague-source',
    summary: { de: 'Wer sind die Fachleute?', en: 'Who are the experts?' },
    severity: 'information',
    offByDefault: false,
    docs: 'docs/rules/vague-source.md',
  },
];

/** The span of the first occurrence of `words` in `text`; fails if there is none. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`„${words}“ is not in the text`);
  return { start, end: start + words.length };
}

export const statement = (parts: Partial<Statement>): Statement => statementOf({ id: 'a1', ...parts });

export const finding = (parts: Partial<Finding>): Finding => ({
  ruleId: 'vague-source',
  severity: 'information',
  span: { start: 0, end: 0 },
  message: 'Nennen Sie die Quelle.',
  related: [],
  fixes: [],
  ...parts,
});

export const reportOf = (text: string, parts: Parts = {}): Report => ({
  text,
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
  ...parts,
});

/** An analyzer that finds in a text what `find` says. */
export function analyzerOf(find: (text: string) => Parts): Analyzer {
  const analyze = (text: string): Report => reportOf(text, find(text));
  const open = (text: string): Session => {
    let report = analyze(text);
    return {
      get report() {
        return report;
      },
      edit(edits) {
        report = analyze(edits.reduce((before, edit) => applyEdits(before, [edit]), report.text));
        return report;
      },
      rewrites: () => [],
    };
  };
  return { analyze, open, rules };
}

/** What holds for the documents of the tests. */
export const setupOf = (analyzer: Analyzer, parts: Partial<Setup> = {}): Setup => ({
  analyzer,
  path: null,
  sources: [],
  sidecar: null,
  tagStyle: 'bracket',
  ...parts,
});

export const openDocument = (
  text: string,
  parts: Parts = {},
  { languageId = 'newstext', ...setup }: Partial<Setup> & { readonly languageId?: string } = {},
): OpenDocument =>
  new OpenDocument(
    setupOf(
      analyzerOf(() => parts),
      setup,
    ),
    new DocumentText({ uri, languageId, version: 3, text }),
  );

export const clientOf = (parts: Partial<Client> = {}): Client => ({
  locale: 'de',
  docsBase: 'file:///wortlaut/',
  wantsMetrics: false,
  showsDiagnosticsInHover: false,
  pullsDiagnostics: false,
  pullsWorkspace: false,
  relatedInformation: true,
  codeDescription: true,
  markdownHover: true,
  hierarchicalSymbols: true,
  versionedEdits: true,
  createsFiles: false,
  readsFiles: false,
  yamlParser: null,
  configuration: false,
  workspaceFolders: false,
  watchesFiles: false,
  watchesOutside: false,
  watchesConfiguration: false,
  refreshes: { diagnostics: false, semanticTokens: false, inlayHints: false, codeLenses: false },
  ...parts,
});

/** The part of a feature's context that pure functions take. */
export function contextOf(parts: Partial<Client> = {}) {
  const client = clientOf(parts);
  return { client, rules: createRuleTable(rules, client.docsBase), texts: textsFor(client.locale) };
}

export interface ManualTimers extends Timers {
  pass(milliseconds: number): void;
  /** Brings the end of what there is to do. */
  rest(): void;
}

/** A clock that stands still until `pass` is called, and a server that never rests until `rest` is. */
export function manualTimers(): ManualTimers {
  let now = 0;
  let waiting: { readonly due: number; readonly run: () => void }[] = [];
  const wait = (due: number, run: () => void) => {
    const timer = { due, run };
    waiting.push(timer);
    return () => {
      waiting = waiting.filter((other) => other !== timer);
    };
  };
  const runAll = (isDue: (due: number) => boolean): void => {
    const due = waiting.filter((timer) => isDue(timer.due));
    waiting = waiting.filter((timer) => !isDue(timer.due));
    for (const { run } of due) run();
  };
  return {
    after: (milliseconds, run) => wait(now + milliseconds, run),
    whenIdle: (run) => wait(Number.POSITIVE_INFINITY, run),
    pass(milliseconds) {
      now += milliseconds;
      runAll((due) => due <= now);
    },
    rest: () => runAll((due) => due === Number.POSITIVE_INFINITY),
  };
}
