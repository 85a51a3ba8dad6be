/** Puts the results of the paragraphs together; the only place where offsets in a paragraph become offsets in the file. */

import type { LocalAnalysis } from '../analysis/local.js';
import type { Source, SourceId, Statement } from '../analysis/model.js';
import type { Quotation } from '../analysis/quotations.js';
import { endOf, startOf } from '../analysis/reading.js';
import type { PlacedSpans, ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import type { Finding, Fix } from '../rules/rule.js';
import type { Tag } from '../tags/tag.js';
import type { Locale } from '../text/localized.js';
import { type Span, shiftSpan } from '../text/span.js';
import type { CheckedEntry, CheckedFinding } from './checked-document.js';
import { joinQuotations } from './joined-quotations.js';
import type { AnalyzedParagraph } from './paragraph-store.js';
import type { Metrics, Report, ReportParagraph } from './report.js';
import type { ResolvedDocument } from './resolved-document.js';

/** All that an analysis of a document consists of. */
export interface Parts {
  readonly text: string;
  readonly locale: Locale;
  readonly paragraphs: readonly AnalyzedParagraph[];
  readonly document: ResolvedDocument;
  readonly checked: readonly CheckedEntry[];
}

const shiftAll = (spans: readonly Span[], by: number): Span[] => spans.map((span) => shiftSpan(span, by));

function startsOf(paragraphs: readonly AnalyzedParagraph[]): Map<LocalAnalysis, number> {
  return new Map(paragraphs.map(({ local, paragraph }) => [local, paragraph.span.start]));
}

function place(
  { paragraph, spans }: PlacedSpans,
  own: number,
  ownLocal: LocalAnalysis,
  starts: ReadonlyMap<LocalAnalysis, number>,
): Span[] {
  const start = paragraph === ownLocal ? own : (starts.get(paragraph) ?? own);
  return shiftAll(spans, start);
}

interface Placed {
  readonly resolved: ResolvedStatement;
  readonly at: number;
  readonly local: LocalAnalysis;
  readonly parent: number;
}

/** The statements of all paragraphs in order; `parent` is the index of the enclosing one. */
function placedStatements({ paragraphs, document }: Parts): Placed[] {
  const placed: Placed[] = [];
  document.entries.forEach(({ resolved }, index) => {
    const at = paragraphs[index]?.paragraph.span.start ?? 0;
    const first = placed.length;
    for (const statement of resolved.statements) {
      const parent = statement.local.parent < 0 ? -1 : first + statement.local.parent;
      placed.push({ resolved: statement, at, local: resolved.local, parent });
    }
  });
  return placed;
}

function toStatement(
  placed: Placed,
  index: number,
  ids: ReadonlyMap<string, SourceId>,
  starts: ReadonlyMap<LocalAnalysis, number>,
): Statement {
  const { resolved, at, local, parent } = placed;
  const { source } = resolved;
  const spans = (list: readonly Span[]): Span[] => shiftAll(list, at);
  return {
    id: `s${index + 1}`,
    type: resolved.local.type,
    medium: resolved.local.medium,
    quote: spans(resolved.local.quote),
    cue: spans(resolved.local.cue),
    frame: spans(resolved.local.frame),
    speaker: place(resolved.speaker, at, local, starts),
    addressee: spans(resolved.local.addressee),
    source: source === null ? null : (ids.get(source.key) ?? null),
    attribution: resolved.attribution,
    confidence: resolved.confidence,
    evidence: resolved.evidence.map((e) =>
      e.span === undefined ? e : { ...e, span: shiftSpan(e.span, at) },
    ),
    ...(parent < 0 ? {} : { parent: `s${parent + 1}` }),
  };
}

interface SourceDraft {
  facts: SourceFacts;
  readonly mentions: Map<string, Span>;
}

/** The sources in the order of their first statement, each with the places where it speaks or is named. */
function sourceDrafts(
  placed: readonly Placed[],
  starts: ReadonlyMap<LocalAnalysis, number>,
): Map<string, SourceDraft> {
  const drafts = new Map<string, SourceDraft>();
  for (const { resolved, at, local } of placed) {
    if (resolved.source === null) continue;
    const draft = drafts.get(resolved.source.key) ?? {
      facts: resolved.source,
      mentions: new Map<string, Span>(),
    };
    if (draft.facts.role === '') draft.facts = resolved.source;
    for (const span of place(resolved.speaker, at, local, starts))
      draft.mentions.set(`${span.start}-${span.end}`, span);
    drafts.set(resolved.source.key, draft);
  }
  return drafts;
}

function toSource({ facts, mentions }: SourceDraft, id: SourceId): Source {
  return {
    id,
    name: facts.name,
    kind: facts.kind,
    ...(facts.role === '' ? {} : { role: facts.role }),
    ...(facts.gender === null ? {} : { gender: facts.gender }),
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
  };
}

function toFinding(
  { rule, severity, proposed }: CheckedFinding,
  at: number,
  next: number,
  locale: Locale,
): Finding {
  return {
    ruleId: rule.id,
    severity,
    span: shiftSpan(proposed.span, at),
    message: proposed.message[locale],
    related: (proposed.related ?? []).map(({ span, message }) => ({
      span: shiftSpan(span, at),
      message: message[locale],
    })),
    fixes: (proposed.fixes ?? []).map(
      (fix): Fix => ({
        title: fix.title[locale],
        kind: fix.kind,
        edits: fix.edits.map((edit) => ({
          span: shiftSpan(edit.span, edit.next === true ? next : at),
          text: edit.text,
        })),
      }),
    ),
  };
}

function toQuotation(quotation: Quotation, at: number): Quotation {
  const { span, open, close } = quotation;
  return { ...quotation, span: shiftSpan(span, at), open: shiftSpan(open, at), close: shiftSpan(close, at) };
}

function sentencesOf({ local, paragraph }: AnalyzedParagraph): Span[] {
  const { reading } = local;
  return reading.sentences.map(({ first, last }) => ({
    start: paragraph.span.start + startOf(reading, first),
    end: paragraph.span.start + endOf(reading, last - 1),
  }));
}

function metricsOf(paragraphs: readonly AnalyzedParagraph[], statements: readonly Statement[]): Metrics {
  const attributed = statements.filter((s) => s.attribution === 'named' || s.attribution === 'role').length;
  return {
    words: paragraphs.reduce((sum, { local }) => sum + local.words, 0),
    statements: statements.length,
    attributed,
    coverage: statements.length === 0 ? 1 : attributed / statements.length,
  };
}

/** Computes the value when it is first read, and keeps it. */
function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

function quotationsOf({ paragraphs }: Parts): Quotation[] {
  return paragraphs.flatMap(({ local, paragraph }) =>
    local.paired.quotations.map((quotation) => toQuotation(quotation, paragraph.span.start)),
  );
}

interface Voices {
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

function voicesOf(parts: Parts): Voices {
  const starts = startsOf(parts.paragraphs);
  const placed = placedStatements(parts);
  const drafts = sourceDrafts(placed, starts);
  const ids = new Map([...drafts.keys()].map((key, index) => [key, `q${index + 1}`]));
  const statements = placed.map((statement, index) => toStatement(statement, index, ids, starts));
  return {
    statements: joinQuotations(statements, quotationsOf(parts)),
    sources: [...drafts.entries()].map(([key, draft]) => toSource(draft, ids.get(key) ?? key)),
  };
}

/** The report of an analysis; its lists are built when first read. */
export function assembleReport(parts: Parts): Report {
  const { text, locale, paragraphs, checked } = parts;
  const startAt = (index: number): number => paragraphs[index]?.paragraph.span.start ?? 0;
  const voices = once(() => voicesOf(parts));
  const findings = once(() =>
    checked.flatMap((entry, i) =>
      entry.findings.map((f) => toFinding(f, startAt(i), startAt(i + 1), locale)),
    ),
  );
  const metrics = once(() => metricsOf(paragraphs, voices().statements));
  return {
    text,
    get paragraphs(): readonly ReportParagraph[] {
      return paragraphs.map(({ paragraph: { span, kind } }) => ({ span, kind }));
    },
    get sentences() {
      return paragraphs.flatMap(sentencesOf);
    },
    get quotations() {
      return quotationsOf(parts);
    },
    get statements() {
      return voices().statements;
    },
    get sources() {
      return voices().sources;
    },
    get tags(): readonly Tag[] {
      return paragraphs.flatMap(({ content, paragraph }) =>
        content.tags.map((tag) => ({ ...tag, span: shiftSpan(tag.span, paragraph.span.start) })),
      );
    },
    get findings() {
      return findings();
    },
    get metrics() {
      return metrics();
    },
  };
}
