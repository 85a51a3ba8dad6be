/** The contract between rules, engine and shells: what a rule is, and what it finds. */

import type { LocalAnalysis } from '../analysis/local.js';
import type { ResolvedStatement } from '../analysis/resolve.js';
import type { ParagraphKind } from '../documents/document.js';
import type { Tag } from '../tags/tag.js';
import type { Localized } from '../text/localized.js';
import type { Edit, Span } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/**
 * A proposal to change the text. `safe` fixes may run on save; `needs-author` ones never do: a source that the machine
 * guesses is never safe.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'needs-author';
  readonly edits: readonly Edit[];
}

/** Another place that helps to understand a finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** Something an editor should look at. Spans are UTF-16 offsets into the file, end-exclusive. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly span: Span;
  /** What, why, and what to do, in the user's language. */
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** A fix as a rule proposes it: its title still in both languages. */
export interface ProposedFix {
  readonly title: Localized;
  readonly kind: Fix['kind'];
  readonly edits: readonly Edit[];
}

/** A finding as a rule reports it: spans within the paragraph, texts in both languages. */
export interface ProposedFinding {
  readonly span: Span;
  readonly message: Localized;
  /** Overrides the rule's severity for this finding (a short fragment is only a hint). */
  readonly severity?: Severity;
  readonly related?: readonly { readonly span: Span; readonly message: Localized }[];
  readonly fixes?: readonly ProposedFix[];
}

/** What a rule knows of the paragraph that it checks; all spans are offsets within the paragraph. */
export interface ParagraphFacts {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly local: LocalAnalysis;
  readonly statements: readonly ResolvedStatement[];
  readonly tags: readonly Tag[];
  /** True if the next paragraph of prose starts with a quotation. */
  readonly quotationFollows: boolean;
  /** Names that a statement here may come from, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A rule: what it is, and a pure function that finds, says and fixes. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Localized;
  /** Path of its page below the project's root. */
  readonly docs: string;
  check(facts: ParagraphFacts): Iterable<ProposedFinding>;
}
