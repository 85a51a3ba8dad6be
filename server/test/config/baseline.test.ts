import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Baseline,
  createBaseline,
  createBaselineFilter,
  formatBaseline,
  parseBaseline,
  pruneBaseline,
} from '../../src/config/baseline.js';
import { formatConfigProblem } from '../../src/config/problem.js';
import { check } from './checked.js';

const fileOf = (text: string, path = 'rat.txt') => ({ path, report: check(text) });

const entry = (sentence: string, count = 1, path = 'rat.txt') => ({
  path,
  rule: 'vague-source',
  sentence,
  count,
});

/** The sentences of fresh findings. */
function fresh(before: string, after: string): string[] {
  const filter = createBaselineFilter(createBaseline([fileOf(before)]));
  return filter(fileOf(after)).fresh.map(({ span }) => after.slice(span.start, span.end + 10));
}

describe('createBaseline', () => {
  it('lists the findings of all files in order, with their number', () => {
    const files = [
      fileOf('Experten warnen.\n\nExperten zweifeln. Experten warnen.', 'b.txt'),
      fileOf('Experten schweigen.', 'a.txt'),
    ];
    assert.deepEqual(createBaseline(files), [
      entry('Experten schweigen', 1, 'a.txt'),
      entry('Experten warnen', 2, 'b.txt'),
      entry('Experten zweifeln', 1, 'b.txt'),
    ]);
  });
});

describe('createBaselineFilter', () => {
  const before = 'Der Rat tagt.\n\nExperten warnen vor Glätte. Es schneit.\n\nExperten zweifeln.';

  it('parts known findings from fresh ones', () => {
    const filter = createBaselineFilter(createBaseline([fileOf(before)]));
    const after = fileOf('Experten warnen vor Glätte. Experten hoffen.');
    const [known, other] = after.report.findings;
    assert.deepEqual(filter(after), { fresh: [other], known: [known] });
  });

  it('knows a finding of one file in no other', () => {
    const filter = createBaselineFilter(createBaseline([fileOf(before)]));
    assert.equal(filter(fileOf(before, 'kopie.txt')).fresh.length, 2);
  });

  it('knows them after edits elsewhere, new line breaks and other marks', () => {
    const after =
      'Neu: Der Rat tagt heute.\r\n\r\nEs regnet. „Experten“ warnen\r\nvor Glätte! [Quelle: Anna Berg]\n\nExperten\nzweifeln.';
    assert.deepEqual(fresh(before, after), []);
  });

  it('finds one more of a kind fresh, and a changed sentence', () => {
    assert.deepEqual(fresh('Experten warnen.', 'Experten warnen. Experten warnen.'), ['Experten warnen.']);
    assert.deepEqual(fresh('Experten warnen.', 'Experten warnten.'), ['Experten warnten.']);
  });

  const word = fc.constantFrom('Regen', 'Rat', 'Damm', 'Experten', 'warnen', 'heute');
  const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });
  const article = fc.array(paragraph, { minLength: 1, maxLength: 6 });
  const written = (paragraphs: readonly (readonly string[])[], space: string): string =>
    paragraphs.map((sentences) => sentences.map((words) => `${words}.`).join(space)).join('\n\n');

  it('knows everything when paragraphs move and lines wrap', () => {
    const moved = article.chain((paragraphs) =>
      fc.tuple(
        fc.constant(paragraphs),
        fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length }),
        fc.constantFrom(' ', '\n', '\r\n'),
      ),
    );
    fc.assert(
      fc.property(moved, ([paragraphs, shuffled, space]) => {
        assert.deepEqual(
          fresh(written(paragraphs, ' '), written(shuffled, space).replaceAll(' ', space)),
          [],
        );
      }),
    );
  });

  it('finds exactly as many fresh as there are more of a kind', () => {
    fc.assert(
      fc.property(article, article, (before, more) => {
        const added = createBaseline([fileOf(written(more, ' '))]).reduce((sum, { count }) => sum + count, 0);
        assert.equal(fresh(written(before, ' '), written([...before, ...more], ' ')).length, added);
      }),
    );
  });
});

describe('pruneBaseline', () => {
  const baseline: Baseline = [
    entry('Experten schweigen', 1, 'alt.txt'),
    entry('Experten warnen', 2),
    entry('Experten zweifeln', 1),
  ];

  it('takes out what has gone, adds nothing, and leaves files alone that were not checked', () => {
    const now = [fileOf('Experten warnen. Experten hoffen.')];
    assert.deepEqual(pruneBaseline(baseline, now), [
      entry('Experten schweigen', 1, 'alt.txt'),
      entry('Experten warnen', 1),
    ]);
  });
});

describe('the baseline file', () => {
  const baseline: Baseline = [entry('Experten schweigen', 1, 'a "b".txt'), entry('Experten warnen', 2)];

  it('has a line for each entry and is read as it was written', () => {
    const text = formatBaseline(baseline);
    assert.equal(
      text,
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    {"path":"a \\"b\\".txt","rule":"vague-source","sentence":"Experten schweigen","count":1},',
        '    {"path":"rat.txt","rule":"vague-source","sentence":"Experten warnen","count":2}',
        '  ]',
        '}',
        '',
      ].join('\n'),
    );
    assert.deepEqual(parseBaseline('b.json', text), { baseline, problems: [] });
    assert.deepEqual(parseBaseline('b.json', formatBaseline([])), { baseline: [], problems: [] });
  });

  it('tells its faults with their places', () => {
    const text = '{"version": 2, "findings": [{"path": "a", "rule": "b"}, 3]}';
    const { baseline: read, problems } = parseBaseline('b.json', text);
    assert.deepEqual(read, []);
    assert.deepEqual(
      problems.map((problem) => formatConfigProblem(problem, 'en')),
      [
        'b.json:1:13: Expected a whole number from 1 to 1 here.',
        'b.json:1:29: “sentence” is missing here.',
        'b.json:1:29: “count” is missing here.',
        'b.json:1:57: Expected an object with keys here.',
      ],
    );
  });
});
