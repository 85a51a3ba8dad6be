import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer, type Edit, type Report, type Session } from '../../src/index.js';
import { articleText } from './articles.js';

/** A session that writes down which paragraphs an edit analyses anew. */
interface Watched {
  readonly session: Session;
  /** Replaces the first `from` by `to` and gives the paragraphs that were analysed. */
  replace(from: string, to: string): string[];
}

function watch(text: string): Watched {
  let analysed: string[] = [];
  const session = createAnalyzer({ onParagraph: (paragraph) => analysed.push(paragraph) }).open(text);
  return {
    session,
    replace(from, to) {
      const start = session.report.text.indexOf(from);
      assert.ok(start >= 0, `the text has no „${from}“`);
      analysed = [];
      session.edit([{ span: { start, end: start + from.length }, text: to }]);
      return analysed;
    },
  };
}

const FIRST = 'Anna Berg kam am Montag nach Rothenau.';
const SECOND = 'Sie sagte, der Rat habe lange getagt.';
const THIRD = 'Jonas Kolb widersprach, wie er sagte, nur ungern.';
const ARTICLE = [FIRST, SECOND, THIRD].join('\n\n');

describe('an edit', () => {
  it('analyses the paragraph that it changes', () => {
    assert.deepEqual(watch(ARTICLE).replace('lange', 'kurz'), ['Sie sagte, der Rat habe kurz getagt.']);
  });

  it('analyses no other paragraph although all move', () => {
    assert.deepEqual(watch(ARTICLE).replace('Anna', 'Bürgermeisterin Anna'), [`Bürgermeisterin ${FIRST}`]);
  });

  it('analyses nothing if it changes nothing', () => {
    assert.deepEqual(watch(ARTICLE).replace('lange', 'lange'), []);
  });

  it('analyses a paragraph that it inserts', () => {
    assert.deepEqual(watch(ARTICLE).replace(SECOND, `Der Rat schwieg.\n\n${SECOND}`), ['Der Rat schwieg.']);
  });

  it('analyses nothing when it deletes a paragraph', () => {
    assert.deepEqual(watch(ARTICLE).replace(`${SECOND}\n\n`, ''), []);
  });

  it('analyses both halves of a paragraph that it cuts', () => {
    assert.deepEqual(watch(ARTICLE).replace('sagte, der Rat', 'sagte nichts.\n\nDer Rat'), [
      'Sie sagte nichts.',
      'Der Rat habe lange getagt.',
    ]);
  });

  it('analyses the one paragraph that two become', () => {
    assert.deepEqual(watch(ARTICLE).replace('\n\nSie', ' Sie'), [`${FIRST} ${SECOND}`]);
  });

  it('analyses the paragraph again when it is undone', () => {
    const watched = watch(ARTICLE);
    watched.replace('lange', 'kurz');
    assert.deepEqual(watched.replace('kurz', 'lange'), [SECOND]);
  });

  it('analyses the next paragraph too if a quotation now goes on there', () => {
    const watched = watch('Sie sagte: Wir gehen.\n\nMorgen ist zu.“ Dann ging sie.\n\nDer Rat schwieg.');
    assert.deepEqual(watched.replace('Wir', '„Wir'), [
      'Sie sagte: „Wir gehen.',
      'Morgen ist zu.“ Dann ging sie.',
    ]);
  });

  it('analyses the paragraph before too if its quotation now goes on', () => {
    const watched = watch('Sie sagte: „Wir gehen.\n\nMorgen ist zu.\n\nDer Rat schwieg.');
    assert.deepEqual(watched.replace('Morgen ist zu.', '„Morgen ist zu.“'), [
      'Sie sagte: „Wir gehen.',
      '„Morgen ist zu.“',
    ]);
  });

  it('analyses one paragraph of a long article', () => {
    const paragraphs = Array.from({ length: 500 }, (_, i) => `Anna Berg sagte, Haus ${i} sei alt.`);
    assert.deepEqual(watch(paragraphs.join('\n\n')).replace('Haus 250 sei', 'Haus 250 bleibe'), [
      'Anna Berg sagte, Haus 250 bleibe alt.',
    ]);
  });
});

describe('edits of one change', () => {
  it('refer to the text after the one before', () => {
    const session = createAnalyzer().open('Anna kam.');
    session.edit([
      { span: { start: 0, end: 4 }, text: 'Eva Kraft' },
      { span: { start: 10, end: 13 }, text: 'ging' },
    ]);
    assert.equal(session.report.text, 'Eva Kraft ging.');
  });

  it('give a new report and leave the old one as it was', () => {
    const session = createAnalyzer().open(ARTICLE);
    const before = session.report;
    const after = session.edit([{ span: { start: 0, end: 0 }, text: 'Ja. ' }]);
    assert.deepEqual([before.text, after.text, session.report === after], [ARTICLE, `Ja. ${ARTICLE}`, true]);
  });
});

describe('an edit far away', () => {
  it('tells a later paragraph who „er“ is', () => {
    const { session, replace } = watch('Es regnete.\n\nEr sagte, das Wasser steige weiter.');
    assert.deepEqual(replace('Es regnete', 'Jonas Kolb kam'), ['Jonas Kolb kam.']);
    assert.deepEqual(
      session.report.sources.map(({ name }) => name),
      ['Jonas Kolb'],
    );
  });
});

/** All that a report says, as a value of its own. */
const contentOf = ({
  text,
  paragraphs,
  sentences,
  quotations,
  statements,
  sources,
  tags,
  findings,
}: Report) => ({
  text,
  paragraphs,
  sentences,
  quotations,
  statements,
  sources,
  tags,
  findings,
});

const PIECES = [
  ...['„', '“', '"', '»', '«', '‚', '‘', '’', ',', '.', ':', '(', ')', ' ', '\n', '\n\n', '\r\n\r\n', '–'],
  ...[
    'sagte Anna Berg',
    ', so Kolb,',
    ' laut Polizei ',
    'Er sei ',
    ' habe ',
    'dass ',
    'Frau Berg ',
    '[Quelle: Kolb]',
  ],
  ...['Angeblich ', 'Experten ', 'und ', 'Bürgermeisterin Eva Kraft ', '\u{1F600}', 'e\u0301', '\uD800', ''],
];

/** Where (as a share of the text), how many code units go, and what comes instead. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat(3), fc.nat(60)),
  inserted: fc.constantFrom(...PIECES),
});

function editOf(
  { length }: string,
  { at, removed, inserted }: { at: number; removed: number; inserted: string },
): Edit {
  const start = Math.floor(at * length);
  return { span: { start, end: Math.min(length, start + removed) }, text: inserted };
}

describe('any number of edits', () => {
  const fresh = createAnalyzer();
  for (const path of ['sample/stadtwerke.txt', 'quote-marks/theater.txt', 'tags/apfelernte.txt'])
    it(`lead to the report of a fresh analysis: ${path}`, () => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 10, maxLength: 10 }), (changes) => {
          const session = createAnalyzer().open(articleText(path));
          for (const next of changes) {
            const report = session.edit([editOf(session.report.text, next)]);
            assert.deepEqual(contentOf(report), contentOf(fresh.analyze(report.text)));
          }
        }),
        { numRuns: 10, seed: 20_260_301 },
      );
    });
});
