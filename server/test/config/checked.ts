/** Checked texts for the tests of identity, baseline and suppressions: each marked word is a finding. */

import type { CheckedText } from '../../src/config/identity.js';
import type { Finding } from '../../src/rules/rule.js';
import { parseTags } from '../../src/tags/parse.js';
import type { Span } from '../../src/text/span.js';

const MARK = 'Experten';

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    spans.push({ start: at, end: at + word.length });
  return spans;
}

/** The sentences of a text, by full stops and empty lines alone. */
function sentences(text: string): Span[] {
  const ends = [...occurrences(text, '.'), ...occurrences(text, '\n\n')].map(({ end }) => end);
  const all = [...new Set([...ends, text.length])].sort((a, b) => a - b);
  return all.map((end, index) => ({ start: all[index - 1] ?? 0, end }));
}

/** A finding of a rule that nobody needs to know the words of. */
export const findingAt = (span: Span, ruleId = 'vague-source'): Finding => ({
  ruleId,
  severity: 'information',
  span,
  message: 'Wer?',
  related: [],
  fixes: [],
});

/** The text as checked by a rule that finds every „Experten“. */
export const check = (text: string): CheckedText => ({
  text,
  sentences: sentences(text),
  tags: parseTags(text).tags,
  findings: occurrences(text, MARK).map((span) => findingAt(span)),
});
