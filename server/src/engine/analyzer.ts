/** The one door to Wortlaut: editor, command line and library all call `createAnalyzer`. */

import type { Config } from '../config/resolve.js';
import type { Sidecar } from '../config/suppressions/sidecar.js';
import type { DocumentFormat } from '../documents/document.js';
import type { RuleOptions } from '../rules/options.js';
import type { Fix, Severity } from '../rules/rule.js';
import type { KnownSource } from '../tags/register/known-source.js';
import type { Locale, Localized } from '../text/localized.js';
import type { Edit } from '../text/span.js';
import type { Report } from './report.js';

export interface AnalyzerOptions {
  /** The language of messages and titles of fixes; German if absent. */
  readonly locale?: Locale;
  /** What holds for which file; the preset `recommended` if absent. */
  readonly config?: Config;
  /** Suppressions that stand beside the articles. */
  readonly sidecar?: Sidecar;
  /** Rules that differ from the configuration: another severity, or off. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Settings of single rules that differ from the configuration. */
  readonly ruleOptions?: Partial<RuleOptions>;
  /** The sources that the team knows, from its source register. */
  readonly sources?: readonly KnownSource[];
  /** Told of every paragraph that is analysed anew; for tests and benchmarks. */
  readonly onParagraph?: (text: string) => void;
}

/** An open document that changes by edits. */
export interface Session {
  readonly report: Report;
  /** Applies edits one after the other (each refers to the text after the one before) and analyses what they touch. */
  edit(edits: readonly Edit[]): Report;
  /**
   * Other ways to put the statement at an offset: direct speech as indirect and the other way round. All of them need the author.
   * Empty where the grammar does not tell for certain how it would read.
   */
  rewrites(offset: number): readonly Fix[];
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  readonly id: string;
  readonly summary: Localized;
  /** How severe its findings are where the rule is on. */
  readonly severity: Severity;
  /** True for a rule that only the configuration turns on. */
  readonly offByDefault: boolean;
  /** Path of the rule's page below the project's root. */
  readonly docs: string;
}

export interface Analyzer {
  /**
   * Analyses a whole text. Never throws for any text. `path` is the file's path as the configuration's globs see it;
   * without it no override holds.
   */
  analyze(text: string, format?: DocumentFormat, path?: string): Report;
  /** Opens a text that will be edited. */
  open(text: string, format?: DocumentFormat, path?: string): Session;
  /** The rules in the order in which they run. */
  readonly rules: readonly RuleInfo[];
}
