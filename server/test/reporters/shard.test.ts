import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import {
  createShardReporter,
  readShardLine,
  type ShardArticle,
  toCheckedArticle,
} from '../../src/reporters/shard.js';
import { NO_TOTALS } from '../../src/reporters/totals.js';

const TEXT =
  '„Der Deich hält.“ Es regnet. <!-- wortlaut-disable-next-line unattributed-quote -- Aushang -->\n\n„Das Wasser steigt nur langsam.“ Experten sagen, es falle bald.';

const reporter = createShardReporter({ version: '1.2.3', hasBaseline: true, shard: { index: 2, count: 5 } });
const report = createAnalyzer({ locale: 'en' }).analyze(TEXT);
const [known, ...fresh] = report.findings;

const asPlain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function lines(): string[] {
  assert.ok(known);
  const writer = reporter.open();
  const part = reporter.part({ path: 'a\u2028\n.txt', report, findings: [], known: [known] });
  return (writer.add(part) + writer.end({ ...NO_TOTALS, files: 1, failed: 3, fixed: 2 })).split('\n');
}

describe('a shard', () => {
  it('begins with what it is, and ends with what cannot be counted again', () => {
    const [head, , end, rest] = lines();
    assert.deepEqual(
      [head, end, rest],
      ['{"shard":1,"version":"1.2.3","index":2,"count":5,"hasBaseline":true}', '{"failed":3,"fixed":2}', ''],
    );
  });

  it('holds all that any format needs of an article, hidden findings too', () => {
    const line = readShardLine(lines()[1] ?? '');
    const {
      fresh: again,
      findings,
      ...article
    } = toCheckedArticle(line as ShardArticle, ({ severity }) => severity === 'warning');
    assert.deepEqual(
      { again, findings, article },
      asPlain({
        again: fresh,
        findings: fresh.filter(({ severity }) => severity === 'warning'),
        article: {
          path: 'a\u2028\n.txt',
          report,
          known: [known],
        },
      }),
    );
  });

  it('without articles is whole', () => {
    const writer = reporter.open();
    assert.equal(writer.end(NO_TOTALS).split('\n').length, 3);
  });

  it('has no other lines', () => {
    assert.deepEqual(['', 'Es regnet.', '[]', 'null', '{"path":"a.txt"}', '{"shard":'].map(readShardLine), [
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
