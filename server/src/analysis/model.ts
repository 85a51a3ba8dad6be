/** What the analysis finds: statements, the sources they resolve to, and the evidence for both. */

import type { Span } from '../text/span.js';

/**
 * - `direct`: verbatim, in quotation marks („Wir gehen“, sagte sie).
 * - `indirect`: a clause under a frame (sie sagte, man gehe; laut Polizei ging sie).
 * - `reported`: a summary whose own verb makes it a report (sie forderte mehr Geld).
 * - `free-indirect`: a whole sentence with evidential sollen or müssen, without a frame (Er soll geflohen sein.).
 * - `indirect-free-indirect`: whole sentences in the Konjunktiv that continue a report (Er sei müde.).
 */
export type StatementType = 'direct' | 'indirect' | 'reported' | 'free-indirect' | 'indirect-free-indirect';

/** How the statement was made, as far as its cue tells. */
export type Medium = 'speech' | 'thought' | 'writing';

/**
 * How well the text says who speaks: by name, by role („ein Polizeisprecher“, „das Ministerium“), vaguely („Experten“),
 * only by its context („hieß es“), or not at all.
 */
export type Attribution = 'named' | 'role' | 'vague' | 'inferred' | 'none';

/** Stable within one analysis, not across edits. */
export type StatementId = string;
/** Stable within one analysis, not across edits. */
export type SourceId = string;

/** Why the analysis decided as it did. One step of the chain that a hover shows. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The text that shows it, where there is one. */
  readonly span?: Span;
  /** A word or name that completes the explanation: the lemma of a cue, the name that a pronoun stands for. */
  readonly detail?: string;
}

export type EvidenceKind =
  | 'quotation-marks'
  | 'cue-verb'
  | 'cue-noun'
  | 'cue-preposition'
  | 'cue-particle'
  | 'subjunctive'
  | 'evidential-modal'
  | 'continues-report'
  | 'enclosing-statement'
  | 'speaker-subject'
  | 'speaker-after-preposition'
  | 'speaker-beside-quote'
  | 'speaker-impersonal'
  | 'source-full-name'
  | 'source-surname'
  | 'source-title'
  | 'source-role'
  | 'source-pronoun'
  | 'source-context'
  | 'source-tag'
  | 'source-register';

/**
 * One statement of the article. All spans are UTF-16 offsets, end-exclusive; each list may be empty or discontinuous.
 * Example: „Die Brücke, so die Stadt, sei sicher.“
 */
export interface Statement {
  readonly id: StatementId;
  readonly type: StatementType;
  readonly medium: Medium;
  /** What is said. Direct: with its quotation marks. Example: „Die Brücke“ and „sei sicher“. */
  readonly quote: readonly Span[];
  /** The words that introduce the statement. Example: „so“. */
  readonly cue: readonly Span[];
  /** The clause round the cue. Example: „so die Stadt“. */
  readonly frame: readonly Span[];
  /** Who says it, as written. Example: „die Stadt“. */
  readonly speaker: readonly Span[];
  /** To whom, as written. */
  readonly addressee: readonly Span[];
  /** Whom the speaker resolves to, or null. Unknown stays unknown. */
  readonly source: SourceId | null;
  readonly attribution: Attribution;
  /** From 0 to 1: how sure the analysis is of the speaker. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** The statement that this one is nested in. */
  readonly parent?: StatementId;
}

export type SourceKind = 'person' | 'organisation' | 'group' | 'document';
export type Gender = 'male' | 'female' | 'neuter';

/** Somebody (or something) that statements come from, with all its mentions in the article. */
export interface Source {
  readonly id: SourceId;
  /** The fullest name in the article: „Dorothea Kessler“, „das Innenministerium“. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Role as the article gives it: „Sprecherin der Stadtwerke“. */
  readonly role?: string;
  readonly gender?: Gender;
  /** Where it speaks, or a tag names it. */
  readonly mentions: readonly Span[];
  /** Where its words come from, as tags say: „Interview vom 3. Mai“. Absent if no tag does. */
  readonly evidence?: readonly string[];
}
