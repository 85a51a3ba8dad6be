import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';

const bundle = resolve(import.meta.dirname, '../../../../dist/web/server.js');

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string };
  readonly result?: unknown;
}

/** The bundle in a world that has what a web worker has, and nothing of Node. */
function startWorker(files: Readonly<Record<string, string>>) {
  const waiting = new Map<number, (result: unknown) => void>();
  const worker = {
    onmessage: (_: { readonly data: object }): void => assert.fail('the server does not listen'),
    addEventListener: (type: string) => assert.equal(type, 'error'),
    console,
    setTimeout,
    clearTimeout,
    URL,
    TextEncoder,
    TextDecoder,
    postMessage(message: Answer) {
      const { id, method, params, result } = structuredClone(message);
      if (id === undefined) return;
      if (method === undefined) waiting.get(id)?.(result);
      else send({ id, result: method === 'wortlaut/readFile' ? (files[params?.uri ?? ''] ?? null) : null });
    },
  };
  const send = (message: object): void => worker.onmessage({ data: { jsonrpc: '2.0', ...message } });
  runInContext(readFileSync(bundle, 'utf8'), createContext(worker));
  let ids = 0;
  return {
    notify: (method: string, params: object): void => send({ method, params }),
    ask: (method: string, params: object): Promise<unknown> => {
      const id = ++ids;
      const answer = new Promise((resolve) => waiting.set(id, resolve));
      send({ id, method, params });
      return answer;
    },
  };
}

describe('the language server in a web worker', () => {
  it('checks Markdown with the configuration that the client reads for it', async () => {
    const uri = 'vscode-vfs://github/haus/rat.md';
    const { ask, notify } = startWorker({
      'vscode-vfs://github/haus/wortlaut.config.json': '{ "rules": { "vague-source": "error" } }',
      'vscode-vfs://github/haus/wortlaut.sources.json': '{ "sources": [{ "name": "Anna Berg" }] }',
    });
    await ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { readsFiles: true },
    });
    notify('initialized', {});
    notify('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'markdown',
        version: 1,
        text: '# Rat\n\n*Experten* &ndash; warnten vor der Brücke.\n\n`Experten` warnten. [Quelle: ',
      },
    });
    const textDocument = { uri };
    const { items } = (await ask('textDocument/diagnostic', { textDocument })) as { items: Diagnostic[] };
    assert.deepEqual(
      items
        .filter(({ code }) => code === 'vague-source')
        .map(({ range, severity }) => [range.start, severity]),
      [[{ line: 2, character: 1 }, 1]],
    );
    const position = { line: 4, character: 29 };
    const completions = (await ask('textDocument/completion', { textDocument, position })) as {
      label: string;
    }[];
    assert.deepEqual(
      completions.map(({ label }) => label),
      ['Anna Berg', 'anonym'],
    );
  });
});
