import assert from 'node:assert/strict';
import type { Analyzer } from '../../src/engine/analyzer.js';
import { serve as serveWith } from './serve.js';
import { analyzerOf, at, finding, type Parts, uri } from './stage.js';

/** Finds the first „Experten“ of a text. */
const findExperts = (text: string): Parts =>
  text.includes('Experten') ? { findings: [finding({ span: at(text, 'Experten') })] } : {};

const serve = (analyzer: Analyzer = analyzerOf(findExperts)) => serveWith(() => analyzer, uri);

const experts = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 8 } },
  severity: 3,
  code: 'vague-source',
  source: 'wortlaut',
  message: 'Nennen Sie die Quelle.',
};

describe('server', () => {
  it('pushes diagnostics when all is dealt with, for the latest version only', async () => {
    const { talk, timers } = serve();
    await talk.initialize({});
    await talk.open('Kenner warnen.');
    await talk.change(2, { text: 'Experten' });
    await talk.settle();
    await talk.change(3, { text: 'Experten warnen.' });
    await talk.settle();
    timers.rest();
    assert.deepEqual(await talk.next('textDocument/publishDiagnostics'), {
      uri,
      version: 3,
      diagnostics: [experts],
    });
  });

  it('takes diagnostics back when a document is closed', async () => {
    const { talk, timers } = serve();
    await talk.initialize({});
    await talk.open('Experten warnen.');
    await talk.close();
    await talk.settle();
    timers.rest();
    assert.deepEqual(await talk.next('textDocument/publishDiagnostics'), { uri, diagnostics: [] });
  });

  it('answers clients that pull, and says when nothing has changed', async () => {
    const { talk } = serve();
    await talk.initialize({ textDocument: { diagnostic: {} } });
    await talk.open('Experten warnen.');
    const full = { kind: 'full', resultId: '1.1', items: [experts] };
    assert.deepEqual(await talk.ask('textDocument/diagnostic'), full);
    assert.deepEqual(await talk.ask('textDocument/diagnostic', { previousResultId: '1.1' }), {
      kind: 'unchanged',
      resultId: '1.1',
    });
    await talk.change(2, { text: 'Ende.' });
    assert.deepEqual(await talk.ask('textDocument/diagnostic', { previousResultId: '1.1' }), {
      kind: 'full',
      resultId: '1.2',
      items: [],
    });
    await talk.close();
    await talk.open('Experten warnen.');
    assert.deepEqual(await talk.ask('textDocument/diagnostic', { previousResultId: '1.1' }), {
      ...full,
      resultId: '2.1',
    });
  });

  it('answers for all open articles at once, and for those that were', async () => {
    const { talk, timers } = serve();
    await talk.initialize({ textDocument: { diagnostic: {} } });
    const ask = async (...previousResultIds: object[]) => {
      const answer = talk.ask('workspace/diagnostic', { previousResultIds });
      await talk.settle();
      timers.rest();
      return answer;
    };
    assert.deepEqual(await ask(), { items: [] });
    await talk.open('Experten warnen.');
    await talk.settle();
    const known = { uri, value: '1.1' };
    assert.deepEqual(await ask(), {
      items: [{ kind: 'full', resultId: '1.1', items: [experts], uri, version: 1 }],
    });
    assert.deepEqual(await ask(known), {
      items: [{ kind: 'unchanged', resultId: '1.1', uri, version: 1 }],
    });
    await talk.close();
    assert.deepEqual(await ask(known), { items: [{ kind: 'full', items: [], uri, version: null }] });
  });

  it('promises nothing to a client that need not ask for all', async () => {
    const { talk } = serve();
    const options = { workspaceDiagnostics: false };
    const { capabilities } = await talk.initialize({ textDocument: { diagnostic: {} } }, options);
    assert.equal(capabilities.diagnosticProvider?.workspaceDiagnostics, false);
  });

  it('does not push to clients that pull', async () => {
    const { talk, timers } = serve();
    const { capabilities } = await talk.initialize({ textDocument: { diagnostic: {} } }, { metrics: true });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'wortlaut',
      interFileDependencies: false,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    });
    const published = talk.next('textDocument/publishDiagnostics').then(() => 'diagnostics');
    const counted = talk.next('wortlaut/metrics');
    await talk.open('Experten warnen.');
    await talk.settle();
    timers.rest();
    timers.pass(1000);
    assert.deepEqual(await Promise.race([published, counted]), {
      uri,
      version: 1,
      statements: 0,
      attributed: 0,
      findings: 1,
    });
  });

  it('logs a failure, answers with nothing and goes on', async () => {
    const { talk } = serve(
      analyzerOf((text) => {
        if (text.includes('kaputt')) throw new Error('out of order');
        return findExperts(text);
      }),
    );
    await talk.initialize({});
    await talk.open('kaputt');
    assert.equal(await talk.ask('textDocument/hover', { position: { line: 0, character: 0 } }), null);
    const logged = (await talk.next('window/logMessage')) as { type: number; message: string };
    assert.equal(logged.type, 1);
    assert.match(logged.message, /^didOpen: Error: out of order/);
    await talk.open('Experten warnen.');
    assert.notEqual(await talk.ask('textDocument/hover', { position: { line: 0, character: 0 } }), null);
  });

  it('answers malformed questions with nothing', async () => {
    const { talk } = serve();
    await talk.initialize({});
    await talk.open('Experten warnen.');
    assert.equal(await talk.ask('textDocument/hover', { position: null }), null);
    assert.deepEqual(await talk.ask('textDocument/codeAction', { range: 7 }), []);
    assert.deepEqual(await talk.ask('textDocument/documentSymbol', { textDocument: {} }), []);
    assert.deepEqual(await talk.ask('textDocument/semanticTokens/range', { range: 'x' }), { data: [] });
  });
});
