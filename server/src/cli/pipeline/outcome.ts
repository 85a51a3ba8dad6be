/** What became of one article: plain data, so that it can come from another thread or from the cache. */

import type { BaselineEntry } from '../../config/baseline.js';
import type { SeverityCounts } from '../../reporters/totals.js';

/** Something to tell on standard error, in one line. `about` is a path, or empty. */
export interface Told {
  readonly about: string;
  readonly message: string;
}

/** What a checked article adds to the results of a run. */
export interface Checked {
  /** Findings that no baseline knows, hidden ones included. */
  readonly fresh: SeverityCounts;
  /** Those of them that are shown. */
  readonly shown: SeverityCounts;
  readonly statements: number;
  readonly attributed: number;
  /** True if safe fixes changed the article, or would. */
  readonly isFixed: boolean;
  /** What each format of the run makes of it. */
  readonly parts: readonly unknown[];
  /** What the baseline is to know of it from now on; null if the baseline is not to be written. */
  readonly baseline: readonly BaselineEntry[] | null;
  /** The entries of its sidecar file that it needs, by their places in the file. */
  readonly suppressions: readonly number[];
}

export interface Outcome {
  readonly told: readonly Told[];
  /** For standard output, beside the formats: a difference, a fixed text. Empty for nothing. */
  readonly printed: string | Uint8Array;
  /** What the file of the article is to become; null if it stays as it is. */
  readonly replacement: Uint8Array | null;
  /** Null for what was not checked. */
  readonly checked: Checked | null;
  /** True for what was not to be checked; what is neither checked nor left out has failed, which is told. */
  readonly isLeftOut?: true;
  /** A name for the bytes that were read, if the run has a cache. */
  readonly content: string | null;
}

/** An outcome of which nothing is to be said. */
export const NOTHING: Outcome = { told: [], printed: '', replacement: null, checked: null, content: null };

/** The outcome for what could not be checked. */
export const failed = (told: Told): Outcome => ({
  ...NOTHING,
  told: [told],
});
