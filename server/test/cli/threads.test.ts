import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, scratchFolder, wortlaut } from './wortlaut.js';

const SENTENCES = [
  '„Der Deich hält.“ Es regnet.\n',
  'Experten sagen, die Schule ziehe um.\n',
  '„Wir öffnen am Montag", sagte Ida Roth.\n',
  'Es gab Berichte, dass die Brücke gesperrt werde.\n',
];

/** Enough articles for every thread to get several batches; some cannot be read. */
const articles = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `rat/${String(index).padStart(3, '0')}.txt`,
      index % 40 === 7 ? 'a\0b' : `${SENTENCES[index % SENTENCES.length]}${'Es schneit. '.repeat(index % 9)}`,
    ]),
  );

describe('wortlaut check with threads', () => {
  let scratch: ReturnType<typeof scratchFolder>;
  const check = (threads: number, ...args: string[]) =>
    wortlaut(['check', 'rat', '--threads', String(threads), ...args], { cwd: scratch.path });

  before(buildIfMissing);
  beforeEach(() => {
    scratch = scratchFolder({
      ...articles(),
      'wortlaut.config.json': '{ "rules": { "vague-source": "off", "nonsense": "off" } }',
      'wortlaut.sources.yaml': 'sources:\n  - nam: Ida Roth\n',
      'wortlaut.suppressions.json':
        '{ "version": 1, "suppressions": [{ "rule": "unattributed-quote", "sentence": "Der Deich hält" }] }',
    });
  });
  afterEach(() => scratch.remove());

  for (const format of ['text', 'sarif', 'ndjson'])
    it(`writes the same ${format}, and tells the same once`, () => {
      assert.deepEqual(check(3, '--format', format), check(1, '--format', format));
    });

  it('knows which suppressions are needed', () => {
    const text = JSON.stringify({
      version: 1,
      suppressions: ['Der Deich hält', 'Der Deich bricht'].map((sentence) => ({
        rule: 'unattributed-quote',
        sentence,
      })),
    });
    writeFileSync(join(scratch.path, 'wortlaut.suppressions.json'), text);
    writeFileSync(join(scratch.path, 'wortlaut.config.json'), '{ "ignore": ["rat/*7.txt"] }');
    rmSync(join(scratch.path, 'wortlaut.sources.yaml'));
    const told = [1, 3].map(
      (threads) => wortlaut(['check', '.', '--threads', String(threads)], { cwd: scratch.path }).stderr,
    );
    const unused =
      'wortlaut: wortlaut.suppressions.json: The suppression of unattributed-quote in “Der Deich bricht” suppresses nothing. Remove it, so that it hides nothing later.\n';
    assert.deepEqual(told, [unused, unused]);
  });

  it('fixes and writes a baseline as one thread does', () => {
    const contents = (): string[] =>
      readdirSync(join(scratch.path, 'rat')).map((name) =>
        readFileSync(join(scratch.path, 'rat', name), 'utf8'),
      );
    const outcomes = [1, 3].map((threads) => {
      scratch.remove();
      scratch = scratchFolder(articles());
      const fixed = check(threads, '--fix');
      const written = check(threads, '--baseline', 'known.json', '--update-baseline').code;
      return {
        fixed,
        written,
        contents: contents(),
        known: readFileSync(join(scratch.path, 'known.json'), 'utf8'),
      };
    });
    assert.deepEqual(outcomes[1], outcomes[0]);
  });
});
