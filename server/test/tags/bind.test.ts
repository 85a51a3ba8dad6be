import assert from 'node:assert/strict';
import { analyzeParagraph, type LocalAnalysis, scanParagraph } from '../../src/analysis/local.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { bindTags, tagFor } from '../../src/tags/bind.js';
import { blankTags, parseTags } from '../../src/tags/parse.js';
import type { Tag } from '../../src/tags/tag.js';
import { sliceSpan } from '../../src/text/span.js';

const vocabulary = createVocabulary();

function read(text: string): { readonly local: LocalAnalysis; readonly tags: readonly Tag[] } {
  const { tags } = parseTags(text);
  const scanned = scanParagraph(blankTags(text, tags));
  return { local: analyzeParagraph(scanned, { entersOpen: false, leavesOpen: false }, vocabulary), tags };
}

/** The first name of each tag, with the quotes of the statements that it belongs to. */
function bound(text: string): (readonly [string, readonly string[]])[] {
  const { local, tags } = read(text);
  return bindTags(local, tags).map((statements, i) => [
    tags[i]?.sources[0]?.name ?? '',
    statements.map((s) =>
      (local.statements[s]?.quote ?? []).map((span) => sliceSpan(text, span)).join(' | '),
    ),
  ]);
}

const CASES: readonly (readonly [string, string, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    'the statement whose full stop it follows',
    'Es taut. „Der Frost ist vorbei.“ [Quelle: Roth] Der Bus fährt wieder.',
    [['Roth', ['„Der Frost ist vorbei.“']]],
  ],
  [
    'the statement that it stands behind, before the full stop',
    'Experten sagten, der Frost sei vorbei [Quelle: Roth].',
    [['Roth', ['der Frost sei vorbei']]],
  ],
  [
    'the nearest of two statements in two sentences',
    'Experten sagten, der Frost sei vorbei. Anwohner sagten, der Bus fahre wieder. [Quelle: Roth]',
    [['Roth', ['der Bus fahre wieder']]],
  ],
  [
    'one each of two statements in one sentence',
    'Experten sagten, der Frost sei vorbei [Quelle: Roth], und Anwohner sagten, der Bus fahre wieder. [Quelle: Sand]',
    [
      ['Roth', ['der Frost sei vorbei']],
      ['Sand', ['der Bus fahre wieder']],
    ],
  ],
  [
    'a quotation of several sentences as a whole',
    '„Der Frost ist vorbei. Der Bus fährt wieder. Wir sind froh.“ [Quelle: Roth]',
    [['Roth', ['„Der Frost ist vorbei. Der Bus fährt wieder. Wir sind froh.“']]],
  ],
  [
    'the quotation that it stands in',
    '„Der Frost ist vorbei. [Quelle: Roth] Der Bus fährt wieder.“',
    [['Roth', ['„Der Frost ist vorbei. [Quelle: Roth] Der Bus fährt wieder.“']]],
  ],
  [
    'both pieces of a quotation with the frame between them',
    '„Der Frost ist vorbei“, sagte ein Beobachter, „und der Bus fährt wieder.“ [Quelle: Roth]',
    [['Roth', ['„Der Frost ist vorbei“', '„und der Bus fährt wieder.“']]],
  ],
  [
    'with its neighbour the same statement',
    'Experten sagten, der Frost sei vorbei. [Quelle: Roth] [Quelle: Sand]',
    [
      ['Roth', ['der Frost sei vorbei']],
      ['Sand', ['der Frost sei vorbei']],
    ],
  ],
  [
    'no statement behind a sentence without one',
    'Experten sagten, der Frost sei vorbei. Der Bus hat 40 Plätze. [Quelle: Roth]',
    [['Roth', []]],
  ],
  ['no statement at the start', '[Quelle: Roth] Experten sagten, der Frost sei vorbei.', [['Roth', []]]],
  ['no statement where there is none', 'Es taut. [Quelle: Roth]', [['Roth', []]]],
];

describe('a tag belongs to', () => {
  for (const [title, text, expected] of CASES)
    it(title, () => {
      assert.deepEqual(bound(text), expected);
    });
});

describe('tagFor', () => {
  const answered = (text: string, word: string): string | null => {
    const { local, tags } = read(text);
    const start = text.indexOf(word);
    return tagFor(local.reading, tags, { start, end: start + word.length })?.sources[0]?.name ?? null;
  };

  it('answers for places in the sentence before the tag, if the tag says anything', () => {
    assert.deepEqual(
      [
        answered('Angeblich taut es. [Quelle: Roth]', 'Angeblich'),
        answered('Angeblich taut es. Es regnet. [Quelle: Roth]', 'Angeblich'),
        answered('Es taut. [Quelle: Roth] Angeblich regnet es.', 'Angeblich'),
        answered('Angeblich taut es. [Quelle: ]', 'Angeblich'),
      ],
      ['Roth', null, null, null],
    );
  });
});
