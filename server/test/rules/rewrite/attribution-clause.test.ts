import assert from 'node:assert/strict';
import { attributionClause } from '../../../src/rules/rewrite/attribution-clause.js';
import { applyEdits } from '../../../src/text/span.js';

function said(text: string): string {
  const end = text.indexOf('“') + 1;
  return applyEdits(text, attributionClause(text, { start: text.indexOf('„'), end }, 'Anna Berg'));
}

describe('who speaks, behind a quotation', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['„Wir gehen.“', '„Wir gehen“, sagte Anna Berg.'],
    ['„Wir gehen.“ Der Rat tagt.', '„Wir gehen“, sagte Anna Berg. Der Rat tagt.'],
    ['„Gehen wir?“', '„Gehen wir?“, fragte Anna Berg.'],
    ['„Geht!“', '„Geht!“, sagte Anna Berg.'],
    ['„Wir gehen ...“', '„Wir gehen ...“, sagte Anna Berg.'],
    ['Das ist „ein Glück“.', 'Das ist „ein Glück“, sagte Anna Berg.'],
  ];
  for (const [before, after] of cases)
    it(`${before} becomes ${after}`, () => {
      assert.equal(said(before), after);
    });
});
