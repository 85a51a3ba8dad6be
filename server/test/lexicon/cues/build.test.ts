import assert from 'node:assert/strict';
import { formsOf, nounsOf, splitPrefix, verbsOf } from '../../../src/lexicon/cues/build.js';

describe('the builders of cues', () => {
  it('reads a separable verb with its addressee and a prepositional frame', () => {
    const verb = verbsOf('demanding', 'speech');
    assert.deepEqual(verb('jdn. auf|rufen', 'quote zu +zu', 'Sie rief die Gäste zum Tanz auf.'), {
      lemma: 'aufrufen',
      prefix: 'auf',
      fixed: [],
      phraseWord: '',
      reflexive: false,
      addressee: 'accusative',
      frames: ['quote', 'zu', 'preposition'],
      prepositions: ['zu'],
      excludes: [],
      stance: 'demanding',
      medium: 'speech',
      ambiguous: false,
      example: 'Sie rief die Gäste zum Tanz auf.',
    });
  });

  it('reads a reflexive phrase with a prepositional addressee', () => {
    const verb = verbsOf('neutral', 'thought', true);
    assert.deepEqual(verb('sich bei jdm. zu Wort melden', 'quote', 'Er meldete sich zu Wort.'), {
      lemma: 'melden',
      prefix: '',
      fixed: ['zu', 'Wort'],
      phraseWord: 'wort',
      reflexive: true,
      addressee: 'bei',
      frames: ['quote'],
      prepositions: [],
      excludes: [],
      stance: 'neutral',
      medium: 'thought',
      ambiguous: true,
      example: 'Er meldete sich zu Wort.',
    });
  });

  it('tells excluded prepositions from those of a frame', () => {
    const verb = verbsOf('neutral', 'speech');
    const { frames, prepositions, excludes } = verb(
      'verurteilen',
      'object +wegen -zu',
      'Sie verurteilte die Tat.',
    );
    assert.deepEqual(
      { frames, prepositions, excludes },
      { frames: ['object', 'preposition'], prepositions: ['wegen'], excludes: ['zu'] },
    );
  });

  it('reads every way to mark the addressee', () => {
    const verb = verbsOf('neutral', 'speech');
    const patterns = [
      'sagen',
      'jdm. sagen',
      'jdn. fragen',
      'an jdn. appellieren',
      'von jdm. fordern',
      'gegenüber jdm. äußern',
    ];
    assert.deepEqual(
      patterns
        .map((pattern) => verb(pattern, 'quote', ''))
        .map(({ addressee, fixed }) => ({ addressee, fixed })),
      ['none', 'dative', 'accusative', 'an', 'von', 'gegenüber'].map((addressee) => ({
        addressee,
        fixed: [],
      })),
    );
  });

  it('splits the prefix off', () => {
    assert.deepEqual(
      [splitPrefix('mit|teilen'), splitPrefix('sagen')],
      [
        { prefix: 'mit', lemma: 'mitteilen' },
        { prefix: '', lemma: 'sagen' },
      ],
    );
  });

  it('adds endings to the lemma and takes whole forms as they stand', () => {
    assert.deepEqual(formsOf('Vorwurf -s -es Vorwürfe'), ['Vorwurf', 'Vorwurfs', 'Vorwurfes', 'Vorwürfe']);
  });

  it('reads a noun that admits compounds', () => {
    const noun = nounsOf('neutral', 'writing');
    assert.deepEqual(noun('*Studie -n', 'dass', 'nach laut', 'Laut Studie hilft Tee.'), {
      lemma: 'Studie',
      forms: ['Studie', 'Studien'],
      frames: ['dass'],
      prepositions: ['nach', 'laut'],
      compounds: true,
      stance: 'neutral',
      medium: 'writing',
      example: 'Laut Studie hilft Tee.',
    });
  });

  it('leaves a noun without frames and prepositions empty', () => {
    const { frames, prepositions, compounds } = nounsOf('neutral', 'speech')('Wort', '', '', '');
    assert.deepEqual({ frames, prepositions, compounds }, { frames: [], prepositions: [], compounds: false });
  });
});
