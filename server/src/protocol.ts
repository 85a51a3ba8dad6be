/** Names and payloads that Wortlaut's client and server exchange beyond the Language Server Protocol. */

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

/** Kind of the code action that applies every safe fix of a document; can run on save. */
export const fixAllKind = 'source.fixAll.wortlaut';
