/** The library: `import { createAnalyzer } from 'wortlaut'`. */

export type {
  Attribution,
  Evidence,
  EvidenceKind,
  Gender,
  Medium,
  Source,
  SourceId,
  SourceKind,
  Statement,
  StatementId,
  StatementType,
} from './analysis/model.js';
export type { Quotation } from './analysis/quotations.js';
export { type Config, type Layer, resolveConfig } from './config/resolve.js';
export type { ConfigValues } from './config/schema.js';
export type { SuppressedFinding } from './config/suppressions/apply.js';
export { createSidecar, type Sidecar, type SidecarEntry } from './config/suppressions/sidecar.js';
export type { DocumentFormat } from './documents/document.js';
export type { Analyzer, AnalyzerOptions, RuleInfo, Session } from './engine/analyzer.js';
export { createAnalyzer } from './engine/create-analyzer.js';
export type { Metrics, Report, ReportParagraph } from './engine/report.js';
export type { QuoteStyle, RuleOptions } from './rules/options.js';
export type { Finding, Fix, RelatedPlace, Severity } from './rules/rule.js';
export type { KnownSource } from './tags/register/known-source.js';
export { type ParsedRegister, parseRegister, type RegisterProblem } from './tags/register/parse-register.js';
export type { Check, Tag, TagForm, TaggedSource } from './tags/tag.js';
export type { Locale, Localized } from './text/localized.js';
export { applyEdits, type Edit, type Span } from './text/span.js';
