/** The examples on the rules' pages are true: what is bold under “Fires” is found, under “Does not fire” nothing is. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyzerFor, readProjectFile, recommended, root } from '../fixtures/runner.js';

/** An example on a page: its text without emphasis, and the words that are bold in it. */
interface Example {
  readonly text: string;
  readonly bold: readonly string[];
}

const BOLD = /\*\*(.+?)\*\*/g;

function toExample(quoted: string): Example {
  const marked = quoted.replace(/ _\(hint\)_$/, '');
  return {
    text: marked.replace(BOLD, '$1'),
    bold: [...marked.matchAll(BOLD)].map((match) => match[1] ?? ''),
  };
}

/** The block quotes below a heading of the second level. */
function examplesBelow(page: string, heading: string): Example[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const blocks = section
    .split(/\n(?!>)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('>')));
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => toExample(lines.map((line) => line.replace(/^> ?/, '')).join('\n')));
}

function found(ruleId: string, text: string): string[] {
  return analyzerFor(ruleId)
    .analyze(text)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ span }) => text.slice(span.start, span.end));
}

/** That every rule has a page is for `coverage.test.ts` to say. */
const rules = recommended.rules.filter(({ docs }) => existsSync(join(root, docs)));

describe('pages of the rules', () => {
  for (const { id, docs } of rules)
    describe(docs, () => {
      const page = readProjectFile(docs);
      const fires = examplesBelow(page, 'Fires');
      const silent = examplesBelow(page, 'Does not fire');

      it('has examples of both', () => {
        assert.deepEqual([fires.length > 0, silent.length > 0], [true, true]);
      });

      for (const { text, bold } of fires)
        it(`fires: ${text}`, () => {
          assert.deepEqual(found(id, text), bold);
        });

      for (const { text } of silent)
        it(`does not fire: ${text}`, () => {
          assert.deepEqual(found(id, text), []);
        });
    });
});
