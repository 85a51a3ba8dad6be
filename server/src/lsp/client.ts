/** What the client at the other end can do and wants, read once from its `initialize` request. */

import { type InitializeParams, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.js';
import { type Locale, parseLocale } from '../text/localized.js';

export interface Client {
  readonly locale: Locale;
  /** URI below which the rules' pages lie, or null if nobody knows. */
  readonly docsBase: string | null;
  readonly wantsMetrics: boolean;
  readonly showsDiagnosticsInHover: boolean;
  /** Asks for diagnostics instead of waiting for them. */
  readonly pullsDiagnostics: boolean;
  /** Asks for those of all open documents at once, too. */
  readonly pullsWorkspace: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly markdownHover: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Understands edits that name the version of the document which they were made for. */
  readonly versionedEdits: boolean;
  /** Creates files as a part of an edit. */
  readonly createsFiles: boolean;
  /** Reads files for a server that cannot. */
  readonly readsFiles: boolean;
  /** Address of the script that parses YAML, or null if nobody knows. */
  readonly yamlParser: string | null;
  /** Hands over its settings when it is asked. */
  readonly configuration: boolean;
  readonly workspaceFolders: boolean;
  /** Can be asked to tell of changed files, and of changed settings. */
  readonly watchesFiles: boolean;
  /** Tells of files outside of the open folders, too. */
  readonly watchesOutside: boolean;
  readonly watchesConfiguration: boolean;
  /** What it can be asked to request again. */
  readonly refreshes: Refreshes;
}

export interface Refreshes {
  readonly diagnostics: boolean;
  readonly semanticTokens: boolean;
  readonly inlayHints: boolean;
  readonly codeLenses: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads our options from what may be anything: other editors let their users type it. */
function readOptions(value: unknown): InitializationOptions {
  if (!isRecord(value)) return {};
  const { locale, docsBase, metrics, showsDiagnosticsInHover, readsFiles, yamlParser, workspaceDiagnostics } =
    value;
  return {
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof docsBase === 'string' ? { docsBase } : {}),
    ...(typeof yamlParser === 'string' ? { yamlParser } : {}),
    metrics: metrics === true,
    showsDiagnosticsInHover: showsDiagnosticsInHover === true,
    readsFiles: readsFiles === true,
    workspaceDiagnostics: workspaceDiagnostics !== false,
  };
}

/** German without a locale; English for every language that Wortlaut does not speak. */
function chooseLocale(tag: string | undefined): Locale {
  return tag === undefined ? 'de' : (parseLocale(tag) ?? 'en');
}

const readRefreshes = (workspace: InitializeParams['capabilities']['workspace']): Refreshes => ({
  diagnostics: workspace?.diagnostics?.refreshSupport === true,
  semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
  inlayHints: workspace?.inlayHint?.refreshSupport === true,
  codeLenses: workspace?.codeLens?.refreshSupport === true,
});

/** Reads the client's abilities; `docsBase` is where the server itself knows the documentation. */
export function readClient(params: InitializeParams, docsBase: string | null): Client {
  const options = readOptions(params.initializationOptions);
  const { textDocument, workspace } = params.capabilities;
  // Since 3.18 what a diagnostic may carry stands with the way by which it travels.
  const diagnostics = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    locale: chooseLocale(options.locale ?? params.locale),
    docsBase: options.docsBase ?? docsBase,
    wantsMetrics: options.metrics === true,
    showsDiagnosticsInHover: options.showsDiagnosticsInHover === true,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    pullsWorkspace: textDocument?.diagnostic !== undefined && options.workspaceDiagnostics !== false,
    relatedInformation: diagnostics?.relatedInformation === true,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    readsFiles: options.readsFiles === true,
    yamlParser: options.yamlParser ?? null,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesOutside: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    refreshes: readRefreshes(workspace),
  };
}
