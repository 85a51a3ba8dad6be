import assert from 'node:assert/strict';
import { tagEdit } from '../../src/lsp/source-tag.js';
import { applyEdits } from '../../src/text/span.js';
import { withCursor } from './real-article.js';

const ilse = { name: 'Ilse Brandt', role: '', reason: '' };

/** The article with a tag for the statement at its cursor. */
function tagged(marked: string, params = {}, tagStyle: 'bracket' | 'comment' = 'bracket'): string | null {
  const { document, text, offset } = withCursor(marked, { tagStyle });
  const edit = tagEdit(document, offset, { ...ilse, ...params });
  return edit && applyEdits(text, [edit]);
}

describe('source tags from the editor', () => {
  it('stand behind the sentence', () => {
    assert.equal(
      tagged('„Das |bleibt so.“ Es regnete.', { role: 'Wirtin' }),
      '„Das bleibt so.“ [Quelle: Ilse Brandt, Wirtin] Es regnete.',
    );
    assert.equal(
      tagged('Sie sagte, es |regne. Er ging.', {}, 'comment'),
      'Sie sagte, es regne. <!-- Quelle: Ilse Brandt --> Er ging.',
    );
  });

  it('stand right behind a statement that another follows in its sentence', () => {
    assert.equal(
      tagged('„Ja|“, sagte sie, und „Nein“, sagte er.'),
      '„Ja“, sagte sie [Quelle: Ilse Brandt], und „Nein“, sagte er.',
    );
  });

  it('replace the tag that stands there', () => {
    assert.equal(tagged('„Das |bleibt so.“ [Quelle: NAME]'), '„Das bleibt so.“ [Quelle: Ilse Brandt]');
  });

  it('give the reason of an anonymous source', () => {
    assert.equal(
      tagged('„Das |bleibt so.“', { name: null, reason: 'Informantenschutz' }),
      '„Das bleibt so.“ [Quelle: anonym; Informantenschutz]',
    );
  });

  it('need a statement', () => {
    assert.equal(tagged('Es re|gnete.'), null);
  });
});
