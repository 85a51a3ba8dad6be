import assert from 'node:assert/strict';
import type { CodeLens, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { createAnalyzer } from '../../../src/engine/create-analyzer.js';
import { serve } from '../serve.js';
import type { Talk } from '../talk.js';
import { folderOf, inFolder } from './folder.js';

const uri = inFolder('rat.txt');
const text = 'Experten warnen vor der Brücke.';
const config = 'wortlaut.config.json';

const watching = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
};

const changed = (path: string) => ({ changes: [{ uri: inFolder(path), type: 2 }] });

async function pulled(talk: Talk): Promise<unknown[]> {
  const { items } = (await talk.ask('textDocument/diagnostic')) as { items: Diagnostic[] };
  return items.map(({ code, severity }) => [code, severity]);
}

/** Answers what the server asks the client, and tells what it asked. */
function answering(talk: Talk, settings: unknown) {
  const asked: string[] = [];
  const heard = new Map<string, () => void>();
  talk.connection.onRequest((method, params: unknown) => {
    asked.push(method);
    heard.get(method)?.();
    if (method === 'workspace/configuration') return [settings];
    if (method === 'workspace/workspaceFolders') return [{ uri: inFolder('').slice(0, -1), name: 'haus' }];
    if (method === 'wortlaut/readFile') return (params as { uri: string }).uri.endsWith(config) ? '{}' : null;
    return null;
  });
  return { asked, once: (method: string) => new Promise<void>((resolve) => heard.set(method, resolve)) };
}

