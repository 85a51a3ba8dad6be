import assert from 'node:assert/strict';
import { createVerbLexicon } from '../../../src/lexicon/verbs/index.js';
import type { GrammaticalNumber } from '../../../src/lexicon/verbs/types.js';

const verbs = createVerbLexicon();

/** „teile|mit subjunctive1“; with würde: „würden+mitteilen subjunctive2“. */
function reported(lemma: string, number: GrammaticalNumber, person: 1 | 3 = 3): string | null {
  const form = verbs.reportedForm(lemma, person, number);
  if (form === null) return null;
  const particle = form.particle === '' ? '' : `|${form.particle}`;
  const infinitive = form.infinitive === '' ? '' : `+${form.infinitive}`;
  return `${form.finite}${particle}${infinitive} ${form.mood}`;
}

describe('reportedForm', () => {
  it('is Konjunktiv I in the singular', () => {
    assert.deepEqual(
      ['sein', 'haben', 'müssen', 'geben', 'mitteilen', 'ausschließen'].map((lemma) =>
        reported(lemma, 'singular'),
      ),
      [
        'sei subjunctive1',
        'habe subjunctive1',
        'müsse subjunctive1',
        'gebe subjunctive1',
        'teile|mit subjunctive1',
        'schließe|aus subjunctive1',
      ],
    );
  });

  it('is Konjunktiv II in the plural, for Konjunktiv I would pass for the indicative', () => {
    assert.deepEqual(
      ['sein', 'haben', 'werden', 'können', 'kommen', 'ausschließen'].map((lemma) =>
        reported(lemma, 'plural'),
      ),
      [
        'seien subjunctive1',
        'hätten subjunctive2',
        'würden subjunctive2',
        'könnten subjunctive2',
        'kämen subjunctive2',
        'schlössen|aus subjunctive2',
      ],
    );
  });

  it('is würde with the infinitive where Konjunktiv II would pass for the preterite', () => {
    assert.deepEqual(
      ['sagen', 'mitteilen'].map((lemma) => reported(lemma, 'plural')),
      ['würden+sagen subjunctive2', 'würden+mitteilen subjunctive2'],
    );
  });

  it('never puts würde to sollen and wollen', () => {
    assert.deepEqual(
      ['sollen', 'wollen'].map((lemma) => reported(lemma, 'plural')),
      ['sollten subjunctive2', 'wollten subjunctive2'],
    );
  });

  it('replaces Konjunktiv I in the first person, too', () => {
    assert.deepEqual(
      ['haben', 'sein', 'müssen'].map((lemma) => reported(lemma, 'singular', 1)),
      ['hätte subjunctive2', 'sei subjunctive1', 'müsse subjunctive1'],
    );
  });

  it('is null for an unknown verb', () => {
    assert.equal(reported('frumpeln', 'singular'), null);
  });
});
