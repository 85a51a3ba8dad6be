import assert from 'node:assert/strict';
import {
  isNameParticle,
  isNameSuffix,
  isPureNameParticle,
  isTitle,
} from '../../../src/lexicon/persons/index.js';

const accepted = (test: (word: string) => boolean, words: string): string =>
  words.split(' ').filter(test).join(' ');

describe('titles and parts of names', () => {
  it('knows titles, forms of address and offices before a name', () => {
    const words =
      'Dr. Prof. Herr Frau Sir Lord Kardinal Papst Königin Scheich General Oberst Pfarrer Bericht Stadt der Mann';
    assert.equal(
      accepted(isTitle, words),
      'Dr. Prof. Herr Frau Sir Lord Kardinal Papst Königin Scheich General Oberst Pfarrer',
    );
  });

  it('knows particles, and which of them are hardly anything else', () => {
    const words = 'von zu van de der bin al el ibn und Bericht sagte';
    assert.equal(accepted(isNameParticle, words), 'von zu van de der bin al el ibn');
    assert.equal(accepted(isPureNameParticle, words), 'von van de bin al el ibn');
  });

  it('knows what follows a name', () => {
    assert.equal(accepted(isNameSuffix, 'jun. II. Junior sen. Jahr'), 'jun. II. Junior sen.');
  });
});