describe('configuration', () => {
  it('is read from the files beside the article, and again when they change', async () => {
    const folder = folderOf({ [config]: '{ "rules": { "vague-source": "error" } }' });
    const { talk } = serve(createAnalyzer, uri, folder.read);
    const { asked, once } = answering(talk, {});
    const registered = once('client/registerCapability');
    await talk.initialize(watching);
    await registered;
    await talk.open(text);
    assert.deepEqual(await pulled(talk), [['vague-source', 1]]);
    folder.write(config, '{ "rules": { "vague-source": "off" } }');
    const refreshed = once('workspace/diagnostic/refresh');
    await talk.connection.sendNotification('workspace/didChangeWatchedFiles', changed(config));
    await refreshed;
    assert.deepEqual(await pulled(talk), []);
    assert.ok(!asked.includes('workspace/configuration'), 'where a file is found, it alone counts');
  });

  it('is the editor’s where there is no file', async () => {
    const { talk } = serve(createAnalyzer, uri, folderOf({}).read);
    answering(talk, { rules: { 'vague-source': 'warning' }, ignore: ['archiv'] });
    await talk.initialize(watching);
    await talk.open(text);
    assert.deepEqual(await pulled(talk), [['vague-source', 2]]);
  });

  it('turns the lens above an article on', async () => {
    for (const isOn of [true, false]) {
      const { talk } = serve(createAnalyzer, uri, folderOf({}).read);
      talk.connection.onRequest('workspace/configuration', () => [isOn]);
      const { capabilities } = await talk.initialize({ workspace: { configuration: true } });
      assert.deepEqual(capabilities.codeLensProvider, {});
      await talk.open('Anna Berg sagte, sie komme.');
      const lenses = (await talk.ask('textDocument/codeLens')) as CodeLens[];
      assert.deepEqual(
        lenses.map(({ command }) => command?.title),
        isOn ? ['Belegte Aussagen: 1 von 1'] : [],
      );
    }
  });

  it('is the usual one if the client cannot tell its settings', async () => {
    const { talk } = serve(createAnalyzer, uri, folderOf({}).read);
    talk.connection.onRequest('workspace/configuration', () => {
      throw new Error('not now');
    });
    await talk.initialize({ workspace: { configuration: true }, textDocument: { diagnostic: {} } });
    await talk.open(text);
    assert.deepEqual(await pulled(talk), [['vague-source', 3]]);
    const logged = (await talk.next('window/logMessage')) as { message: string };
    assert.match(logged.message, /^settings: Error: .*not now/);
  });

  it('is read by the client where the server cannot', async () => {
    const { talk } = serve(createAnalyzer, uri);
    const { asked } = answering(talk, {});
    await talk.initialize(watching, { readsFiles: true });
    await talk.open(text);
    assert.deepEqual(await pulled(talk), [['vague-source', 3]]);
    assert.ok(asked.includes('wortlaut/readFile') && !asked.includes('workspace/configuration'));
  });

  it('has its faults told in the file itself, until they are solved', async () => {
    const folder = folderOf({ [config]: '{\n  "rulez": {} }' });
    const { talk, timers } = serve(createAnalyzer, uri, folder.read);
    await talk.initialize({}, { locale: 'en' });
    await talk.open(text);
    const next = async () => (await talk.next('textDocument/publishDiagnostics')) as PublishDiagnosticsParams;
    const told = await next();
    assert.equal(told.uri, inFolder(config));
    assert.deepEqual(
      told.diagnostics.map(({ range, severity, source }) => ({ range, severity, source })),
      [
        {
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
          severity: 1,
          source: 'wortlaut',
        },
      ],
    );
    assert.match(told.diagnostics[0]?.message.toString() ?? '', /Did you mean rules\?$/);
    folder.write(config, '{}');
    await talk.connection.sendNotification('workspace/didChangeWatchedFiles', changed('tsconfig.json'));
    await talk.connection.sendNotification('workspace/didChangeWatchedFiles', changed(config));
    assert.deepEqual(await next(), { uri: inFolder(config), diagnostics: [] });
    await talk.settle();
    timers.rest();
    assert.equal((await next()).uri, uri);
  });

  it('is watched where it lies outside of the open folders, too', async () => {
    const folder = folderOf({ [config]: '{ "extends": "./stil.json" }', 'stil.json': '{}' });
    const inside = inFolder('texte/rat.txt');
    const { talk } = serve(createAnalyzer, inside, folder.read);
    const registered: { method: string; registerOptions: object }[] = [];
    const heard = new Promise<void>((resolve) => {
      talk.connection.onRequest('client/registerCapability', ({ registrations }) => {
        registered.push(...registrations);
        if (registered.length === 2) resolve();
        return null;
      });
    });
    talk.connection.onRequest('workspace/workspaceFolders', () => [
      { uri: inFolder('texte'), name: 'texte' },
    ]);
    const { capabilities } = await talk.initialize({
      workspace: {
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    });
    await talk.open(text);
    await heard;
    assert.deepEqual(capabilities.workspace, {
      workspaceFolders: { supported: true, changeNotifications: true },
    });
    assert.deepEqual(
      registered.map(({ method, registerOptions }) => ({ method, ...registerOptions })),
      [
        {
          method: 'workspace/didChangeWatchedFiles',
          watchers: [{ globPattern: '**/*.{json,jsonc,yaml,yml}' }],
        },
        {
          method: 'workspace/didChangeWatchedFiles',
          watchers: [
            { globPattern: { baseUri: inFolder(''), pattern: 'stil.json' } },
            { globPattern: { baseUri: inFolder(''), pattern: config } },
          ],
        },
      ],
    );
  });

  it('is looked into again when an article is saved, or another is opened', async () => {
    const folder = folderOf({});
    const { talk, timers } = serve(createAnalyzer, uri, folder.read);
    await talk.initialize({ textDocument: { diagnostic: {} } });
    await talk.open(text);
    assert.deepEqual(await pulled(talk), [['vague-source', 3]]);
    timers.rest();
    folder.write(config, '{ "rules": { "vague-source": "error" } }');
    await talk.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
    await talk.settle();
    timers.rest();
    assert.deepEqual(await pulled(talk), [['vague-source', 1]]);
    folder.write(config, '{ "rules": { "vague-source": "warning" } }');
    await talk.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: inFolder('kreis.txt'), languageId: 'newstext', version: 1, text },
    });
    await talk.settle();
    timers.rest();
    assert.deepEqual(await pulled(talk), [['vague-source', 2]]);
  });

  it('is read once, however many articles are opened at once', async () => {
    const folder = folderOf({ [config]: '{}' });
    const { talk, timers } = serve(createAnalyzer, uri, folder.read);
    await talk.initialize({ textDocument: { diagnostic: {} } });
    for (const each of ['rat.txt', 'kreis.txt', 'land.txt'])
      await talk.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: inFolder(each), languageId: 'newstext', version: 1, text },
      });
    await pulled(talk);
    timers.rest();
    await pulled(talk);
    assert.deepEqual(
      folder.asked.filter((asked) => asked === inFolder(config)),
      [inFolder(config)],
    );
  });

  it('leaves files alone that are to be ignored', async () => {
    const folder = folderOf({ [config]: '{ "ignore": ["rat.txt"] }' });
    const { talk } = serve(createAnalyzer, uri, folder.read);
    await talk.initialize(watching);
    await talk.open(text);
    assert.deepEqual(await pulled(talk), []);
    assert.equal(await talk.ask('textDocument/hover', { position: { line: 0, character: 0 } }), null);
  });
});
