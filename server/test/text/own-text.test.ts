import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { plainText } from '../../src/documents/plain.js';
import { ownText } from '../../src/text/own-text.js';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const MEGABYTE = 2 ** 20;

/** Bytes that are in use after `work`, as long as what it returns is. */
function bytesKept(work: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  assert.ok(kept);
  return after - before;
}

/** The first words of many texts of a megabyte each, which nobody needs any more. */
const firstWords = (cut: (text: string) => string): string[] =>
  Array.from({ length: 20 }, (_, i) => cut(`Die Fähre ${i} bleibt im Hafen.`.padEnd(MEGABYTE, 'und ')));

describe('ownText', () => {
  it('is the same text', () => {
    for (const text of ['', 'J', 'Ja', '„Die Fähre 😀 bleibt“, sagte sie.'])
      assert.equal(ownText(text), text);
  });

  it('does not keep alive what it was cut from', () => {
    const slices = bytesKept(() => firstWords((text) => text.slice(0, 20)));
    const copies = bytesKept(() => firstWords((text) => ownText(text.slice(0, 20))));
    assert.deepEqual([slices > 10 * MEGABYTE, copies < 2 * MEGABYTE], [true, true]);
  });

  it('is what paragraphs are made of', () => {
    const read = (text: string) =>
      plainText.createReader()(`Der Rat von Auen tagt am Abend.\n\n${text}`).paragraphs[0]?.text ?? '';
    assert.ok(bytesKept(() => firstWords(read)) < 2 * MEGABYTE);
  });
});
