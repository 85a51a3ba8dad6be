import assert from 'node:assert/strict';
import { completionsAt } from '../../src/lsp/completion.js';
import type { KnownSource } from '../../src/tags/register/known-source.js';
import { withCursor } from './real-article.js';
import { contextOf } from './stage.js';

const known = (parts: Partial<KnownSource>): KnownSource => ({
  name: 'Anna Berg',
  role: 'Sprecherin des Hafens',
  kind: 'person',
  aliases: [],
  gender: null,
  protected: null,
  ...parts,
});

const sources = [known({}), known({ name: 'Sandra Meinertz', role: 'Buchhalterin', protected: 'Lena K.' })];

function completions(marked: string) {
  const { document, offset } = withCursor(marked, { sources });
  return completionsAt(document, offset, contextOf());
}

const labels = (marked: string): string[] => completions(marked).map(({ label }) => label);

const article = 'Jan Prill sagte, er komme. Die Wirtin, Ilse Brandt, sagte, sie bleibe.';

describe('completion', () => {
  it('offers who speaks behind a verb: the last one first, then the register, nobody’s real name', () => {
    for (const typed of ['', 'Pr', 'Jan P'])
      assert.deepEqual(labels(`${article} „Ja“, sagte ${typed}|`), [
        'Ilse Brandt',
        'Jan Prill',
        'Anna Berg',
        'Lena K.',
      ]);
  });

  it('offers verbs behind a quotation that stands for a sentence', () => {
    assert.deepEqual(labels('„Das bleibt so“, |').slice(0, 3), ['sagte', 'so', 'erklärte']);
    assert.deepEqual(labels('Es regnete. „Das bleibt so“, sa|').slice(0, 1), ['sagte']);
    for (const marked of [
      'Die „neue Brücke“, |',
      '„Das bleibt so“ |',
      'Er kam, |',
      '„Das bleibt so“, so Prill, |',
    ])
      assert.deepEqual(labels(marked), [], marked);
  });

  it('offers sources with their roles in a tag, and anonymity', () => {
    assert.deepEqual(completions('„Das bleibt so.“ [Quelle: An|]'), [
      {
        label: 'Anna Berg',
        kind: 18,
        detail: 'Sprecherin des Hafens',
        sortText: '000',
        textEdit: {
          range: { start: { line: 0, character: 26 }, end: { line: 0, character: 28 } },
          newText: 'Anna Berg, Sprecherin des Hafens',
        },
      },
      {
        label: 'Lena K.',
        kind: 18,
        sortText: '001',
        textEdit: {
          range: { start: { line: 0, character: 26 }, end: { line: 0, character: 28 } },
          newText: 'Lena K.',
        },
      },
      {
        label: 'anonym',
        kind: 18,
        detail: 'Quelle, die ungenannt bleibt, mit Grund',
        sortText: '002',
        textEdit: {
          range: { start: { line: 0, character: 26 }, end: { line: 0, character: 28 } },
          newText: 'anonym; GRUND',
        },
      },
    ]);
    assert.deepEqual(labels('<!-- Quelle: Jan Prill | A|').length, 3);
    assert.deepEqual(labels('[Quelle: Jan Prill, Wirt|]'), []);
  });
});
