/** The contract between rules, engine and shells: what a rule is, and what it finds. */

import type { LocalAnalysis } from '../analysis/local.js';
import type { PersonRegister } from '../analysis/register.js';
import type { Discourse } from '../analysis/resolve.js';
import type { ParagraphKind } from '../documents/document.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import type { AttributedStatement } from '../tags/attribute.js';
import type { TagBinder } from '../tags/bind.js';
import type { SourceDirectory } from '../tags/register/directory.js';
import type { Tag, TagProblem } from '../tags/tag.js';
import type { Localized } from '../text/localized.js';
import type { Edit, Span } from '../text/span.js';
import type { RuleOptions } from './options.js';
import type { SaidPlaces } from './said-places.js';
import type { SpellingKeys } from './spelling.js';

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

/** An edit within the paragraph, or, with `next`, within the next paragraph of prose. */
export interface ProposedEdit extends Edit {
  readonly next?: true;
}

/** A fix as a rule proposes it: its title still in both languages. */
export interface ProposedFix {
  readonly title: Localized;
  readonly kind: Fix['kind'];
  readonly edits: readonly ProposedEdit[];
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

/** What the next paragraph of prose starts with. */
export interface NextParagraph {
  readonly text: string;
  readonly startsWithQuotation: boolean;
}

/** What a rule knows of the paragraph that it checks; all spans are offsets within the paragraph. */
export interface ParagraphFacts {
  readonly text: string;
  readonly kind: ParagraphKind;
  readonly local: LocalAnalysis;
  /** With the sources that tags and the source register give them. */
  readonly statements: readonly AttributedStatement[];
  /** What they say where; worked out when a rule first asks. */
  readonly said: () => SaidPlaces;
  /** What the article said before this paragraph. */
  readonly before: Discourse;
  readonly tags: readonly Tag[];
  /** What is wrong with its tags. */
  readonly tagProblems: readonly TagProblem[];
  /** Tells to which statements a tag belongs. */
  readonly binder: TagBinder;
  /** The next paragraph if this one ends in a colon and so announces it; null otherwise. */
  readonly announces: NextParagraph | null;
  /** True if the paragraph before ends in a colon. */
  readonly announced: boolean;
  /** Names that a statement here may come from, the likeliest first; found when a fix first asks for them. */
  readonly candidates: () => readonly string[];
  /** The people of the whole article and of the source register, by surname. */
  readonly people: PersonRegister;
  /** The source register; empty if there is none. */
  readonly directory: SourceDirectory;
  readonly vocabulary: Vocabulary;
  readonly spellingKeys: SpellingKeys;
  readonly options: RuleOptions;
}

interface RuleBase {
  readonly id: string;
  /** How severe its findings are where the rule is on. */
  readonly severity: Severity;
  /** True for a rule that only the configuration turns on. */
  readonly offByDefault?: true;
  readonly summary: Localized;
  /** Path of its page below the project's root. */
  readonly docs: string;
}

/** A rule: what it is, and a pure function that finds, says and fixes. */
export interface Rule extends RuleBase {
  readonly scope?: never;
  check(facts: ParagraphFacts): readonly ProposedFinding[];
}

/** A finding of a rule that sees the whole article, with the index of its paragraph. */
export interface PlacedFinding extends ProposedFinding {
  readonly paragraph: number;
}

/**
 * A rule about the article as a whole, in two steps so that an edit costs little: what each paragraph contributes, which
 * is kept as long as the paragraph stays as it is, and a pass over these small parts after every edit.
 */
export interface DocumentRule<Part = unknown> extends RuleBase {
  readonly scope: 'document';
  collect(facts: ParagraphFacts): Part;
  /** `parts` has one entry for each paragraph, in order. */
  check(parts: readonly Part[]): readonly PlacedFinding[];
}

export type AnyRule = Rule | DocumentRule;
