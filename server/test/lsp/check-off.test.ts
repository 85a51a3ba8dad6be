import assert from 'node:assert/strict';
import { checkAt } from '../../src/lsp/check-off.js';
import { toSpan } from '../../src/lsp/convert.js';
import { applyEdits } from '../../src/text/span.js';
import { withCursor } from './real-article.js';

/** The article in which the statement at its cursor is checked off, or why it cannot be. */
function checked(marked: string, languageId = 'newstext'): string {
  const { document, text, offset } = withCursor(marked, { languageId });
  const answer = checkAt(document, offset, { by: 'mk', date: '2026-05-04' });
  if ('obstacle' in answer) return answer.obstacle;
  const { range, newText } = answer.edit;
  return applyEdits(text, [{ span: toSpan(document.positions, range), text: newText }]);
}

describe('checking off', () => {
  it('writes into the tag of the statement at the cursor', () => {
    assert.equal(
      checked('„Das |bleibt so.“ [Quelle: Ilse Brandt; Brief] Es regnete.'),
      '„Das bleibt so.“ [Quelle: Ilse Brandt; Brief; geprüft mk 2026-05-04] Es regnete.',
    );
    assert.equal(
      checked('<p>„Das |bleibt &amp; hält.“ [Quelle: Brandt &amp; Co.]</p>', 'html'),
      '<p>„Das bleibt &amp; hält.“ [Quelle: Brandt &amp; Co.; geprüft mk 2026-05-04]</p>',
    );
  });

  it('writes into the tag at the cursor, or right before the cursor', () => {
    assert.equal(
      checked('„Ja.“ [Quelle: Ilse Brandt]| Es regnete.'),
      '„Ja.“ [Quelle: Ilse Brandt; geprüft mk 2026-05-04] Es regnete.',
    );
    assert.equal(
      checked('Es regnet angeblich. [Quelle: |anonym; Wunsch; geprüft ab]'),
      'Es regnet angeblich. [Quelle: anonym; Wunsch; geprüft mk 2026-05-04]',
    );
  });

  it('writes into the first of several tags that nobody has checked', () => {
    assert.equal(
      checked('Experten sagten, der |Frost sei vorbei. [Quelle: A; geprüft ab] [Quelle: B]'),
      'Experten sagten, der Frost sei vorbei. [Quelle: A; geprüft ab] [Quelle: B; geprüft mk 2026-05-04]',
    );
  });

  it('says why it cannot', () => {
    assert.equal(checked('Es re|gnete.'), 'no-statement');
    assert.equal(checked('„Das |bleibt so.“ Es regnete.'), 'no-tag');
    assert.equal(checked('„Das |bleibt so.“ [Quelle: NAME]'), 'no-source');
    assert.equal(
      checked('<p>„Das |bleibt.“ [Quelle: Ilse Brandt; gepr&uuml;ft ab]</p>', 'html'),
      'unreadable',
    );
  });
});
