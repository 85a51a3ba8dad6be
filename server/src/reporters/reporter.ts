/** What every format of findings is: a reporter that turns articles into parts of an output. */

import type { Report } from '../engine/report.js';
import type { Finding } from '../rules/rule.js';
import type { Locale } from '../text/localized.js';
import type { PartWriter } from '../text/parts.js';
import type { Palette } from './palette.js';
import type { Totals } from './totals.js';

/** An article that was checked. */
export interface CheckedArticle {
  readonly path: string;
  readonly report: Report;
  /** The findings to show. */
  readonly findings: readonly Finding[];
  /** Findings that the baseline knows; only formats that can mark them as such show them. */
  readonly known: readonly Finding[];
}

/**
 * A format. What it makes of an article depends on that article alone and is plain data, so that it can be made in
 * another thread and kept for the next run; the parts are written as they come, so that an archive needs no more memory
 * than it must.
 */
export interface Reporter<Part = unknown> {
  part(article: CheckedArticle): Part;
  /** Begins an output. */
  open(): PartWriter<Part, Totals>;
}

/** How text for people is shown. */
export interface TextReportOptions {
  readonly locale: Locale;
  readonly palette: Palette;
  /** Columns that a line of the article may take; messages are never cut. */
  readonly width: number;
}

/** What reporters need to know of the run. */
export interface ReporterOptions extends TextReportOptions {
  /** The version of Wortlaut. */
  readonly version: string;
  /** True if a baseline tells known findings from new ones. */
  readonly hasBaseline: boolean;
  /** A short name for a text, the same for the same text and another for every other. */
  readonly hash: (text: string) => string;
}
