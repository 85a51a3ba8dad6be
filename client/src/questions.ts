/** The findings of an article as questions for whoever has written it. */

import type { ArticleFinding } from '../../server/src/protocol.js';

/** A hint is for the author's ear, not a question to somebody else. */
const isQuestion = ({ severity }: ArticleFinding): boolean => severity !== 'hint';

const MARKS = /[\\`*_[\]<>]/g;

/** Words that Markdown shows as they are. */
const escaped = (words: string): string => words.replace(MARKS, '\\$&');

const quoted = (words: string): string => (/^["„“”»«‚‘’›‹]/.test(words) ? words : `„${words}“`);

/**
 * One line of Markdown for each finding that is an error, a warning or information, in the order of the article. `toLine`
 * puts it together from the number of the line, from 1, the words and what there is to ask.
 */
export const questionsOf = (
  findings: readonly ArticleFinding[],
  toLine: (line: number, words: string, question: string) => string,
): string[] =>
  findings
    .filter(isQuestion)
    .map(({ range, words, message }) =>
      toLine(range.start.line + 1, escaped(quoted(words)), escaped(message)),
    );
