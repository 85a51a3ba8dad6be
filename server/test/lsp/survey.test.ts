import assert from 'node:assert/strict';
import { CancellationTokenSource, ProgressType } from 'vscode-languageserver-protocol/node';
import { serve as serveWith } from './serve.js';
import { analyzerOf, at, finding, type Parts, uri } from './stage.js';

const findExperts = (text: string): Parts =>
  text.includes('Experten') ? { findings: [finding({ span: at(text, 'Experten') })] } : {};

const pulling = { textDocument: { diagnostic: {} } };

interface Answer {
  readonly items: readonly { readonly uri: string; readonly items: readonly unknown[] }[];
}

const counts = ({ items }: Answer) => items.map(({ uri, items }) => [uri, items.length]);

/** A server with so many articles open, and a client that tells what happens in its order. */
async function serve(articles: number, capabilities: object = pulling) {
  const { talk, timers } = serveWith(() => analyzerOf(findExperts), uri);
  const { connection } = talk;
  const happened: unknown[] = [];
  const listen = (token: string) =>
    connection.onProgress(new ProgressType(), token, (value) => void happened.push(value));
  const listenToParts = (token: string) =>
    connection.onProgress(new ProgressType<Answer>(), token, (value) => void happened.push(counts(value)));
  const uris = Array.from({ length: articles }, (_, i) => `file:///artikel/${i}.artikel`);
  await talk.initialize(capabilities);
  for (const each of uris)
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: each, languageId: 'newstext', version: 1, text: 'Experten warnen.' },
    });
  await talk.settle();
  /** Lets the server take the next step of its work, and waits for what it says. */
  const step = async (): Promise<void> => {
    timers.rest();
    await talk.settle();
  };
  return { talk, uris, happened, listen, listenToParts, step };
}

const begin = {
  kind: 'begin',
  title: 'Wortlaut liest die offenen Artikel',
  percentage: 0,
  cancellable: true,
};
const half = { kind: 'report', percentage: 50, message: '1/2' };
const whole = { kind: 'report', percentage: 100, message: '2/2' };
const end = { kind: 'end' };

describe('work on all open articles', () => {
  it('tells how far it is, and hands over what there is so far', async () => {
    const { talk, uris, happened, listen, listenToParts, step } = await serve(2);
    listen('work');
    listenToParts('parts');
    const answer = talk.ask('workspace/diagnostic', {
      previousResultIds: [{ uri: 'file:///weg.artikel', value: '1.1' }],
      workDoneToken: 'work',
      partialResultToken: 'parts',
    });
    await talk.settle();
    assert.deepEqual(happened, [begin]);
    await step();
    await step();
    const gone = { kind: 'full', items: [], uri: 'file:///weg.artikel', version: null };
    assert.deepEqual(await answer, { items: [gone] });
    assert.deepEqual(happened, [begin, [[uris[0], 1]], half, [[uris[1], 1]], whole, end]);
  });

  it('lets other requests pass, and can be cancelled between two articles', async () => {
    const { talk, happened, listen, step } = await serve(2);
    listen('work');
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], workDoneToken: 'work' };
    const answer = talk.connection.sendRequest('workspace/diagnostic', params, source.token);
    const rejected = assert.rejects(answer, { code: -32800, message: 'Abgebrochen.' });
    await talk.settle();
    await step();
    source.cancel();
    await talk.settle();
    await step();
    await rejected;
    assert.deepEqual(happened, [begin, half, end]);
  });

  it('leaves out an article that is closed meanwhile', async () => {
    const { talk, uris, step } = await serve(2);
    const answer = talk.ask('workspace/diagnostic', { previousResultIds: [] }) as Promise<Answer>;
    await talk.settle();
    await step();
    const textDocument = { uri: uris[1] };
    await talk.connection.sendNotification('textDocument/didClose', { textDocument });
    await talk.settle();
    await step();
    assert.deepEqual(counts(await answer), [[uris[0], 1]]);
  });

  it('shows its progress unasked where there is much to do, and can be cancelled there', async () => {
    const { talk, happened, listen, step } = await serve(20, {
      ...pulling,
      window: { workDoneProgress: true },
    });
    const created = new Promise<string>((resolve) => {
      talk.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
        listen(token);
        resolve(token);
        return null;
      });
    });
    const answer = talk.ask('workspace/diagnostic', { previousResultIds: [] });
    const rejected = assert.rejects(answer, { code: -32800 });
    const token = await created;
    await talk.settle();
    await talk.connection.sendNotification('window/workDoneProgress/cancel', { token });
    await talk.settle();
    await step();
    await rejected;
    assert.deepEqual(happened, [begin, end]);
  });

  it('goes on without progress if the client has no place for it', async () => {
    const { talk, uris, step } = await serve(20, { ...pulling, window: { workDoneProgress: true } });
    const refused = new Promise<void>((resolve) => {
      talk.connection.onRequest('window/workDoneProgress/create', () => {
        resolve();
        throw new Error('no place');
      });
    });
    const answer = talk.ask('workspace/diagnostic', { previousResultIds: [] }) as Promise<Answer>;
    await refused;
    await talk.settle();
    for (const _ of uris) await step();
    assert.deepEqual(
      counts(await answer),
      uris.map((each) => [each, 1]),
    );
  });

  it('is done article by article for symbols, too', async () => {
    const { talk, happened, listen, step } = await serve(2);
    listen('work');
    const answer = talk.ask('workspace/symbol', { query: '', workDoneToken: 'work' });
    await talk.settle();
    await step();
    await step();
    assert.deepEqual(await answer, []);
    assert.deepEqual(happened, [begin, half, whole, end]);
  });
});
