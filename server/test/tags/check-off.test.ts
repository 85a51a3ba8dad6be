import assert from 'node:assert/strict';
import { checkOffEdit } from '../../src/tags/check-off.js';
import { parseTags } from '../../src/tags/parse.js';
import { applyEdits } from '../../src/text/span.js';

const check = { by: 'mk', date: '2026-05-04' };

/** The text with its first tag checked, or null if it cannot be. */
function checkedOff(text: string): string | null {
  const [tag] = parseTags(text).tags;
  assert.ok(tag);
  const edit = checkOffEdit(text, tag, check);
  if (edit === null) return null;
  const changed = applyEdits(text, [edit]);
  assert.deepEqual(parseTags(changed).tags[0]?.checked, check);
  return changed;
}

const tag = (rest: string): string => `„Ja.“ [Quelle: Anna Berg${rest}] Nein.`;

describe('check off', () => {
  it('adds a check at the end of the tag', () => {
    assert.equal(checkedOff(tag('')), tag('; geprüft mk 2026-05-04'));
    assert.equal(checkedOff(tag(', Wirtin; Telefonat')), tag(', Wirtin; Telefonat; geprüft mk 2026-05-04'));
    assert.equal(
      checkedOff('Ja. <!-- Quelle: Anna Berg -->'),
      'Ja. <!-- Quelle: Anna Berg; geprüft mk 2026-05-04 -->',
    );
  });

  it('replaces the check that stands there, and nothing else', () => {
    assert.equal(
      checkedOff(tag('; geprueft ab 3. Mai 2026 ; Telefonat; Brief')),
      tag('; geprüft mk 2026-05-04 ; Telefonat; Brief'),
    );
    assert.equal(checkedOff(tag('; geprüft')), tag('; geprüft mk 2026-05-04'));
    assert.equal(
      checkedOff('Ja. <!-- Quelle: Anna Berg; geprüft ab -->'),
      'Ja. <!-- Quelle: Anna Berg; geprüft mk 2026-05-04 -->',
    );
  });

  it('leaves a check alone that the text spells otherwise', () => {
    const text = 'Ja. [Quelle: Anna Berg; gepr&uuml;ft ab]';
    const span = { start: 4, end: text.length };
    const read = { span, form: 'bracket', sources: [], evidence: null, anonymous: false } as const;
    assert.equal(checkOffEdit(text, { ...read, checked: { by: 'ab', date: null } }, check), null);
  });
});
