import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { readClient } from '../../src/lsp/client.js';
import { clientOf } from './stage.js';

const bare: InitializeParams = { processId: null, rootUri: null, capabilities: {} };
const nothing = clientOf({
  docsBase: null,
  relatedInformation: false,
  codeDescription: false,
  markdownHover: false,
  hierarchicalSymbols: false,
  versionedEdits: false,
});

describe('client', () => {
  it('takes nothing for granted', () => {
    assert.deepEqual(readClient(bare, null), nothing);
  });

  it('reads abilities and options', () => {
    const params: InitializeParams = {
      ...bare,
      locale: 'en-GB',
      initializationOptions: {
        locale: 'de',
        docsBase: 'file:///a/',
        metrics: true,
        showsDiagnosticsInHover: true,
        readsFiles: true,
        yamlParser: 'https://example.com/yaml.js',
      },
      capabilities: {
        textDocument: {
          diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
          hover: { contentFormat: ['markdown', 'plaintext'] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        },
        workspace: {
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
          diagnostics: { refreshSupport: true },
          semanticTokens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
    };
    assert.deepEqual(
      readClient(params, 'file:///b/'),
      clientOf({
        docsBase: 'file:///a/',
        wantsMetrics: true,
        showsDiagnosticsInHover: true,
        pullsDiagnostics: true,
        pullsWorkspace: true,
        createsFiles: true,
        readsFiles: true,
        yamlParser: 'https://example.com/yaml.js',
        configuration: true,
        workspaceFolders: true,
        watchesFiles: true,
        watchesConfiguration: true,
        refreshes: { diagnostics: true, semanticTokens: true, inlayHints: true, codeLenses: true },
      }),
    );
  });

  it('speaks German to those who say nothing, English to those whose language it does not know', () => {
    const locales = [undefined, 'de-AT', 'en', 'fr'].map(
      (locale) => readClient(locale === undefined ? bare : { ...bare, locale }, null).locale,
    );
    assert.deepEqual(locales, ['de', 'de', 'en', 'en']);
  });

  it('ignores options of the wrong type', () => {
    for (const initializationOptions of [null, 7, 'de', [], { locale: 7, docsBase: {}, metrics: 'yes' }]) {
      assert.deepEqual(readClient({ ...bare, initializationOptions }, null), nothing);
    }
  });
});
