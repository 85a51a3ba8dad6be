import assert from 'node:assert/strict';
import { layersOf, workspaceFolderOf } from '../../../src/lsp/configuration/editor-settings.js';

const folder = 'file:///haus/';

describe('editor settings', () => {
  it('are layers: presets first, then the settings, without those of the client', () => {
    const settings = {
      enable: true,
      trace: { server: 'messages' },
      extends: 'strict',
      quotationMarks: 'guillemets',
      rules: { 'vague-source': 'off', 'no-such-rule': 'off' },
      lexicon: null,
      sources: 'wortlaut.sources.yaml',
    };
    assert.deepEqual(layersOf(settings, folder), [
      'strict',
      { quotationMarks: 'guillemets', rules: { 'vague-source': 'off' } },
    ]);
  });

  it('name a register from the open folder', () => {
    const settings = { sources: 'quellen/alle.yaml' };
    assert.deepEqual(layersOf(settings, folder), [{ sources: 'file:///haus/quellen/alle.yaml' }]);
    assert.deepEqual(layersOf(settings, null), [{}]);
  });

  it('may be anything', () => {
    for (const settings of [null, 7, 'strict', []]) assert.deepEqual(layersOf(settings, null), [{}]);
  });

  it('are those of the innermost folder', () => {
    const folders = [folder, 'file:///haus/politik/', 'file:///hof/'];
    assert.equal(workspaceFolderOf('file:///haus/politik/rat.txt', folders), 'file:///haus/politik/');
    assert.equal(workspaceFolderOf('untitled:Untitled-1', folders), null);
  });
});
