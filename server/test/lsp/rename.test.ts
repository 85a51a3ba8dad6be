import assert from 'node:assert/strict';
import { renamedAt, renameEdits } from '../../src/lsp/rename.js';
import { mentionAt } from '../../src/lsp/source-mentions.js';
import { applyEdits } from '../../src/text/span.js';
import { withCursor, wordsIn } from './real-article.js';

/** The article after a renaming at its cursor. */
function renamed(marked: string, newName: string): string {
  const { document, text, offset } = withCursor(marked);
  const found = mentionAt(document.report, offset);
  assert.ok(found);
  return applyEdits(text, renameEdits(document, found.source, newName));
}

const marked =
  'Jan Pr|ill sagte, er komme. „Ja“, sagte er. Prills Hut und Jan Prills Rad blieben. [Quelle: Jan Prill]';

describe('rename', () => {
  it('changes every name, with its genitive, and no pronoun', () => {
    assert.equal(
      renamed(marked, 'Jens Brill'),
      'Jens Brill sagte, er komme. „Ja“, sagte er. Brills Hut und Jens Brills Rad blieben. [Quelle: Jens Brill]',
    );
  });

  it('changes the surname alone', () => {
    assert.equal(
      renamed(marked, 'Marx'),
      'Jan Marx sagte, er komme. „Ja“, sagte er. Marx’ Hut und Jan Marx’ Rad blieben. [Quelle: Jan Marx]',
    );
  });

  it('changes an organisation without its article', () => {
    assert.equal(
      renamed('Die Pol|izei sagte, es sei ruhig. „Ja“, sagte die Polizei.', 'Feuerwehr'),
      'Die Feuerwehr sagte, es sei ruhig. „Ja“, sagte die Feuerwehr.',
    );
  });

  it('writes the new name as the file wants it', () => {
    const { document, text, offset } = withCursor('<p>Die Pol|izei sagte, es sei ruhig.</p>', {
      languageId: 'html',
    });
    const found = mentionAt(document.report, offset);
    assert.ok(found);
    assert.equal(
      applyEdits(text, renameEdits(document, found.source, 'Wache & Polizei')),
      '<p>Die Wache &amp; Polizei sagte, es sei ruhig.</p>',
    );
  });

  it('starts from a name without its ending, and from nothing else', () => {
    const { document, offset } = withCursor('Jan Prill sagte, er komme. Pri|lls Hut blieb.');
    const found = renamedAt(document, offset);
    assert.ok(found && 'placeholder' in found);
    assert.deepEqual([found.placeholder, wordsIn(document, found.range)], ['Prill', 'Prill']);
    const pronoun = withCursor('Jan Prill sagte, er komme. „Ja“, sagte e|r.');
    assert.equal(renamedAt(pronoun.document, pronoun.offset), null);
  });
});
