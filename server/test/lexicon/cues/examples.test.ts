import assert from 'node:assert/strict';
import { analyzeParagraph, scanParagraph } from '../../../src/analysis/local.js';
import { createAnalyzer, type Report, type Statement } from '../../../src/index.js';
import {
  CUE_NOUNS,
  CUE_VERBS,
  HEDGES,
  IMPERSONALS,
  PARTICLES,
  PREPOSITIONS,
  VAGUE_SOURCES,
} from '../../../src/lexicon/cues/index.js';
import type { CueNoun } from '../../../src/lexicon/cues/types.js';
import { createVocabulary } from '../../../src/lexicon/vocabulary.js';
import type { Span } from '../../../src/text/span.js';
import { KNOWN_GAPS } from './known-gaps.js';

const analyzer = createAnalyzer();
const vocabulary = createVocabulary();
const ALONE = { entersOpen: false, leavesOpen: false };

const lowerWords = ({ text }: Report, spans: readonly Span[]): string[] =>
  spans.flatMap(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

/** True if the cue is the verb: by its lemma, or, if it stands in two words, by its base and its prefix. */
function showsVerb(report: Report, { cue, evidence }: Statement, lemma: string, prefix: string): boolean {
  const base = prefix !== '' && lowerWords(report, cue).includes(prefix) ? lemma.slice(prefix.length) : lemma;
  return evidence.some(({ kind, detail }) => kind === 'cue-verb' && (detail === lemma || detail === base));
}

/** True if the noun, or a compound with it, is the cue or what the preposition of an attribution governs. */
function showsNoun(report: Report, { cue, speaker, evidence }: Statement, { forms }: CueNoun): boolean {
  const attributes = evidence.some(({ kind }) => kind === 'cue-preposition');
  const words = lowerWords(report, attributes ? [...cue, ...speaker] : cue);
  return words.some((word) => forms.some((form) => word.endsWith(form.toLowerCase())));
}

const shows = ({ evidence }: Statement, kind: string, detail: string): boolean =>
  evidence.some((e) => e.kind === kind && e.detail === detail);

/** The sentences that do not hold what they should, each with the entry that it belongs to. */
function failures<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  sentenceOf: (entry: Entry) => string | undefined,
  holds: (statement: Statement, entry: Entry, report: Report) => boolean,
): string[] {
  return entries.flatMap((entry) => {
    const sentence = sentenceOf(entry);
    if (sentence === undefined) return [];
    const report = analyzer.analyze(sentence);
    return report.statements.some((s) => holds(s, entry, report)) ? [] : [nameOf(entry)];
  });
}

/** The entries that do hold what they should not. */
function alarms<Entry>(...args: Parameters<typeof failures<Entry>>): string[] {
  const [entries, nameOf, sentenceOf] = args;
  const silent = new Set(failures(...args));
  return entries
    .filter((entry) => sentenceOf(entry) !== undefined)
    .map(nameOf)
    .filter((n) => !silent.has(n));
}

const phrase = ({ fixed, lemma }: { readonly fixed: readonly string[]; readonly lemma: string }): string =>
  [...fixed, lemma].join(' ');

const isUnsourced = (sentence: string): boolean =>
  analyzer.analyze(sentence).findings.some(({ ruleId }) => ruleId === 'unsourced-hedge');

const hedgesOf = (sentence: string): string[] =>
  analyzeParagraph(scanParagraph(sentence), ALONE, vocabulary).hedges.map(({ kind }) => kind);

describe('the examples of the lexicon', () => {
  it('show their verbs', () => {
    const nameOf = (verb: (typeof CUE_VERBS)[number]): string =>
      `${verb.reflexive ? 'sich ' : ''}${phrase(verb)}`;
    const failing = failures(
      CUE_VERBS,
      nameOf,
      (verb) => verb.example,
      (statement, verb, report) => showsVerb(report, statement, verb.lemma, verb.prefix),
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.verbs);
  });

  it('show their nouns', () => {
    const failing = failures(
      CUE_NOUNS,
      ({ lemma }) => lemma,
      (noun) => noun.example,
      (statement, noun, report) => showsNoun(report, statement, noun),
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.nouns);
  });

  it('show their prepositions', () => {
    const failing = failures(
      PREPOSITIONS,
      ({ position, words }) => `${position} ${words.join(' ')}`,
      ({ example }) => example,
      (statement, { words: [first = ''] }) => shows(statement, 'cue-preposition', first),
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.prepositions);
  });

  it('show their particles', () => {
    const failing = failures(
      PARTICLES,
      ({ kind, word }) => `${kind} ${word}`,
      ({ example }) => example,
      (statement, { word }) => shows(statement, 'cue-particle', word),
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.particles);
  });

  it('show their impersonal verbs', () => {
    const failing = failures(
      IMPERSONALS,
      (entry) => `${entry.subject} ${phrase(entry)}`,
      ({ example }) => example,
      (statement, entry, report) => showsVerb(report, statement, entry.lemma, entry.prefix),
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.impersonals);
  });

  it('have a vague source', () => {
    const failing = failures(
      VAGUE_SOURCES,
      ({ lemma }) => lemma,
      ({ example }) => example,
      ({ attribution }) => attribution === 'vague',
    );
    assert.deepEqual(failing.sort(), KNOWN_GAPS.vague);
  });

  it('show their hedge', () => {
    assert.deepEqual(
      HEDGES.filter(({ kind, example }) => !hedgesOf(example).includes(kind)),
      [],
    );
  });
});

describe('the counter-examples of the lexicon', () => {
  it('have no such preposition', () => {
    const wrong = alarms(
      PREPOSITIONS,
      ({ position, words }) => `${position} ${words.join(' ')}`,
      ({ counterExample }) => counterExample,
      ({ evidence }) => evidence.some(({ kind }) => kind === 'cue-preposition'),
    );
    assert.deepEqual(wrong, []);
  });

  it('have no such particle', () => {
    const wrong = alarms(
      PARTICLES,
      ({ kind, word }) => `${kind} ${word}`,
      ({ counterExample }) => counterExample,
      ({ evidence }) => evidence.some(({ kind }) => kind === 'cue-particle'),
    );
    assert.deepEqual(wrong, KNOWN_GAPS.particleAlarms);
  });

  it('have no vague source', () => {
    const wrong = alarms(
      VAGUE_SOURCES,
      ({ lemma }) => lemma,
      ({ counterExample }) => counterExample,
      ({ attribution }) => attribution === 'vague',
    );
    assert.deepEqual(wrong, []);
  });

  it('have a source for their hedge', () => {
    const wrong = HEDGES.filter(({ counterExample }) => isUnsourced(counterExample));
    assert.deepEqual(
      wrong.map(({ variants }) => variants[0]?.join(' ')),
      KNOWN_GAPS.hedgeAlarms,
    );
  });
});
