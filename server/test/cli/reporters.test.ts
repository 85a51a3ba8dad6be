import assert from 'node:assert/strict';
import type { Format } from '../../src/cli/format-names.js';
import { createReporter } from '../../src/cli/reporters.js';
import { formatJson, formatJsonLine } from '../../src/exports/json.js';
import { PLAIN } from '../../src/reporters/palette.js';
import type { CheckedArticle } from '../../src/reporters/reporter.js';
import { NO_TOTALS } from '../../src/reporters/totals.js';

const result = (path: string): CheckedArticle => ({
  path,
  report: {
    text: '',
    comments: [],
    suppressed: [],
    paragraphs: [],
    sentences: [],
    quotations: [],
    statements: [],
    sources: [],
    tags: [],
    findings: [],
    metrics: { words: 0, statements: 0, attributed: 0, coverage: 1 },
  },
  findings: [],
  known: [],
});

function write(format: Format, isSingle: boolean, paths: readonly string[]): string {
  const reporter = createReporter(format, {
    locale: 'en',
    palette: PLAIN,
    width: 100,
    isSingle,
    version: '1.0.0',
    hasBaseline: false,
    hash: (text) => text,
    shard: null,
  });
  const writer = reporter.open();
  const parts = paths.map((path) => writer.add(reporter.part(result(path))));
  return parts.join('') + writer.end({ ...NO_TOTALS, files: paths.length });
}

describe('createReporter', () => {
  it('writes one JSON object a line', () => {
    const lines = ['a.txt', 'b.txt'].map((path) => `${formatJsonLine(result(path))}\n`);
    assert.equal(write('ndjson', false, ['a.txt', 'b.txt']), lines.join(''));
  });

  it('writes a JSON array of as many objects as there are', () => {
    const arrays = [[], ['a.txt'], ['a.txt', 'b.txt']].map((paths) => write('json', false, paths));
    assert.deepEqual(arrays, [
      '[]\n',
      `[\n${formatJson(result('a.txt'))}\n]\n`,
      `[\n${formatJson(result('a.txt'))},\n${formatJson(result('b.txt'))}\n]\n`,
    ]);
  });

  it('writes a single JSON object, or nothing where it could not be read', () => {
    assert.deepEqual(
      [write('json', true, ['a.txt']), write('json', true, [])],
      [`${formatJson(result('a.txt'))}\n`, ''],
    );
  });

  it('ends text with the summary', () => {
    assert.equal(write('text', false, ['a.txt', 'b.txt']), '2 files checked: no findings\n');
  });
});
