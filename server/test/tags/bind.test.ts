import assert from 'node:assert/strict';
import { analyzeParagraph, type LocalStatement, scanParagraph } from '../../src/analysis/local.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { type BoundParagraph, createTagBinder, tagFor } from '../../src/tags/bind.js';
import { blankTags, parseTags } from '../../src/tags/parse.js';
import type { Span } from '../../src/text/span.js';

const vocabulary = createVocabulary();

/** A statement by its words: the pieces of its quote, and what introduces it. */
interface Said {
  readonly quote: readonly string[];
  readonly cue?: string;
  readonly speaker?: string;
  readonly parent?: number;
}

function toStatement(text: string, { quote, cue, speaker, parent = -1 }: Said): LocalStatement {
  const at = (words: string | undefined): Span[] =>
    words === undefined ? [] : [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }];
  return {
    type: 'indirect',
    medium: 'speech',
    stance: 'neutral',
    quote: quote.flatMap(at),
    cue: at(cue),
    frame: [],
    speaker: at(speaker),
    speakerKind: speaker === undefined ? 'none' : 'noun',
    mention: null,
    pronoun: '',
    plural: null,
    addressee: [],
    evidence: [],
    parent,
  };
}

interface Bound extends BoundParagraph {
  readonly bound: readonly (readonly number[])[];
}

/** The paragraph with exactly these statements, whatever the analysis makes of it. */
function bind(text: string, said: readonly Said[]): Bound {
  const { tags } = parseTags(text);
  const scanned = scanParagraph(blankTags(text, tags));
  const found = analyzeParagraph(scanned, { entersOpen: false, leavesOpen: false }, vocabulary);
  const local = { ...found, statements: said.map((each) => toStatement(text, each)) };
  const binder = createTagBinder(local);
  const bound = tags.map(({ span }) => binder.statementsFor(span.start));
  const statements = said.map((_, index) => ({ tags: tags.filter((_tag, i) => bound[i]?.includes(index)) }));
  return { local, tags, statements, binder, bound };
}

const FROST: Said = { quote: ['der Frost sei vorbei'], cue: 'erklärten', speaker: 'Experten' };
const BUS: Said = { quote: ['der Bus fahre wieder'], cue: 'sagten', speaker: 'Anwohner' };

