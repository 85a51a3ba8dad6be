import assert from 'node:assert/strict';
import { documentNoun } from '../../../src/lexicon/organisations/index.js';

describe('documentNoun', () => {
  it('knows texts and counts that are quoted', () => {
    const words =
      'Bericht Studie Mitteilung Gutachten Umfrage Protokolls Zahlen Medienberichten Polizeimeldung Videobotschaft E-Mail';
    assert.deepEqual(
      words.split(' ').map((word) => documentNoun(word)),
      [
        { head: 'Bericht', gender: 'male' },
        { head: 'Studie', gender: 'female' },
        { head: 'Mitteilung', gender: 'female' },
        { head: 'Gutachten', gender: 'neuter' },
        { head: 'Umfrage', gender: 'female' },
        { head: 'Protokoll', gender: 'neuter' },
        { head: 'Zahlen', gender: 'plural' },
        { head: 'Bericht', gender: 'plural' },
        { head: 'Meldung', gender: 'female' },
        { head: 'Botschaft', gender: 'female' },
        { head: 'E-Mail', gender: 'female' },
      ],
    );
  });

  it('takes other words for no documents', () => {
    const words =
      'Gericht Unterricht Anmeldung Kriegserklärung Mitgliedsbeitrag Vorurteil Auftrag Kontext Fahrplan Minister Polizei bericht';
    assert.deepEqual(
      words.split(' ').map((word) => documentNoun(word)),
      words.split(' ').map(() => null),
    );
  });
});
