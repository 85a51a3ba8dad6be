import type { DocumentAdapter, DocumentFormat } from '../documents/document.js';
import { plainText } from '../documents/plain.js';
import { createVocabulary } from '../lexicon/vocabulary.js';
import { RULES } from '../rules/index.js';
import { DEFAULT_OPTIONS } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';
import { applyEdits, type Edit } from '../text/span.js';
import type { Analyzer, AnalyzerOptions, RuleInfo, Session } from './analyzer.js';
import { assembleReport } from './assemble.js';
import { type ActiveRule, type CheckContext, type CheckedEntry, checkDocument } from './checked-document.js';
import { type AnalyzedParagraph, createParagraphStore } from './paragraph-store.js';
import type { Report } from './report.js';
import { EMPTY_DOCUMENT, type ResolvedDocument, resolveDocument } from './resolved-document.js';

const ADAPTERS: Readonly<Record<DocumentFormat, DocumentAdapter>> = { plain: plainText };

function activeRules(options: AnalyzerOptions): ActiveRule[] {
  return RULES.flatMap((rule) => {
    const severity = options.rules?.[rule.id] ?? (rule.offByDefault === true ? 'off' : rule.severity);
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}

const infoOf = ({ id, summary, severity, offByDefault, docs }: AnyRule): RuleInfo => ({
  id,
  summary,
  severity,
  offByDefault: offByDefault === true,
  docs,
});

/** What a session keeps between two edits. */
interface State {
  readonly paragraphs: readonly AnalyzedParagraph[];
  readonly document: ResolvedDocument;
  readonly checked: readonly CheckedEntry[];
  readonly report: Report;
}

/**
 * Creates an analyzer, which owns the lexicon and its memory for words. Analysing never throws, whatever the text.
 * Example: `createAnalyzer().analyze('„Ja“, sagte Anna Berg.').statements` has one direct statement.
 */
export function createAnalyzer(options: AnalyzerOptions = {}): Analyzer {
  const vocabulary = createVocabulary();
  const store = createParagraphStore(vocabulary, options.onParagraph ?? (() => undefined));
  const context: CheckContext = {
    rules: activeRules(options),
    vocabulary,
    options: { ...DEFAULT_OPTIONS, ...options.ruleOptions },
  };
  const locale = options.locale ?? 'de';
  const run = (text: string, adapter: DocumentAdapter, previous: State | null): State => {
    const paragraphs = store.update(adapter.paragraphs(text), previous?.paragraphs ?? []);
    const document = resolveDocument(paragraphs, previous?.document ?? EMPTY_DOCUMENT);
    const checked = checkDocument(paragraphs, document, context, previous?.checked ?? []);
    return {
      paragraphs,
      document,
      checked,
      report: assembleReport({ text, locale, paragraphs, document, checked }),
    };
  };
  const open = (text: string, format: DocumentFormat = 'plain'): Session => {
    const adapter = ADAPTERS[format];
    let state = run(text, adapter, null);
    return {
      get report() {
        return state.report;
      },
      edit(edits: readonly Edit[]) {
        const next = edits.reduce((current, edit) => applyEdits(current, [edit]), state.report.text);
        state = run(next, adapter, state);
        return state.report;
      },
    };
  };
  return {
    rules: RULES.map(infoOf),
    analyze: (text, format) => open(text, format).report,
    open,
  };
}
