import assert from 'node:assert/strict';
import type { ArticleFinding } from '../../../server/src/protocol.js';
import { questionsOf } from '../../src/questions.js';

const finding = (line: number, parts: Partial<ArticleFinding>): ArticleFinding => ({
  range: { start: { line, character: 2 }, end: { line, character: 9 } },
  severity: 'warning',
  ruleId: 'vague-source',
  message: 'Wer ist das?',
  words: 'Experten',
  ...parts,
});

const ask = (...findings: ArticleFinding[]): string[] =>
  questionsOf(findings, (line, words, question) => `${line} ${words} ${question}`);

describe('questions', () => {
  it('are asked by errors, warnings and information, not by hints', () => {
    assert.deepEqual(
      ask(
        finding(0, { severity: 'error' }),
        finding(2, { severity: 'hint' }),
        finding(4, { words: '„Ja.“', message: 'Wer sagt das?' }),
        finding(4, { severity: 'information' }),
      ),
      ['1 „Experten“ Wer ist das?', '5 „Ja.“ Wer sagt das?', '5 „Experten“ Wer ist das?'],
    );
  });

  it('show what is a mark in Markdown as it is', () => {
    assert.deepEqual(ask(finding(0, { words: '*[A_B]*', message: '<b> und `c`' })), [
      '1 „\\*\\[A\\_B\\]\\*“ \\<b\\> und \\`c\\`',
    ]);
  });
});
