import assert from 'node:assert/strict';
import { type Additions, NO_ADDITIONS, ownPersonNouns } from '../../src/lexicon/additions.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';

const added: Additions = {
  cueVerbs: ['schwurbeln', 'jdm. nach|schieben', 'sagen', '  '],
  hedges: ['Wie man hört'],
  vagueSources: ['Szenekenner -n'],
  personNouns: ['Deichgraf -en', 'Deichgräfin -nen'],
};

describe('words of a newsroom', () => {
  const plain = createVocabulary();
  const own = createVocabulary(added);

  it('make a cue of a verb, which is weak if nobody knows it', () => {
    const [entry, ...others] = own.cues.verbsByLemma.get('schwurbeln') ?? [];
    assert.deepEqual(others, []);
    assert.deepEqual(
      { lemma: entry?.lemma, prefix: entry?.prefix, frames: entry?.frames, stance: entry?.stance },
      { lemma: 'schwurbeln', prefix: '', frames: ['quote', 'dass', 'v2', 'wie'], stance: 'neutral' },
    );
    assert.deepEqual([...new Set(own.word('schwurbelte').verbs.map(({ lemma }) => lemma))], ['schwurbeln']);
    assert.deepEqual(plain.word('schwurbelte').verbs, []);
  });

  it('inflect a known verb as it is, with its prefix and its addressee', () => {
    const [entry] = own.cues.verbsByLemma.get('nachschieben') ?? [];
    assert.deepEqual(
      { prefix: entry?.prefix, addressee: entry?.addressee },
      { prefix: 'nach', addressee: 'dative' },
    );
    assert.deepEqual(
      own.word('nachgeschoben').verbs.map(({ lemma }) => lemma),
      ['nachschieben'],
    );
  });

  it('add hedges, vague sources and people', () => {
    assert.deepEqual(
      own.cues.hedgesByFirstWord.get('wie')?.map(({ variants }) => variants),
      [[['wie', 'man', 'hört']]],
    );
    assert.equal(own.word('Szenekennern').vague?.lemma, 'Szenekenner');
    assert.deepEqual(own.word('Deichgrafen').person, {
      head: 'Deichgraf',
      gender: 'either',
      number: 'either',
      role: true,
    });
    assert.equal(own.word('Deichgräfinnen').person?.gender, 'female');
  });

  it('leave the cues of the tables as they are', () => {
    assert.deepEqual(own.cues.verbsByLemma.get('sagen'), plain.cues.verbsByLemma.get('sagen'));
  });

  it('add nothing where nothing is written', () => {
    assert.deepEqual(own.cues.verbsByLemma.get(''), undefined);
    assert.deepEqual(ownPersonNouns(NO_ADDITIONS), new Map());
  });
});
