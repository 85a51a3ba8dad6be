import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { PipeWriter } from '../../src/lsp/pipe-writer.js';

const message = { jsonrpc: '2.0', method: 'ja', params: { text: '„Brücke 😀“' } };
const content = '{"jsonrpc":"2.0","method":"ja","params":{"text":"„Brücke 😀“"}}';

describe('the writer to a pipe', () => {
  it('writes a message in one piece, with its length in bytes', async () => {
    const pieces: string[] = [];
    const pipe = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece.toString());
        done();
      },
    });
    await new PipeWriter(pipe).write(message);
    assert.deepEqual(pieces, [`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`]);
  });

  it('tells of what it could not write', async () => {
    const pipe = new Writable({
      autoDestroy: false,
      write: (_piece, _encoding, done) => done(new Error('gone')),
    });
    const writer = new PipeWriter(pipe);
    const told: unknown[] = [];
    writer.onError(([{ message: why }, what, count]) => told.push([why, what, count]));
    await assert.rejects(writer.write(message), /gone/);
    assert.deepEqual(told, [
      ['gone', message, 1],
      ['gone', undefined, undefined],
    ]);
  });

  it('ends the pipe, and tells that it is closed', async () => {
    const pipe = new PassThrough().resume();
    const writer = new PipeWriter(pipe);
    const closed = new Promise<void>((resolve) => {
      writer.onClose(resolve);
    });
    writer.end();
    await closed;
    assert.equal(pipe.writableEnded, true);
  });
});
