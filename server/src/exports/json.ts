/** The machine-readable annotation of one document, described by docs/schema/annotation.schema.json. */

import type { Attribution, Gender, Medium, SourceKind, Statement, StatementType } from '../analysis/model.js';
import type { Metrics, Report } from '../engine/report.js';
import type { Finding, Fix, Severity } from '../rules/rule.js';
import { createLineIndex, type LineIndex } from '../text/line-index.js';
import { safeJson } from '../text/safe-json.js';
import { type Span, sliceSpan } from '../text/span.js';

/** Rises when a field goes away or changes its meaning; new fields don't change it. */
export const ANNOTATION_VERSION = 1;

/** A place in the text (UTF-16 code units, end-exclusive) and what stands there. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface AnnotatedStatement {
  readonly type: StatementType;
  readonly medium: Medium;
  readonly quote: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  readonly frame: readonly TextSpan[];
  readonly speaker: readonly TextSpan[];
  readonly addressee: readonly TextSpan[];
  /** The `id` of one of the sources. */
  readonly source: string | null;
  readonly attribution: Attribution;
  readonly confidence: number;
}

export interface AnnotatedSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string | null;
  readonly gender: Gender | null;
  readonly mentions: readonly TextSpan[];
}

/** An edit: the text between `start` and `end` is replaced by `text`. */
export type AnnotatedEdit = TextSpan;

export interface AnnotatedFix {
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly edits: readonly AnnotatedEdit[];
}

export interface AnnotatedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  readonly fixes: readonly AnnotatedFix[];
}

/** Everything Wortlaut knows about one document. */
export interface Annotation {
  readonly version: typeof ANNOTATION_VERSION;
  readonly path: string;
  readonly language: string;
  readonly statements: readonly AnnotatedStatement[];
  readonly sources: readonly AnnotatedSource[];
  readonly findings: readonly AnnotatedFinding[];
  readonly metrics: Metrics;
}

/** What to annotate: a report, the file it is of, and the findings to list (a shell may have filtered them). */
export interface AnnotationInput {
  readonly path: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

type SpanReader = (spans: readonly Span[]) => TextSpan[];

const annotateStatement = (statement: Statement, read: SpanReader): AnnotatedStatement => ({
  type: statement.type,
  medium: statement.medium,
  quote: read(statement.quote),
  cue: read(statement.cue),
  frame: read(statement.frame),
  speaker: read(statement.speaker),
  addressee: read(statement.addressee),
  source: statement.source,
  attribution: statement.attribution,
  confidence: statement.confidence,
});

const annotateFix = ({ title, kind, edits }: Fix): AnnotatedFix => ({
  title,
  kind,
  edits: edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
});

function annotateFinding(
  { ruleId, severity, message, span, fixes }: Finding,
  lines: LineIndex,
): AnnotatedFinding {
  const { line, column } = lines.at(span.start);
  return {
    ruleId,
    severity,
    message,
    start: span.start,
    end: span.end,
    line: line + 1,
    column: column + 1,
    fixes: fixes.map(annotateFix),
  };
}

const annotateMetrics = ({ words, statements, attributed, coverage }: Metrics): Metrics => ({
  words,
  statements,
  attributed,
  coverage,
});

/** The annotation as a plain value, ready for `JSON.stringify`. */
export function toAnnotation({ path, report, findings }: AnnotationInput): Annotation {
  const { text, statements, sources } = report;
  const lines = createLineIndex(text);
  const read: SpanReader = (spans) =>
    spans.map(({ start, end }) => ({ start, end, text: sliceSpan(text, { start, end }) }));
  return {
    version: ANNOTATION_VERSION,
    path,
    language: 'de',
    statements: statements.map((statement) => annotateStatement(statement, read)),
    sources: sources.map(({ id, name, kind, role = null, gender = null, mentions }) => ({
      id,
      name,
      kind,
      role,
      gender,
      mentions: read(mentions),
    })),
    findings: findings.map((finding) => annotateFinding(finding, lines)),
    metrics: annotateMetrics(report.metrics),
  };
}

/** The annotation as JSON on one line, without the line break; every control character is escaped. */
export const formatJsonLine = (input: AnnotationInput): string =>
  safeJson(JSON.stringify(toAnnotation(input)));

/** The annotation as indented JSON, without the last line break; every control character is escaped. */
export const formatJson = (input: AnnotationInput): string =>
  safeJson(JSON.stringify(toAnnotation(input), null, 2));
