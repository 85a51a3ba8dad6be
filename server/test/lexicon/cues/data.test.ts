import assert from 'node:assert/strict';
import {
  CUE_NOUNS,
  CUE_VERBS,
  HEDGES,
  IMPERSONALS,
  PARTICLES,
  PREPOSITIONS,
  VAGUE_SOURCES,
} from '../../../src/lexicon/cues/index.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}-]+/gu) ?? [];
const lowerWords = (text: string): string[] => wordsOf(text).map((word) => word.toLowerCase());

/** True if the parts stand in the words in their order, other words between them or not. */
function inOrder(words: readonly string[], parts: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === parts[at]) at++;
  return at === parts.length;
}

const sideBySide = (words: readonly string[], parts: readonly string[]): boolean =>
  ` ${words.join(' ')} `.includes(` ${parts.join(' ')} `);

const repeated = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

const VERB_PREPOSITIONS = new Set('an auf aus für gegen hinter in mit um von vor wegen zu über'.split(' '));

describe('the cue verbs', () => {
  const name = (verb: (typeof CUE_VERBS)[number]) =>
    [verb.reflexive ? 'sich' : '', verb.addressee, ...verb.fixed, verb.lemma].join(' ');

  it('are listed once', () => {
    assert.deepEqual(repeated(CUE_VERBS.map(name)), []);
  });

  it('begin with their prefix', () => {
    const wrong = CUE_VERBS.filter(
      ({ lemma, prefix }) => !lemma.startsWith(prefix) || lemma.length < prefix.length + 3,
    );
    assert.deepEqual(wrong, []);
  });

  it('end like an infinitive', () => {
    assert.deepEqual(CUE_VERBS.filter(({ lemma }) => !/(?:[^n]n|tun|sein)$/.test(lemma)).map(name), []);
  });

  it('have frames, each once', () => {
    const wrong = CUE_VERBS.filter(
      ({ frames }) => frames.length === 0 || new Set(frames).size !== frames.length,
    );
    assert.deepEqual(wrong.map(name), []);
  });

  it('have prepositions exactly with the frame for them', () => {
    const wrong = CUE_VERBS.filter(
      (verb) => verb.frames.includes('preposition') !== verb.prepositions.length > 0,
    );
    assert.deepEqual(wrong.map(name), []);
  });

  it('take German prepositions only', () => {
    const all = CUE_VERBS.flatMap((verb) => [...verb.prepositions, ...verb.excludes]);
    assert.deepEqual(
      [...new Set(all)].filter((word) => !VERB_PREPOSITIONS.has(word)),
      [],
    );
  });

  it('have their fixed words in their example', () => {
    const wrong = CUE_VERBS.filter((verb) => !inOrder(wordsOf(verb.example), verb.fixed));
    assert.deepEqual(wrong.map(name), []);
  });

  it('have sich in their example if they are reflexive', () => {
    assert.deepEqual(
      CUE_VERBS.filter((verb) => verb.reflexive && !wordsOf(verb.example).includes('sich')).map(name),
      [],
    );
  });
});

describe('the cue nouns', () => {
  it('are listed once', () => {
    assert.deepEqual(repeated(CUE_NOUNS.map((noun) => noun.lemma)), []);
  });

  it('have each form once, with a capital letter', () => {
    const wrong = CUE_NOUNS.filter(
      ({ forms }) =>
        new Set(forms).size !== forms.length || forms.some((form) => !/^\p{Lu}\p{Ll}+$/u.test(form)),
    );
    assert.deepEqual(wrong, []);
  });

  it('have frames or prepositions', () => {
    assert.deepEqual(
      CUE_NOUNS.filter(({ frames, prepositions }) => frames.length + prepositions.length === 0),
      [],
    );
  });

  it('take prepositions of the table only', () => {
    const known = new Set(PREPOSITIONS.map((entry) => entry.words.join(' ')));
    assert.deepEqual(
      CUE_NOUNS.filter((noun) => noun.prepositions.some((word) => !known.has(word))),
      [],
    );
  });

  it('have one of their forms in their example', () => {
    const wrong = CUE_NOUNS.filter(
      (noun) => !wordsOf(noun.example).some((word) => noun.forms.includes(word)),
    );
    assert.deepEqual(
      wrong.map((noun) => noun.lemma),
      [],
    );
  });
});

describe('the small classes of cues', () => {
  it('list every entry once', () => {
    assert.deepEqual(
      [
        repeated(PREPOSITIONS.map((entry) => `${entry.position} ${entry.words.join(' ')}`)),
        repeated(PARTICLES.map((entry) => `${entry.kind} ${entry.word}`)),
        repeated(IMPERSONALS.map((entry) => [entry.subject, ...entry.fixed, entry.lemma].join(' '))),
        repeated(HEDGES.flatMap((entry) => entry.variants.map((words) => words.join(' ')))),
        repeated(VAGUE_SOURCES.flatMap((entry) => [...entry.forms])),
      ],
      [[], [], [], [], []],
    );
  });

  it('have the preposition in the example and in the counter-example', () => {
    const wrong = PREPOSITIONS.filter((entry) =>
      [entry.example, entry.counterExample].some(
        (text) => text !== undefined && !sideBySide(lowerWords(text), entry.words),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('have the particle in the example and in the counter-example', () => {
    const wrong = PARTICLES.filter((entry) =>
      [entry.example, entry.counterExample].some((text) => !lowerWords(text).includes(entry.word)),
    );
    assert.deepEqual(wrong, []);
  });

  it('have the words of an impersonal in its example, and nouns exactly with the subject for them', () => {
    const wrong = IMPERSONALS.filter(
      ({ example, fixed, nouns, subject }) =>
        !inOrder(lowerWords(example), fixed) ||
        (subject === 'noun' ? !wordsOf(example).some((word) => nouns.includes(word)) : nouns.length > 0),
    );
    assert.deepEqual(wrong, []);
  });

  it('have a variant of the hedge in the example and in the counter-example', () => {
    const wrong = HEDGES.filter((entry) =>
      [entry.example, entry.counterExample].some(
        (text) => !entry.variants.some((words) => sideBySide(lowerWords(text), words)),
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

describe('the examples', () => {
  const examples = [
    CUE_VERBS,
    CUE_NOUNS,
    PREPOSITIONS,
    PARTICLES,
    IMPERSONALS,
    HEDGES,
    VAGUE_SOURCES,
  ].flatMap((table) => table.map((entry) => entry.example));

  it('are different sentences', () => {
    assert.deepEqual(repeated(examples), []);
  });

  it('start with a capital letter, a number or a quotation and end like a sentence', () => {
    assert.deepEqual(
      examples.filter((text) => !/^[\p{Lu}„].*[.“]$/u.test(text)),
      [],
    );
  });
});
