import assert from 'node:assert/strict';
import { printable } from '../../src/reporters/printable.js';

describe('printable', () => {
  it('leaves text as it is, umlauts, quotation marks and emoji included', () => {
    assert.equal(printable('„Grüße“ – 👩‍👩‍👧 漢字 e\u0301'), '„Grüße“ – 👩‍👩‍👧 漢字 e\u0301');
  });

  it('shows control characters as pictures', () => {
    assert.equal(printable('\x1b[31mrot\x1b]0;Titel\x07\x7f'), '␛[31mrot␛]0;Titel␇␡');
  });

  it('keeps everything on one line', () => {
    assert.equal(
      printable('eins\r\nzwei\u2028drei\u2029vier\u0085fünf\tsechs'),
      'eins␍␊zwei\ufffddrei\ufffdvier\ufffdfünf sechs',
    );
  });

  it('replaces C1 controls, bidirectional controls and lone surrogates', () => {
    assert.equal(printable('\u009b31m \u202egnut\u2066 \ud83d!'), '\ufffd31m \ufffdgnut\ufffd \ufffd!');
  });

  it('keeps the length, so that offsets hold', () => {
    const hostile = '\x1b\u009b\u202e\ud83d👍\r\n';
    assert.equal(printable(hostile).length, hostile.length);
  });
});
