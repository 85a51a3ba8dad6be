import assert from 'node:assert/strict';
import { Documents } from '../../src/lsp/documents.js';
import { analyzerOf, uri } from './stage.js';

const item = (text: string) => ({ uri, languageId: 'newstext', version: 1, text });

describe('documents', () => {
  it('tells who wants to know, and forgets what is closed', () => {
    const documents = new Documents(analyzerOf(() => ({})));
    const heard: string[] = [];
    documents.onChanged(({ version }) => heard.push(`changed ${version}`));
    documents.onClosed(({ version }) => heard.push(`closed ${version}`));
    documents.open(item('Ja'));
    documents.change({ uri, version: 2 }, [{ text: 'Nein' }]);
    documents.change({ uri: 'file:///other', version: 9 }, [{ text: 'Nein' }]);
    documents.close(uri);
    documents.close(uri);
    assert.deepEqual(heard, ['changed 1', 'changed 2', 'closed 2']);
    assert.equal(documents.get(uri), undefined);
  });
});
