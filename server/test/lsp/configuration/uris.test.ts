import assert from 'node:assert/strict';
import { baseName, foldersAbove, pathBelow, resolveUri } from '../../../src/lsp/configuration/uris.js';

describe('uris', () => {
  it('know the folders above a document, the nearest first', () => {
    assert.deepEqual(foldersAbove('file:///haus/politik/rat.txt'), [
      'file:///haus/politik/',
      'file:///haus/',
      'file:///',
    ]);
    assert.deepEqual(foldersAbove('vscode-vfs://github/haus/rat.md'), [
      'vscode-vfs://github/haus/',
      'vscode-vfs://github/',
    ]);
    assert.deepEqual(foldersAbove('untitled:Untitled-1'), []);
  });

  const resolved: readonly (readonly [path: string, from: string, uri: string])[] = [
    ['./haus.json', 'file:///a/b/wortlaut.config.json', 'file:///a/b/haus.json'],
    ['../haus.json', 'file:///a/b/wortlaut.config.json', 'file:///a/haus.json'],
    ['../../../haus.json', 'file:///a/wortlaut.config.json', 'file:///haus.json'],
    ['/etc/haus.json', 'file:///a/wortlaut.config.json', 'file:///etc/haus.json'],
    ['C:\\haus\\rat.json', 'file:///d%3A/wortlaut.config.json', 'file:///C%3A/haus/rat.json'],
    ['mein haus#1.json', 'vscode-vfs://github/a/x.json', 'vscode-vfs://github/a/mein%20haus%231.json'],
  ];
  for (const [path, from, uri] of resolved) {
    it(`resolve ${path} in ${from}`, () => assert.equal(resolveUri(path, from), uri));
  }

  it('tell the path below a folder, however the editor escapes', () => {
    assert.equal(pathBelow('file:///c%3A/haus/', 'file:///c:/haus/rat/br%C3%BCcke.txt'), 'rat/brücke.txt');
    assert.equal(pathBelow('file:///haus/', 'file:///haus/'), null);
    assert.equal(pathBelow('file:///haus/', 'file:///hausen/a.txt'), null);
    assert.equal(pathBelow('file:///haus/', 'file:///haus/100%.txt'), '100%.txt');
  });

  it('name a file', () => {
    assert.equal(baseName('file:///a/wortlaut%2Econfig.json'), 'wortlaut.config.json');
  });
});
