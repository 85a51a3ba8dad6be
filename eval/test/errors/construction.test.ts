import assert from 'node:assert/strict';
import type { StatementType } from '../../../server/src/analysis/model.js';
import { constructionOf } from '../../errors/construction.js';

/** The construction of a statement whose quote stands in [ ] and whose cue in < >. */
function constructionIn(type: StatementType, marked: string): string {
  const spansIn = (open: string, close: string) => {
    const parts = [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))];
    return parts.map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
  };
  return constructionOf(marked, {
    type,
    quote: spansIn('[', ']'),
    cue: spansIn('<', '>'),
    speaker: [],
    frame: [],
    addressee: [],
  });
}

describe('constructionOf', () => {
  const cases: readonly (readonly [StatementType, string, string])[] = [
    ['indirect', 'Sie <sagte>, [dass die Schleuse öffne].', 'indirect, cue verb before'],
    ['indirect', '[Die Schleuse öffne], <teilte> die Stadt <mit>.', 'indirect, cue verb after'],
    ['indirect', '[Die Schleuse], <so> die Stadt, [öffne].', 'indirect, so + speaker inside'],
    ['indirect', '<Nach> Angaben der Stadt [öffnet die Schleuse].', 'indirect, nach + noun before'],
    ['indirect', '<Wie> die Stadt <mitteilte>, [öffnet die Schleuse].', 'indirect, wie + verb before'],
    ['indirect', 'Sie <brachte>, [dass es eile], <zum Ausdruck>.', 'indirect, cue phrase with noun around'],
    ['direct', 'Sie <sprach von> [„grober Nachlässigkeit“].', 'direct fragment, cue verb before'],
    ['direct', '[„Wir öffnen die Schleuse heute.“]', 'direct, no cue'],
    ['reported', '[Sie forderte mehr Geld.]', 'reported, no cue'],
  ];
  for (const [type, marked, construction] of cases) {
    it(construction, () => assert.equal(constructionIn(type, marked), construction));
  }
});
