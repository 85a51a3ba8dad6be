import assert from 'node:assert/strict';
import { CUE_VERBS, createCueLexicon, IMPERSONALS, VAGUE_SOURCES } from '../../../src/lexicon/cues/index.js';

const lexicon = createCueLexicon();

describe('the index of the cue lexicon', () => {
  it('finds a separable verb by its whole infinitive', () => {
    assert.deepEqual(lexicon.verbsByLemma.get('mitteilen'), [
      {
        lemma: 'mitteilen',
        prefix: 'mit',
        fixed: [],
        phraseWord: '',
        reflexive: false,
        addressee: 'dative',
        frames: ['quote', 'dass', 'v2', 'w', 'wie', 'object'],
        prepositions: [],
        excludes: [],
        stance: 'neutral',
        medium: 'speech',
        ambiguous: false,
        example: 'Die Brauerei teilte mit, sie schließe zum Jahresende.',
      },
    ]);
  });

  it('finds phrases under their verb', () => {
    const phrases = (lexicon.verbsByLemma.get('bringen') ?? []).map((verb) => verb.fixed.join(' '));
    assert.deepEqual(phrases, ['zum Ausdruck', 'ins Spiel', 'ins Gespräch', 'zur Sprache', 'auf den Punkt']);
  });

  it('does not know verbs that say nothing', () => {
    assert.deepEqual(
      ['gehen', 'bauen', 'bringen'].map((lemma) =>
        lexicon.verbsByLemma.get(lemma)?.some((v) => v.fixed.length === 0),
      ),
      [false, undefined, false],
    );
  });

  it('holds every verb and impersonal', () => {
    const count = (groups: ReadonlyMap<string, readonly unknown[]>) =>
      [...groups.values()].reduce((sum, group) => sum + group.length, 0);
    assert.deepEqual(
      [count(lexicon.verbsByLemma), count(lexicon.impersonalsByLemma)],
      [CUE_VERBS.length, IMPERSONALS.length],
    );
  });

  it('finds nouns, also as the last part of a compound', () => {
    const lemmas = (surface: string) => lexicon.nouns(surface).map((noun) => noun.lemma);
    assert.deepEqual(
      [
        'Angaben',
        'Polizeiangaben',
        'Medienberichten',
        'BKA-Angaben',
        'Vorwürfen',
        'Tisch',
        'Umfrage',
        'Berichterstatter',
      ].map(lemmas),
      [['Angaben'], ['Angaben'], ['Bericht'], ['Angaben'], ['Vorwurf'], [], ['Umfrage'], []],
    );
  });

  it('finds vague sources, also as the last part of a compound', () => {
    const lemma = (surface: string) => lexicon.vague(surface)?.lemma ?? null;
    assert.deepEqual(
      [
        'Experten',
        'US-Beamte',
        'Nato-Vertreter',
        'Regierungskreisen',
        'Landkreise',
        'Kreis',
        'Bürgermeister',
      ].map(lemma),
      ['Experte', 'Beamter', 'Vertreter', 'Kreise', null, null, null],
    );
  });

  it('finds prepositions, particles and hedges by their first word', () => {
    assert.deepEqual(
      [
        lexicon.prepositionsByFirstWord.get('nach')?.map((entry) => `${entry.position} ${entry.complement}`),
        lexicon.particlesByWord.get('demzufolge')?.map((entry) => entry.kind),
        lexicon.hedgesByFirstWord.get('angebliche')?.map((entry) => entry.kind),
      ],
      [['before cue-noun', 'after cue-noun'], ['anaphoric', 'relative'], ['hearsay']],
    );
  });

  it('finds each vague source in its example and its counter-example', () => {
    const found = (sentence: string) =>
      sentence.match(/[\p{L}-]+/gu)?.some((word) => lexicon.vague(word) !== null);
    const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);
    const missing = VAGUE_SOURCES.filter((entry) =>
      [entry.example, entry.counterExample].some((text) => !found(text) && !found(lower(text))),
    );
    assert.deepEqual(missing, []);
  });
});