/** What a tag belongs to, the text, its statements, and for each tag the statements. */
const CASES: readonly (readonly [string, string, readonly Said[], readonly (readonly number[])[]])[] = [
  [
    'the statement whose full stop it follows',
    'Es taut. „Der Frost ist vorbei.“ [Quelle: Roth] Der Bus fährt wieder.',
    [{ quote: ['„Der Frost ist vorbei.“'] }],
    [[0]],
  ],
  [
    'the statement that it stands behind, before the full stop',
    'Experten erklärten, der Frost sei vorbei [Quelle: Roth].',
    [FROST],
    [[0]],
  ],
  [
    'the nearest of two statements in two sentences',
    'Experten erklärten, der Frost sei vorbei. Anwohner sagten, der Bus fahre wieder. [Quelle: Roth]',
    [FROST, BUS],
    [[1]],
  ],
  [
    'the nearest of two statements in one sentence',
    'Experten erklärten, der Frost sei vorbei, und Anwohner sagten, der Bus fahre wieder. [Quelle: Roth]',
    [FROST, BUS],
    [[1]],
  ],
  [
    'one each of two statements in one sentence',
    'Experten erklärten, der Frost sei vorbei [Quelle: Roth], Anwohner sagten, der Bus fahre wieder. [Quelle: Sand]',
    [FROST, BUS],
    [[0], [1]],
  ],
  [
    'a quotation of several sentences as a whole',
    '„Der Frost ist vorbei. Der Bus fährt. Wir sind froh.“ [Quelle: Roth]',
    [{ quote: ['„Der Frost ist vorbei. Der Bus fährt. Wir sind froh.“'] }],
    [[0]],
  ],
  [
    'the quotation that it stands in',
    '„Der Frost ist vorbei. [Quelle: Roth] Der Bus fährt wieder.“',
    [{ quote: ['„Der Frost ist vorbei. [Quelle: Roth] Der Bus fährt wieder.“'] }],
    [[0]],
  ],
  [
    'both pieces of a quotation with the frame between them',
    '„Der Frost ist vorbei“, sagte ein Beobachter, „und der Bus fährt.“ [Quelle: Roth]',
    [
      { quote: ['„Der Frost ist vorbei“'], cue: 'sagte', speaker: 'ein Beobachter' },
      { quote: ['„und der Bus fährt.“'], cue: 'sagte', speaker: 'ein Beobachter' },
    ],
    [[0, 1]],
  ],
  [
    'the statement whose frame ends last',
    '„Der Frost ist vorbei“, sagte ein Beobachter. [Quelle: Roth]',
    [{ quote: ['„Der Frost ist vorbei“'], cue: 'sagte', speaker: 'ein Beobachter' }],
    [[0]],
  ],
  [
    'the outer of two statements, and a fragment in it that nobody else says',
    'Experten erklärten, die Anwohner sagten, es gebe „viel Frost“. [Quelle: Roth]',
    [
      { quote: ['die Anwohner sagten, es gebe „viel Frost“'], cue: 'erklärten', speaker: 'Experten' },
      { quote: ['es gebe „viel Frost“'], cue: 'sagten', speaker: 'die Anwohner', parent: 0 },
      { quote: ['„viel Frost“'], parent: 0 },
    ],
    [[0, 2]],
  ],
  [
    'with its neighbour the same statement',
    'Experten erklärten, der Frost sei vorbei. [Quelle: Roth] [Quelle: Sand]',
    [FROST],
    [[0], [0]],
  ],
  [
    'a statement of several sentences, the last of which it follows',
    'Der Frost sei vorbei. Der Bus fahre wieder. [Quelle: Roth]',
    [{ quote: ['Der Frost sei vorbei.', 'Der Bus fahre wieder.'] }],
    [[0]],
  ],
  [
    'no statement behind a sentence without one',
    'Experten erklärten, der Frost sei vorbei. Der Bus hat 40 Plätze. [Quelle: Roth]',
    [FROST],
    [[]],
  ],
  ['no statement at the start', '[Quelle: Roth] Experten erklärten, der Frost sei vorbei.', [FROST], [[]]],
  ['no statement where there is none', 'Es taut. [Quelle: Roth]', [], [[]]],
];

describe('a tag belongs to', () => {
  for (const [title, text, said, expected] of CASES)
    it(title, () => {
      assert.deepEqual(bind(text, said).bound, expected);
    });
});

describe('tagFor', () => {
  const answered = (text: string, word: string, said: readonly Said[]): string | null => {
    const start = text.indexOf(word);
    return tagFor(bind(text, said), { start, end: start + word.length })?.sources[0]?.name ?? null;
  };

  it('answers for places in the statement that the tag belongs to, and in no other', () => {
    const last =
      'Experten erklärten, der Frost sei vorbei, Anwohner sagten, der Bus fahre wieder. [Quelle: Roth]';
    const first =
      'Experten erklärten, der Frost sei vorbei [Quelle: Roth], Anwohner sagten, der Bus fahre wieder.';
    assert.deepEqual(
      [last, first].map((text) =>
        ['Experten', 'Frost', 'Anwohner', 'Bus'].map((word) => answered(text, word, [FROST, BUS])),
      ),
      [
        [null, null, 'Roth', 'Roth'],
        ['Roth', 'Roth', null, null],
      ],
    );
  });

  it('answers where nobody states anything in the sentence before the tag, if the tag says anything', () => {
    const texts = [
      'Angeblich taut es. [Quelle: Roth]',
      'Angeblich taut es. Es regnet. [Quelle: Roth]',
      'Es taut. [Quelle: Roth] Angeblich regnet es.',
      'Angeblich taut es. [Quelle: ]',
    ];
    assert.deepEqual(
      texts.map((text) => answered(text, 'Angeblich', [])),
      ['Roth', null, null, null],
    );
  });
});
