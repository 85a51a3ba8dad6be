/** Source tags: annotations in the text that say who is behind a statement. */

import type { Span } from '../text/span.js';

/** How a tag is written: `[Quelle: …]`, or `<!-- Quelle: … -->`, which Markdown and HTML don't show. */
export type TagForm = 'bracket' | 'comment';

/** One of the sources that a tag names. Example: „Dorothea Kessler, Sprecherin“. */
export interface TaggedSource {
  /** As written: „Dorothea Kessler“; „anonym“ for an anonymous one. */
  readonly name: string;
  readonly role: string | null;
  readonly anonymous: boolean;
  /** Where the name stands, UTF-16 offsets, end-exclusive. */
  readonly span: Span;
}

/** Who has checked a statement, and when. Example: „geprüft mk 4. Mai 2026“ is by „mk“ on „2026-05-04“. */
export interface Check {
  readonly by: string;
  /** The date in the form of ISO 8601, or null if the tag gives none. */
  readonly date: string | null;
}

/**
 * A tag as parsed: `[Quelle: Dorothea Kessler, Sprecherin; Interview vom 3. Mai; geprüft mk 2026-05-04]`.
 * `[Quelle: anonym; Informantenschutz]` is anonymous, its evidence the reason.
 */
export interface Tag {
  /** The whole tag with its brackets, UTF-16 offsets, end-exclusive. */
  readonly span: Span;
  readonly form: TagForm;
  /** In the order of the tag; empty only if the tag names nobody, which is reported as malformed. */
  readonly sources: readonly TaggedSource[];
  /** Where the words come from; the reason, if the source is anonymous. */
  readonly evidence: string | null;
  readonly checked: Check | null;
  /** True if none of its sources is named. */
  readonly anonymous: boolean;
}

/**
 * - `unclosed`: the bracket or `-->` is missing on the tag's line. Such a tag is none.
 * - `empty-name`: no name before the comma, the `|` or the end.
 * - `missing-reason`: anonymous without a reason.
 * - `unknown-part`: a part that is neither evidence (the first) nor „geprüft …“.
 * - `missing-checker`: „geprüft“ without a sign of who has.
 * - `bad-date`: a date that is none, or not in the calendar.
 */
export type TagProblemKind =
  | 'unclosed'
  | 'empty-name'
  | 'missing-reason'
  | 'unknown-part'
  | 'missing-checker'
  | 'bad-date';

/** What is wrong with a tag, and where in the text. */
export interface TagProblem {
  readonly kind: TagProblemKind;
  readonly span: Span;
}

/** Stands for the name that the author must fill in. A tag that still holds it names nobody. */
export const PLACEHOLDER = 'NAME';

/** True if the tag says who is behind its statement, or that this stays unsaid. */
export const answers = ({ sources }: Tag): boolean => sources.length > 0;

/** The sources that a tag names, without anonymous ones and places still to be filled in. */
export const namedSources = ({ sources }: Tag): readonly TaggedSource[] =>
  sources.filter(({ name, anonymous }) => !anonymous && name !== PLACEHOLDER);

/** The same tag with its places moved, for instance from the paragraph to the file. */
export const placeTag = (tag: Tag, place: (span: Span) => Span): Tag => ({
  ...tag,
  span: place(tag.span),
  sources: tag.sources.map((source) => ({ ...source, span: place(source.span) })),
});
