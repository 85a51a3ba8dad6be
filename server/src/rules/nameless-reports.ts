/** „Medienberichten zufolge“, „laut Berichten“: reports that have no author. */

import type { ResolvedStatement } from '../analysis/resolve.js';
import type { ParagraphFacts } from './rule.js';
import { tokensIn } from './sentences.js';

/** True if the speaker is nothing but documents that nobody has written; „einer Studie der Hochschule“ has an author. */
export function isNamelessReport({ local }: ParagraphFacts, statement: ResolvedStatement): boolean {
  const { speaker, mention, evidence } = statement.local;
  const [phrase] = speaker;
  if (phrase === undefined || mention?.vague !== true || statement.attribution !== 'vague') return false;
  if (!evidence.some(({ kind }) => kind === 'cue-preposition')) return false;
  const { first, last } = tokensIn(local.reading, phrase);
  return last > first && local.reading.words[last - 1]?.vague?.kind === 'documents';
}
