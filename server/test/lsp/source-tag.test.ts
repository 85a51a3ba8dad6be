import assert from 'node:assert/strict';
import { tagEdit } from '../../src/lsp/source-tag.js';
import { applyEdits } from '../../src/text/span.js';
import { withCursor } from './real-article.js';

const ilse = { name: 'Ilse Brandt', role: '', reason: '' };

/** The article with a tag for the statement at its cursor. */
function tagged(marked: string, params = {}, tagStyle: 'bracket' | 'comment' = 'bracket'): string | null {
  const { document, text, selection } = withCursor(marked, { tagStyle });
  const edit = tagEdit(document, selection, { ...ilse, ...params });
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

  it('replace the tag that the cursor stands in', () => {
    assert.equal(
      tagged('„Das bleibt so.“ [Quelle: anonym; GR|UND] Es regnete.'),
      '„Das bleibt so.“ [Quelle: Ilse Brandt] Es regnete.',
    );
  });

  it('need a statement at the cursor', () => {
    assert.equal(tagged('Es re|gnete.'), null);
  });
});

describe('source tags for a selection', () => {
  it('stand behind the sentence, whether somebody says something in it or not', () => {
    assert.equal(
      tagged('Es war kalt. Der Bus hat| 40 Plätze. |Er ist rot.'),
      'Es war kalt. Der Bus hat 40 Plätze. [Quelle: Ilse Brandt] Er ist rot.',
    );
    assert.equal(
      tagged('„Das |bleibt| so.“ Es regnete.'),
      '„Das bleibt so.“ [Quelle: Ilse Brandt] Es regnete.',
    );
  });

  it('stand behind the last statement in it', () => {
    assert.equal(
      tagged('|„Ja“, sagte sie, und „Nein“|, sagte er. Es regnete.'),
      '„Ja“, sagte sie, und „Nein“, sagte er. [Quelle: Ilse Brandt] Es regnete.',
    );
  });

  it('stand behind its last word if a statement follows in the sentence', () => {
    assert.equal(
      tagged('|Der Bus fährt seit Montag|, Jan Prill sagte: „Ja.“'),
      'Der Bus fährt seit Montag [Quelle: Ilse Brandt], Jan Prill sagte: „Ja.“',
    );
    assert.equal(
      tagged('|Der Bus fährt in Gr|ünthal, Jan Prill sagte: „Ja.“'),
      'Der Bus fährt in Grünthal [Quelle: Ilse Brandt], Jan Prill sagte: „Ja.“',
    );
  });

  it('replace the tag that stands there', () => {
    assert.equal(
      tagged('|Der Bus hat 40 Plätze.| [Quelle: NAME] Er ist rot.'),
      'Der Bus hat 40 Plätze. [Quelle: Ilse Brandt] Er ist rot.',
    );
    assert.equal(
      tagged('Der Bus hat 40 Plätze. [Quelle: |NAME|] Er ist rot.'),
      'Der Bus hat 40 Plätze. [Quelle: Ilse Brandt] Er ist rot.',
    );
  });

  it('do not take a tag’s place behind another statement, or where there is no sentence', () => {
    assert.equal(tagged('„Ja“, sagte sie, und |der Bus fährt|.'), null);
    assert.equal(tagged('Es regnete.|\n\n|Er ging.'), null);
  });
});
