import { analyzeParagraph, scanParagraph } from '../../src/analysis/local.js';
import { createVocabulary } from '../../src/lexicon/vocabulary.js';
import { sliceSpan } from '../../src/text/span.js';
import { itReads } from './describe.js';

const vocabulary = createVocabulary();

const hedgeLines = (text: string): string[] =>
  analyzeParagraph(scanParagraph(text), { entersOpen: false, leavesOpen: false }, vocabulary).hedges.map(
    ({ kind, span }) => `${kind} ${sliceSpan(text, span)}`,
  );

describe('hedges', () => {
  itReads(hedgeLines, [
    ['Angeblich kam er.', ['hearsay Angeblich']],
    ['Der angebliche Graf kam angeblich.', ['hearsay angebliche', 'hearsay angeblich']],
    ['Er kam dem Vernehmen nach allein.', ['hearsay dem Vernehmen nach']],
    ['Der mutmaßliche Dieb floh.', ['suspicion mutmaßliche']],
    ['„Er kam angeblich allein“, sagte sie.', []],
    ['Er kam allein.', []],
  ]);
});
