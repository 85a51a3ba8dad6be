import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles, sharedFile } from '../articles.js';

describe('readArticles', () => {
  it('reads an article a line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
    const file = join(folder, 'articles.ndjson');
    const article = {
      id: '1',
      title: 'Auen',
      text: 'Ja.',
      tokens: [[0, 2]],
      sentences: [[0, 1]],
      statements: [],
    };
    writeFileSync(file, `${JSON.stringify(article)}\n${JSON.stringify({ ...article, id: '2' })}\n`);
    const articles = readArticles(file);
    rmSync(folder, { recursive: true });
    assert.deepEqual(articles, [article, { ...article, id: '2' }]);
  });
});

describe('sharedFile', () => {
  it('gives null for a file that is not there', () => {
    assert.equal(sharedFile('data/no-such-file.ndjson'), null);
  });
});
