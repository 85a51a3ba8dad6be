import assert from 'node:assert/strict';
import { readLines } from '../../src/cli/lines.js';

async function* stream(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function lines(chunks: readonly string[], most = 100): Promise<(string | null)[]> {
  const result: (string | null)[] = [];
  for await (const line of readLines(stream(chunks), most))
    result.push(line === null ? null : Buffer.from(line).toString());
  return result;
}

describe('readLines', () => {
  it('yields lines however the stream is cut', async () => {
    const expected = ['eins', '', 'zwei\r', 'drei'];
    const text = 'eins\n\nzwei\r\ndrei';
    assert.deepEqual(
      [await lines([text]), await lines([...text]), await lines([`${text}\n`])],
      [expected, expected, expected],
    );
  });

  it('yields nothing for nothing', async () => {
    assert.deepEqual(await lines([]), []);
  });

  it('yields null for a line that is too long, and goes on', async () => {
    assert.deepEqual(await lines(['abc', 'd\nabc\n', 'abcdefgh', '\n', 'ab', 'cde'], 3), [
      null,
      'abc',
      null,
      null,
    ]);
  });
});
