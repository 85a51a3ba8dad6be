import assert from 'node:assert/strict';
import type { Setup } from '../../src/lsp/configuration/setups.js';
import { Documents } from '../../src/lsp/documents.js';
import { analyzerOf, setupOf, uri } from './stage.js';

const item = (text: string) => ({ uri, languageId: 'newstext', version: 1, text });
const setup = setupOf(analyzerOf(() => ({})));

function listened(documents: Documents): string[] {
  const heard: string[] = [];
  documents.onChanged(({ version, report }) => heard.push(`changed ${version} ${report.text}`));
  documents.onClosed(({ version }) => heard.push(`closed ${version}`));
  return heard;
}

describe('documents', () => {
  it('tell who wants to know, and forget what is closed', async () => {
    const documents = new Documents(async () => setup);
    const heard = listened(documents);
    await documents.open(item('Ja'));
    documents.change({ uri, version: 2 }, [{ text: 'Nein' }]);
    documents.change({ uri: 'file:///other', version: 9 }, [{ text: 'Nein' }]);
    documents.close(uri);
    documents.close(uri);
    assert.deepEqual(heard, ['changed 1 Ja', 'changed 2 Nein', 'closed 2']);
    assert.equal(documents.get(uri), undefined);
  });

  it('take over edits that come before it is known what holds', async () => {
    const documents = new Documents(async () => setup);
    const heard = listened(documents);
    const opened = documents.open(item('Ja'));
    documents.change({ uri, version: 2 }, [{ text: 'Nein' }]);
    assert.equal(documents.get(uri), undefined);
    await opened;
    assert.deepEqual(heard, ['changed 2 Nein']);
  });

  it('know nothing of a document that was closed before', async () => {
    const documents = new Documents(async () => setup);
    const heard = listened(documents);
    const opened = documents.open(item('Ja'));
    documents.close(uri);
    await opened;
    assert.deepEqual(heard, []);
  });

  it('read a document anew when something else holds for it', async () => {
    let now: Setup | null = setup;
    const documents = new Documents(async () => now);
    const heard = listened(documents);
    await documents.open(item('Ja'));
    documents.change({ uri, version: 2 }, [{ text: 'Nein' }]);
    const hasChanged = [await documents.reload()];
    now = setupOf(setup.analyzer, { path: 'bruecke.artikel' });
    hasChanged.push(await documents.reload());
    assert.equal(documents.get(uri)?.setup, now);
    now = null;
    hasChanged.push(await documents.reload());
    assert.deepEqual(hasChanged, [false, true, true]);
    assert.deepEqual(heard, ['changed 1 Ja', 'changed 2 Nein', 'changed 2 Nein', 'closed 2']);
    assert.deepEqual(documents.all(), []);
  });

  it('keep who waits until the last answer when it is asked again meanwhile', async () => {
    const answers: ((setup: Setup) => void)[] = [];
    const documents = new Documents(() => new Promise((resolve) => answers.push(resolve)));
    void documents.open(item('Ja'));
    const seen = documents.opening(uri)?.then(() => documents.get(uri)?.report.text);
    void documents.reload();
    answers[0]?.(setup);
    await new Promise(setImmediate);
    answers[1]?.(setup);
    assert.equal(await seen, 'Ja');
  });

  it('let it be heard when nobody can say what holds, and keep nobody waiting', async () => {
    const documents = new Documents(() => Promise.reject(new Error('broken')));
    await assert.rejects(documents.open(item('Ja')), /broken/);
    await documents.opening(uri);
    assert.equal(documents.get(uri), undefined);
  });
});
