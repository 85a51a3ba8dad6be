import assert from 'node:assert/strict';
import { createVocabulary } from '../../../src/lexicon/vocabulary.js';
import { indicativeOf, reportedAtEnd, reportedPastAtEnd } from '../../../src/rules/rewrite/mood.js';

const vocabulary = createVocabulary();
const each = (words: string, of: (form: string) => string | null): (readonly [string, string | null])[] =>
  words.split(' ').map((form) => [form, of(form)]);

describe('the mood of a verb', () => {
  it('turns from the Konjunktiv I into the indicative, with its prefix', () => {
    assert.deepEqual(
      each('sei seien habe werde müsse gehe mitteile stattfinde ist Haus', (form) =>
        indicativeOf(vocabulary, form),
      ),
      [
        ['sei', 'ist'],
        ['seien', 'sind'],
        ['habe', 'hat'],
        ['werde', 'wird'],
        ['müsse', 'muss'],
        ['gehe', 'geht'],
        ['mitteile', 'mitteilt'],
        ['stattfinde', 'stattfindet'],
        ['ist', null],
        ['Haus', null],
      ],
    );
  });

  it('turns from the indicative into the form of reported speech', () => {
    assert.deepEqual(
      each('ist sind hat wird kann bleibt stattfindet haben mitteilen Haus', (form) =>
        reportedAtEnd(vocabulary, form),
      ),
      [
        ['ist', 'sei'],
        ['sind', 'seien'],
        ['hat', 'habe'],
        ['wird', 'werde'],
        ['kann', 'könne'],
        ['bleibt', 'bleibe'],
        ['stattfindet', 'stattfinde'],
        ['haben', 'hätten'],
        ['mitteilen', 'mitteilen würden'],
        ['Haus', null],
      ],
    );
  });

  it('has one past in reported speech', () => {
    assert.deepEqual(
      ['war', 'hatte', 'wurden', 'kam'].map((form) => [
        reportedPastAtEnd(form, true),
        reportedPastAtEnd(form, false),
      ]),
      [
        ['sei', 'gewesen sei'],
        ['habe', 'gehabt habe'],
        ['worden seien', null],
        [null, null],
      ],
    );
  });
});
