import assert from 'node:assert/strict';
import { openFrame, openList, openPlain, type PartWriter } from '../../src/text/parts.js';

const write = (writer: PartWriter<string, string>, ...parts: readonly string[]): string =>
  parts.map((part) => writer.add(part)).join('') + writer.end('!');

describe('output in parts', () => {
  const frame = { head: '<', between: '|', tail: (end: string) => `${end}>` };

  it('stands in a frame, of which empty parts are no part', () => {
    assert.deepEqual(
      [[], ['a'], ['', 'a', '', 'b', '']].map((parts) => write(openFrame(frame), ...parts)),
      ['<!>', '<a!>', '<a|b!>'],
    );
  });

  it('may be something else if there is no part', () => {
    const writers = [[], [''], ['a']].map((parts) =>
      write(openFrame({ ...frame, empty: 'nothing' }), ...parts),
    );
    assert.deepEqual(writers, ['nothing', 'nothing', '<a!>']);
  });

  it('is a list whose items are parted by commas', () => {
    const lists = [[], ['1'], ['1,\n2', '', '3']].map((parts) => write(openList('{"a":[', ']}\n'), ...parts));
    assert.deepEqual(lists, ['{"a":[\n]}\n', '{"a":[\n1\n]}\n', '{"a":[\n1,\n2,\n3\n]}\n']);
    assert.deepEqual(
      lists.map((list) => JSON.parse(list)),
      [{ a: [] }, { a: [1] }, { a: [1, 2, 3] }],
    );
  });

  it('may need nothing around it', () => {
    assert.deepEqual([write(openPlain()), write(openPlain(), 'a', 'b')], ['', 'ab']);
  });
});
