import assert from 'node:assert/strict';
import { excerpt } from '../../src/reporters/excerpt.js';

const at = (line: string, words: string): { start: number; end: number } => {
  const start = line.indexOf(words);
  return { start, end: start + words.length };
};

describe('excerpt', () => {
  it('shows a short line whole', () => {
    const line = 'Angeblich fehlt das Geld.';
    assert.deepEqual(excerpt(line, at(line, 'Angeblich'), 40), { text: line, indent: 0, length: 9 });
  });

  it('cuts a long line on both sides, at spaces', () => {
    const line = 'Der Rat tagte bis in den Abend, und angeblich fehlte danach das Geld für die neue Brücke.';
    assert.deepEqual(excerpt(line, at(line, 'angeblich'), 40), {
      text: '…Abend, und angeblich fehlte danach…',
      indent: 12,
      length: 9,
    });
  });

  it('gives the room that one side leaves to the other', () => {
    const line = 'Angeblich fehlte danach das Geld für die neue Brücke, und der Rat tagte bis in den Abend.';
    assert.deepEqual(excerpt(line, at(line, 'Angeblich'), 40), {
      text: 'Angeblich fehlte danach das Geld für…',
      indent: 0,
      length: 9,
    });
    const end = line.length;
    assert.deepEqual(excerpt(line, { start: end - 6, end }, 40), {
      text: '…und der Rat tagte bis in den Abend.',
      indent: 30,
      length: 6,
    });
  });

  it('cuts a finding that is longer than the room', () => {
    const line = 'Er rief: „Wir bleiben, bis die Brücke steht und der letzte Bus fährt“, und ging.';
    assert.deepEqual(
      excerpt(line, at(line, '„Wir bleiben, bis die Brücke steht und der letzte Bus fährt“'), 40),
      {
        text: '„Wir bleiben, bis die Brücke steht und…',
        indent: 0,
        length: 39,
      },
    );
  });

  it('marks one column where the finding is empty', () => {
    assert.deepEqual(excerpt('Sie schrieb:', { start: 12, end: 12 }, 40), {
      text: 'Sie schrieb:',
      indent: 12,
      length: 1,
    });
  });

  it('counts columns, not code units', () => {
    const line = '漢字 👩‍👩‍👧 e\u0301 „漢“ Ende';
    assert.deepEqual(excerpt(line, at(line, '„漢“'), 40), { text: line, indent: 10, length: 4 });
  });

  it('lets no control character through', () => {
    const line = '\x1b[2J„Weg\x07“\tda';
    assert.deepEqual(excerpt(line, at(line, '„Weg\x07“'), 40), {
      text: '␛[2J„Weg␇“ da',
      indent: 4,
      length: 6,
    });
  });

  it('cuts words that are longer than the room', () => {
    const line = `${'x'.repeat(5_000_000)}„Nein“${'y'.repeat(5_000_000)}`;
    assert.deepEqual(excerpt(line, at(line, '„Nein“'), 20), {
      text: '…xxxxxx„Nein“yyyyyy…',
      indent: 7,
      length: 6,
    });
  });
});
