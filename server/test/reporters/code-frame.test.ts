import assert from 'node:assert/strict';
import { codeFrame } from '../../src/reporters/code-frame.js';
import { createLineIndex } from '../../src/text/line-index.js';

const style = { width: 60, faint: (text: string) => text, underline: (text: string) => text };

const frame = (text: string, words: string): string[] => {
  const start = text.indexOf(words);
  return codeFrame(createLineIndex(text), { start, end: start + words.length }, style);
};

describe('codeFrame', () => {
  it('underlines the finding in its line', () => {
    assert.deepEqual(frame('Brücke gesperrt\n\nAngeblich fehlt das Geld.\n', 'Angeblich'), [
      '  3 | Angeblich fehlt das Geld.',
      '    | ^^^^^^^^^',
    ]);
  });

  it('shows first and last line of a finding over several lines', () => {
    const text = `${'\n'.repeat(8)}Er rief: „Wir gehen.\r\nMorgen.\r\nAlle.“ Und ging.`;
    assert.deepEqual(frame(text, '„Wir gehen.\r\nMorgen.\r\nAlle.“'), [
      '   9 | Er rief: „Wir gehen.',
      '     |          ^^^^^^^^^^^',
      '   … |',
      '  11 | Alle.“ Und ging.',
      '     | ^^^^^^',
    ]);
  });

  it('shows neighbouring lines without a gap, and no line of which nothing is marked', () => {
    assert.deepEqual(frame('„Ja.\nNein.“\nEnde', '„Ja.\nNein.“\n'), [
      '  1 | „Ja.',
      '    | ^^^^',
      '  2 | Nein.“',
      '    | ^^^^^^',
    ]);
  });

  it('has something to say about an empty text', () => {
    assert.deepEqual(codeFrame(createLineIndex(''), { start: 0, end: 0 }, style), ['  1 |', '    | ^']);
  });

  it('paints gutter and underline', () => {
    const painted = {
      width: 60,
      faint: (text: string) => `<${text}>`,
      underline: (text: string) => `{${text}}`,
    };
    assert.deepEqual(codeFrame(createLineIndex('Ja?'), { start: 0, end: 2 }, painted), [
      '<  1 |> Ja?',
      '<    |> {^^}',
    ]);
  });
});
