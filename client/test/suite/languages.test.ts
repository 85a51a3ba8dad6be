import assert from 'node:assert/strict';
import { closeEditor, diagnosticsOnce, openText, wordsOf } from './editor.js';

/** One article in every language that Wortlaut reads; what stands in markup is none of its business. */
const articles = {
  'bruecke.txt': 'Experten warnten vor der Brücke.\n',
  'bruecke.md': '# Brücke\n\n**Experten** warnten vor der Brücke.\n\n```\nExperten warnten.\n```\n',
  'bruecke.html': '<p title="Experten warnten."><b>Experten</b> warnten vor der Br&uuml;cke.</p>\n',
  'bruecke.news': 'Experten warnten vor der Brücke.\n',
};

describe('articles', () => {
  for (const [name, text] of Object.entries(articles))
    it(`may be written like ${name}`, async () => {
      const { document } = await openText(`sprachen/${name}`, text);
      const diagnostics = await diagnosticsOnce(document, ({ length }) => length > 0);
      assert.deepEqual(wordsOf(document, diagnostics, 'vague-source'), ['Experten']);
      await closeEditor();
    });
});
