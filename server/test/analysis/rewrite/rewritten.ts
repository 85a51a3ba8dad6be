/** Rewrites the statements of a paragraph, for tests. */

import { analyzeParagraph, scanParagraph } from '../../../src/analysis/local.js';
import type { Reading } from '../../../src/analysis/reading.js';
import { registerPeople } from '../../../src/analysis/register.js';
import { NOTHING_SAID, type ResolvedStatement, resolveParagraph } from '../../../src/analysis/resolve.js';
import { createVocabulary, type Vocabulary } from '../../../src/lexicon/vocabulary.js';
import { applyEdits, type Edit } from '../../../src/text/span.js';

const vocabulary = createVocabulary();

export type Rewrite = (reading: Reading, statement: ResolvedStatement, vocabulary: Vocabulary) => Edit | null;

/** The paragraph with its first statement that can be rewritten in its other form; null if there is none. */
export function rewritten(text: string, rewrite: Rewrite): string | null {
  const context = { entersOpen: false, leavesOpen: false };
  const local = analyzeParagraph(scanParagraph(text), context, vocabulary);
  const { statements } = resolveParagraph(local, NOTHING_SAID, registerPeople([local.people]));
  for (const statement of statements) {
    const edit = rewrite(local.reading, statement, vocabulary);
    if (edit !== null) return applyEdits(text, [edit]);
  }
  return null;
}
