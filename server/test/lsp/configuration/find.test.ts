import assert from 'node:assert/strict';
import { findConfig, findRegister } from '../../../src/lsp/configuration/find.js';
import { foldersAbove } from '../../../src/lsp/configuration/uris.js';
import { folderOf, inFolder } from './folder.js';

const above = foldersAbove(inFolder('politik/rat/artikel.txt'));

describe('find', () => {
  it('finds the nearest configuration, in the order of the names', async () => {
    const { read } = folderOf({
      'wortlaut.config.json': '{}',
      'politik/wortlaut.config.yaml': 'extends: strict',
      'politik/wortlaut.config.yml': '',
    });
    assert.deepEqual(await findConfig(above, read), {
      uri: inFolder('politik/wortlaut.config.yaml'),
      text: 'extends: strict',
    });
  });

  it('passes over a package.json that is about something else', async () => {
    const { read } = folderOf({
      'politik/package.json': '{ "dependencies": { "wortlaut": "1" } }',
      'package.json': '{ "wortlaut": { "extends": "strict" } }',
    });
    assert.equal((await findConfig(above, read))?.uri, inFolder('package.json'));
  });

  it('finds the nearest register', async () => {
    const { read } = folderOf({ 'wortlaut.sources.json': '{"sources": []}' });
    assert.deepEqual(await findRegister(above, read), {
      uri: inFolder('wortlaut.sources.json'),
      text: '{"sources": []}',
    });
    assert.equal(await findRegister(above, folderOf({}).read), null);
    assert.equal(await findConfig([], read), null);
  });
});
