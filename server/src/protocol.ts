/** Names and payloads that Wortlaut's client and server exchange beyond the Language Server Protocol. */

import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';

/** What our client tells the server when it starts. Any field may be absent: other editors send none of them. */
export interface InitializationOptions {
  /** Language of all texts; wins over the locale of the protocol. Example: `de`. */
  readonly locale?: string;
  /** Where the documentation lies, as a URI that ends in a slash; a rule's page is found below it. */
  readonly docsBase?: string;
  /** True if the client shows the counts of `metricsNotification`. */
  readonly metrics?: boolean;
  /** True if the editor shows a diagnostic's message in its hover by itself, so that ours need not repeat it. */
  readonly showsDiagnosticsInHover?: boolean;
  /** True if the client answers `readFileRequest`. */
  readonly readsFiles?: boolean;
  /** Address of the script that parses YAML, for a server in a web worker; it is loaded with the first such file. */
  readonly yamlParser?: string;
  /** False for a client that asks for the diagnostics of each open article, and need not ask for all at once. */
  readonly workspaceDiagnostics?: boolean;
}

/** Server to client: the text of a file that the server cannot read itself, or null if there is none. */
export const readFileRequest = 'wortlaut/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Server to client, after every analysis of a document: what its status item shows. */
export const metricsNotification = 'wortlaut/metrics';

export interface MetricsParams {
  readonly uri: string;
  readonly version: number;
  readonly statements: number;
  /** Statements whose source is named. */
  readonly attributed: number;
  readonly findings: number;
}

/** Client to server, about one document: what a client draws of it. Null for a document that is not checked. */
export const articleRequest = 'wortlaut/article';

/** How well the text says who speaks; see `Attribution` of the analysis. */
export type Sourcing = 'named' | 'role' | 'vague' | 'inferred' | 'none';

export interface ArticleStatement {
  /** From its first word to its last. */
  readonly range: Range;
  readonly quote: readonly Range[];
  readonly cue: readonly Range[];
  readonly speaker: readonly Range[];
  /** True for a verbatim quotation. */
  readonly direct: boolean;
  readonly sourcing: Sourcing;
  /** The name of its source, or null. */
  readonly source: string | null;
  /** What is said, on one line and shortened. */
  readonly words: string;
  /** What kind of statement it is, in the user's language. */
  readonly kind: string;
}

export interface ArticleSource {
  readonly name: string;
  readonly role: string;
  /** Indexes of its statements. */
  readonly statements: readonly number[];
}

export interface ArticleFinding {
  readonly range: Range;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly ruleId: string;
  readonly message: string;
  /** The words that it is about, on one line and shortened. */
  readonly words: string;
}

/** Everything in the order of the text. */
export interface Article {
  readonly version: number;
  readonly sources: readonly ArticleSource[];
  readonly statements: readonly ArticleStatement[];
  readonly findings: readonly ArticleFinding[];
}

/** Client to server, about one document: what the report panel shows. Null for a document that is not checked. */
export const reportRequest = 'wortlaut/report';

/** All that one source says; or, without a name, all statements whose source nobody knows. */
export interface ReportVoice {
  readonly name: string | null;
  readonly role: string;
  readonly statements: number;
  /** Words within the statements; in a statement inside another they are the inner one's. */
  readonly words: number;
}

/** Words in a row of one voice, or of the article itself. */
export interface ReportPassage {
  readonly range: Range;
  /** Index into the voices; null for what the article says itself. */
  readonly voice: number | null;
  /** True if the statement has a source that is named, or known by its role. */
  readonly isSourced: boolean;
  /** The number of words before it in the article. */
  readonly from: number;
  readonly words: number;
}

/** An article, and who speaks how much in it, and where. */
export interface ArticleReport extends Article {
  readonly words: number;
  /** Those with most words first, those without a source last. */
  readonly voices: readonly ReportVoice[];
  /** In the order of the text; together they hold every word. */
  readonly passages: readonly ReportPassage[];
}

/**
 * Client to server, about a position or a selection: who may be behind the statement there, or behind the selected words;
 * null where no tag can stand.
 */
export const candidatesRequest = 'wortlaut/candidates';

/** Somebody to choose from, the likeliest first. */
export interface Candidate {
  readonly name: string;
  readonly role: string;
}

/**
 * Client to server, about a position or a selection: the edit that writes a source tag behind the statement there, or
 * behind the selected words if the analysis finds no statement in them; null where no tag can stand.
 */
export const tagRequest = 'wortlaut/tag';

export interface StatementParams {
  readonly textDocument: { readonly uri: string };
  /** Where the cursor is. */
  readonly position: Position;
  /** What the user has selected, if that is anything. */
  readonly selection?: Range;
}

export interface TagParams extends StatementParams {
  /** Who is behind the statement; null for a source that stays unnamed. */
  readonly name: string | null;
  readonly role: string;
  /** Why the source stays unnamed. */
  readonly reason: string;
}

export interface TagAnswer {
  readonly version: number;
  readonly edit: TextEdit;
}

/** Client to server, about a position: the edit that writes into the tag of the statement there who has checked it. */
export const checkRequest = 'wortlaut/check';

export interface CheckParams extends StatementParams {
  /** The sign of who checks, one word. Example: `mk`. */
  readonly by: string;
  /** The day in the form of ISO 8601. Example: `2026-05-04`. */
  readonly date: string;
}

/**
 * Why a statement cannot be checked off: there is none, it has no tag, its tag names nobody yet, or a check stands in it
 * that cannot be replaced.
 */
export type CheckObstacle = 'no-statement' | 'no-tag' | 'no-source' | 'unreadable';

export type CheckAnswer = TagAnswer | { readonly obstacle: CheckObstacle };

/**
 * Client to server, about a position or a selection: how to suppress a finding there; null if there is none, or no way to.
 */
export const suppressRequest = 'wortlaut/suppress';

export interface SuppressAnswer {
  /** Of the article. */
  readonly version: number;
  /** The file to write to: the article, or the one beside it. */
  readonly uri: string;
  /** True if this file must be created first. */
  readonly creates: boolean;
  readonly edit: TextEdit;
}

/**
 * Client to server, about one document: what in it somebody else says, for tools that treat such words otherwise than the
 * author's own. Null for a document that is not checked. Part of the public interface, see docs/editor.md.
 */
export const quotedRangesRequest = 'wortlaut/quotedRanges';

/**
 * `quotation` stands in quotation marks and is no statement: titles, names, quotations within quotations. The others are
 * the types of statements.
 */
export type QuotedType =
  | 'quotation'
  | 'direct'
  | 'indirect'
  | 'reported'
  | 'free-indirect'
  | 'indirect-free-indirect';

/** One piece; a statement that its own frame interrupts has several. */
export interface QuotedRange {
  readonly range: Range;
  readonly type: QuotedType;
  /** The name of its source, or null. */
  readonly source: string | null;
}

export interface QuotedRangesParams {
  readonly textDocument: { readonly uri: string };
}

export interface QuotedRangesAnswer {
  readonly version: number;
  /** In the order of the text, the outer of two that begin together first. */
  readonly ranges: readonly QuotedRange[];
}

/** Kind of the code action that applies every safe fix of a document; can run on save. */
export const fixAllKind = 'source.fixAll.wortlaut';
