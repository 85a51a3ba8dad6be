import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { toRange } from '../../src/lsp/convert.js';
import { legend, tokenEdits, tokensIn } from '../../src/lsp/semantic-tokens.js';
import type { Span } from '../../src/text/span.js';
import { at, openDocument, statement } from './stage.js';

const text = 'Experten sagten, der Rat habe\n„nein“ gesagt. [Quelle: N. Ahrens]';

const document = openDocument(text, {
  statements: [
    statement({
      id: 'inner',
      quote: [at(text, '„nein“')],
      cue: [at(text, 'gesagt')],
      speaker: [at(text, 'der Rat')],
      attribution: 'role',
    }),
    statement({
      id: 'outer',
      type: 'indirect',
      quote: [at(text, 'der Rat habe\n„nein“ gesagt')],
      cue: [at(text, 'sagten')],
      speaker: [at(text, 'Experten')],
      attribution: 'vague',
    }),
  ],
  tags: [
    {
      span: at(text, '[Quelle: N. Ahrens]'),
      form: 'bracket',
      sources: [{ name: 'N. Ahrens', role: null, anonymous: false, span: at(text, 'N. Ahrens') }],
      evidence: null,
      checked: null,
      anonymous: false,
    },
  ],
});

/** The tokens with their words, from the protocol's relative numbers. */
function decode(data: readonly number[]): string[] {
  const tokens: string[] = [];
  const lines = text.split('\n');
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines_ = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 5);
    character = lines_ === 0 ? character + characters : characters;
    line += lines_;
    tokens.push(`${legend.tokenTypes[type]}: ${lines[line]?.slice(character, character + length)}`);
  }
  return tokens;
}

const tokens = (window: Span) => decode(tokensIn(document, window).data);

describe('semantic-tokens', () => {
  it('colour the whole article, inner statements over outer ones', () => {
    assert.deepEqual(tokens({ start: 0, end: text.length }), [
      'vagueSource: Experten',
      'cue: sagten',
      'speaker: der Rat',
      'indirectQuote:  habe',
      'directQuote: „nein“',
      'indirectQuote:  ',
      'cue: gesagt',
      'sourceTag: [Quelle: N. Ahrens]',
    ]);
  });

  it('colour only the range that is asked for', () => {
    assert.deepEqual(tokens(at(text, 'Rat habe')), ['speaker: Rat', 'indirectQuote:  habe']);
  });

  it('write the numbers of the protocol', () => {
    const { start } = toRange(document.positions, at(text, 'sagten'));
    assert.deepEqual(tokensIn(document, at(text, 'sagten')).data, [start.line, start.character, 6, 2, 0]);
  });

  it('tell what has changed as one edit, from which the new numbers follow', () => {
    const numbers = fc.array(fc.nat(2), { maxLength: 12 });
    const property = fc.property(numbers, numbers, (before, after) => {
      const edits = tokenEdits(before, after);
      assert.equal(edits.length, isDeepStrictEqual(before, after) ? 0 : 1);
      const changed = [...before];
      for (const { start, deleteCount, data = [] } of edits) changed.splice(start, deleteCount, ...data);
      assert.deepEqual(changed, after);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});
