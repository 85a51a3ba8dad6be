import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol/node';

const scripts = resolve(import.meta.dirname, '../../../../dist/web');
const read = (script: string): string => readFileSync(join(scripts, script), 'utf8');

/** Bytes of the server. */
const LIMIT = 900_000;

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string };
  readonly result?: unknown;
}

/** The bundle in a world that has what a web worker has, and nothing of Node. */
function startWorker(files: Readonly<Record<string, string>>) {
  const loaded: string[] = [];
  let close = (): void => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  const waiting = new Map<number, (result: unknown) => void>();
  const worker = {
    onmessage: (_: { readonly data: object }): void => assert.fail('the server does not listen'),
    addEventListener: (type: string) => assert.equal(type, 'error'),
    console,
    setTimeout,
    clearTimeout,
    close,
    importScripts(script: string) {
      loaded.push(script);
      runInContext(read(script), world);
    },
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
  const world = createContext(worker);
  runInContext(read('server.js'), world);
  let ids = 0;
  return {
    loaded,
    closed,
    notify: (method: string, params: object): void => send({ method, params }),
    ask: (method: string, params: object): Promise<unknown> => {
      const id = ++ids;
      const answer = new Promise((resolve) => waiting.set(id, resolve));
      send({ id, method, params });
      return answer;
    },
  };
}

const folder = 'vscode-vfs://github/haus/';
const uri = `${folder}rat.md`;
const text = '# Rat\n\n*Experten* &ndash; warnten vor der Brücke.\n\n`Experten` warnten. [Quelle: ';

/** A worker that has the article open, beside these files. */
async function openArticle(files: Readonly<Record<string, string>>) {
  const { ask, notify, loaded } = startWorker(files);
  await ask('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    initializationOptions: { readsFiles: true, yamlParser: 'yaml.js' },
  });
  notify('initialized', {});
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const textDocument = { uri };
  return {
    loaded,
    async vagueSources() {
      const { items } = (await ask('textDocument/diagnostic', { textDocument })) as { items: Diagnostic[] };
      return items
        .filter(({ code }) => code === 'vague-source')
        .map(({ range, severity }) => [range.start, severity]);
    },
    async completions() {
      const position = { line: 4, character: 29 };
      const items = (await ask('textDocument/completion', { textDocument, position })) as { label: string }[];
      return items.map(({ label }) => label);
    },
  };
}

describe('the language server in a web worker', () => {
  it('checks Markdown with the configuration that the client reads for it', async () => {
    const article = await openArticle({
      [`${folder}wortlaut.config.json`]: '{ "rules": { "vague-source": "error" } }',
    });
    assert.deepEqual(await article.vagueSources(), [[{ line: 2, character: 1 }, DiagnosticSeverity.Error]]);
    assert.deepEqual(article.loaded, [], 'nobody needs the parser of YAML');
  });

  it('loads the parser of YAML for files that are written in it', async () => {
    const article = await openArticle({
      [`${folder}wortlaut.config.yaml`]: 'rules:\n  vague-source: error # always\n',
      [`${folder}wortlaut.sources.yaml`]: 'sources:\n  - name: Anna Berg\n',
    });
    assert.deepEqual(await article.vagueSources(), [[{ line: 2, character: 1 }, DiagnosticSeverity.Error]]);
    assert.deepEqual(await article.completions(), ['Anna Berg', 'anonym']);
    assert.deepEqual(article.loaded, ['yaml.js']);
  });

  it('ends when the client says goodbye', async () => {
    const { ask, notify, closed } = startWorker({});
    await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
    await ask('shutdown', {});
    notify('exit', {});
    await closed;
  });

  it('is no more than an editor in a browser should have to load', () => {
    assert.ok(statSync(join(scripts, 'server.js')).size < LIMIT);
  });
});
