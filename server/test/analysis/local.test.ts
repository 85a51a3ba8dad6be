import assert from 'node:assert/strict';
import { analyzeParagraph, type LocalAnalysis, scanParagraph } from '../../src/analysis/local.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { type Span, sliceSpan } from '../../src/text/span.js';
import { itReads } from './describe.js';

const vocabulary = createVocabulary();

const analyze = (text: string): LocalAnalysis =>
  analyzeParagraph(scanParagraph(text), { entersOpen: false, leavesOpen: false }, vocabulary);

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => sliceSpan(text, span)).join(' + ');

/** Who is announced as the speaker of what follows. */
function announcementLines(text: string): string[] {
  const { announcement } = analyze(text);
  return announcement === null ? [] : [`${announcement.speakerKind} ${textOf(text, announcement.speaker)}`];
}

/** `index of the parent: quote` for each statement. */
const parentLines = (text: string): string[] =>
  analyze(text).statements.map(({ parent, quote }) => `${parent}: ${textOf(text, quote)}`);

describe('a paragraph that announces a speaker', () => {
  itReads(announcementLines, [
    ['Am Abend schrieb Anna Berg:', ['noun Anna Berg']],
    ['Der Rat tagte. Dann sagte sie:', ['pronoun sie']],
    ['Am Abend schrieb Anna Berg.', []],
    ['', []],
  ]);
});

describe('statements in each other', () => {
  itReads(parentLines, [
    [
      'Anna Berg sagte, der Plan sei „längst überfällig“.',
      ['-1: der Plan sei „längst überfällig“', '0: „längst überfällig“'],
    ],
    [
      'Jonas Kolb sagte, Anna Berg glaube, dass der Rat endlich „etwas tue“.',
      [
        '-1: Anna Berg glaube, dass der Rat endlich „etwas tue“',
        '0: dass der Rat endlich „etwas tue“',
        '1: „etwas tue“',
      ],
    ],
    ['Anna Berg sagte, sie komme bald. Jonas Kolb sagte, er gehe.', ['-1: sie komme bald', '-1: er gehe']],
  ]);
});

describe('a paragraph', () => {
  it('has its statements with all their parts', () => {
    const { statements, announcement, hedges, people, words } = analyze(
      'Angeblich sagte Anna Berg, er sei da.',
    );
    assert.deepEqual(
      { statements, announcement, hedges, people: people.map(({ name }) => name), words },
      {
        statements: [
          {
            type: 'indirect',
            medium: 'speech',
            stance: 'neutral',
            quote: [{ start: 27, end: 36 }],
            cue: [{ start: 10, end: 15 }],
            frame: [{ start: 0, end: 26 }],
            speaker: [{ start: 16, end: 25 }],
            speakerKind: 'noun',
            mention: {
              start: 16,
              end: 25,
              kind: 'person',
              name: 'Anna Berg',
              surname: 'Berg',
              full: true,
              roleHead: '',
              role: '',
              gender: 'female',
              plural: false,
              definite: false,
              vague: false,
            },
            pronoun: '',
            plural: null,
            addressee: [],
            evidence: [{ kind: 'cue-verb', detail: 'sagen', span: { start: 10, end: 15 } }],
            parent: -1,
          },
        ],
        announcement: null,
        hedges: [{ kind: 'hearsay', span: { start: 0, end: 9 } }],
        people: ['Anna Berg'],
        words: 7,
      },
    );
  });

  it('may be empty', () => {
    const { statements, announcement, hedges, people, words } = analyze('');
    assert.deepEqual(
      { statements, announcement, hedges, people, words },
      { statements: [], announcement: null, hedges: [], people: [], words: 0 },
    );
  });
});
