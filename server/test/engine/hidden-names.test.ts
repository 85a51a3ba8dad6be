import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import type { KnownSource } from '../../src/tags/register/known-source.js';

const SOURCE: KnownSource = {
  name: 'Sandra Meinertz',
  role: null,
  kind: 'person',
  aliases: [],
  gender: 'female',
  protected: 'Lena K.',
};

const MARKDOWN = `---
author: Sandra Meinertz
---

Der Rat tagt. Ida Roth kam mit **Sandra** _Meinertz_ und [Belegen](https://example.org/sandra-meinertz).

<!-- Quelle: Sandra Meinertz -->

\`\`\`
Sandra Meinertz
\`\`\`

The council met on Monday. Everybody was there, and so was Sandra Meinertz.
`;

const found = (text: string, format: 'plain' | 'markdown', rules = {}) =>
  createAnalyzer({ sources: [SOURCE], rules })
    .analyze(text, format)
    .findings.map(({ ruleId, severity, span }) => [ruleId, severity, text.slice(span.start, span.end)]);

const error = (words: string) => ['protected-source', 'error', words];

describe('real names', () => {
  it('are found in the whole file, each once, in its order', () => {
    assert.deepEqual(found(MARKDOWN, 'markdown'), [
      error('Sandra Meinertz'),
      error('Sandra** _Meinertz'),
      error('sandra-meinertz'),
      error('Sandra Meinertz'),
      error('Sandra Meinertz'),
      error('Sandra Meinertz'),
    ]);
  });

  it('are no matter where the rule is off', () => {
    assert.deepEqual(found(MARKDOWN, 'markdown', { 'protected-source': 'off' }), []);
  });

  it('are found once in plain text', () => {
    assert.deepEqual(found('Ida Roth kam mit Sandra Meinertz.', 'plain'), [error('Sandra Meinertz')]);
  });
});
