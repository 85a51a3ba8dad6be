/** SARIF 2.1.0, which code scanning on GitHub, Azure and in editors reads. */

import type {
  Location,
  ReportingDescriptor,
  Result,
  Run,
  Fix as SarifFix,
  Region as SarifRegion,
  Suppression,
} from 'sarif';
import { PRESETS } from '../config/presets.js';
import { CONFIGURABLE_RULES } from '../config/rule-list.js';
import type { SuppressedFinding } from '../config/suppressions/apply.js';
import type { Finding, Fix, RelatedPlace, Severity } from '../rules/rule.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import type { Locale } from '../text/localized.js';
import { openList } from '../text/parts.js';
import type { Span } from '../text/span.js';
import { createIssues, regionOf } from './issue.js';
import { toJson, toJsonItems } from './json-parts.js';
import type { CheckedArticle, Reporter, ReporterOptions } from './reporter.js';

/** SARIF knows no hints. */
const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The name of our own fingerprint; its number rises when it is made in another way. */
const FINGERPRINT = 'wortlautSentence/v1';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A path as a URI; a lone half of a character, which no URI can hold, becomes `\ufffd`. */
export function uriOf(path: string): string {
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return path.startsWith('/') ? `file://${uri}` : uri;
}

function sarifRegion(lines: LineIndex, span: Span): SarifRegion {
  const { start, end } = regionOf(lines, span);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** What the results of one article share. */
interface Article {
  readonly uri: string;
  readonly lines: LineIndex;
}

const locationOf = ({ uri, lines }: Article, span: Span): Location => ({
  physicalLocation: { artifactLocation: { uri }, region: sarifRegion(lines, span) },
});

const relatedOf = (article: Article, { span, message }: RelatedPlace, index: number): Location => ({
  id: index,
  ...locationOf(article, span),
  message: { text: message },
});

const fixOf = ({ uri, lines }: Article, { title, edits }: Fix): SarifFix => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: edits.map(({ span, text }) => ({
        deletedRegion: sarifRegion(lines, span),
        insertedContent: { text },
      })),
    },
  ],
});

const suppressionOf = ({ by, reason }: SuppressedFinding): Suppression => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  ...(reason === null ? {} : { justification: reason }),
});

/** All results of an article: what is shown, what the baseline knows, what somebody has suppressed. */
function resultsOf(checked: CheckedArticle, { hash, hasBaseline }: ReporterOptions): Result[] {
  const { path, report, findings, known } = checked;
  if (findings.length + known.length + report.suppressed.length === 0) return [];
  const article = { uri: uriOf(path), lines: createLineIndex(report.text) };
  const toIssue = createIssues(checked);
  const resultOf = (finding: Finding, extra: Partial<Result>): Result => ({
    ruleId: finding.ruleId,
    ruleIndex: CONFIGURABLE_RULES.findIndex(({ id }) => id === finding.ruleId),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [locationOf(article, finding.span)],
    partialFingerprints: { [FINGERPRINT]: hash(toIssue(finding).identity) },
    ...(finding.related.length === 0
      ? {}
      : { relatedLocations: finding.related.map((related, index) => relatedOf(article, related, index)) }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(article, fix)) }),
    ...extra,
  });
  const state = (baselineState: 'new' | 'unchanged') => (hasBaseline ? { baselineState } : {});
  return [
    ...findings.map((finding) => resultOf(finding, state('new'))),
    ...known.map((finding) => resultOf(finding, state('unchanged'))),
    ...report.suppressed.map((each) => resultOf(each.finding, { suppressions: [suppressionOf(each)] })),
  ];
}

const rulesIn = (locale: Locale): ReportingDescriptor[] =>
  CONFIGURABLE_RULES.map(({ id, summary, severity }) => ({
    id,
    shortDescription: { text: summary[locale] },
    help: { text: `wortlaut explain ${id}` },
    defaultConfiguration: { enabled: PRESETS.recommended[id] !== 'off', level: LEVEL[severity] },
  }));

function runHead({ version, locale }: ReporterOptions): Omit<Run, 'results'> {
  return {
    tool: { driver: { name: 'Wortlaut', version, language: locale, rules: rulesIn(locale) } },
    language: locale,
    columnKind: 'utf16CodeUnits',
  };
}

/** One run with all its results; nothing is left out that somebody has suppressed or the baseline knows, but marked. */
export function createSarifReporter(options: ReporterOptions): Reporter<string> {
  return {
    part: (article) => toJsonItems(resultsOf(article, options)),
    open() {
      const head = toJson(runHead(options)).slice(1, -1);
      return openList(
        `{"$schema":${toJson(SCHEMA)},"version":"2.1.0","runs":[{${head},"results":[`,
        ']}]}\n',
      );
    },
  };
}
