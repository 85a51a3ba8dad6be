/** Whose words a quotation without a frame repeats, as far as the sentence before it tells. */

import type { Vocabulary } from '../lexicon/vocabulary.js';
import { isProperName } from './constructions/agent.js';
import type { Draft } from './drafts.js';
import type { Grammar } from './grammar.js';
import { lowerAt, type Reading, type TokenRange } from './reading.js';

/** Words of somebody who speaks of themselves: whoever speaks is one of those just named. */
const FIRST_PERSON = new Set(['ich', 'wir', 'mein', 'meine', 'unser', 'unsere', 'uns', 'mir', 'mich']);

/** How the caller parses a period; null if it is no sentence. */
type Parse = (reading: Reading, period: TokenRange, vocabulary: Vocabulary) => Grammar | null;

function speaksOfItself(reading: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (FIRST_PERSON.has(lowerAt(reading, i))) return true;
  return false;
}

/** A statement that opens the period and that nobody in it makes. */
const standsAlone = (draft: Draft | undefined, period: TokenRange): draft is Draft =>
  draft !== undefined && draft.frame.length === 0 && draft.quote[0]?.first === period.first;

/** A quotation in the first person, or a Konjunktiv: „Anna Berg war zufrieden. Das Schiff sei sicher.“ */
const continuesSubject = (draft: Draft, reading: Reading, period: TokenRange): boolean =>
  draft.type === 'indirect-free-indirect' || (draft.type === 'direct' && speaksOfItself(reading, period));

/**
 * „Die Partei will am Kurs festhalten. „Wir bleiben dabei.““: words in the first person are those of the subject of the
 * sentence before, if that is a name. `found` are the statements of `period`; the first one is replaced.
 */
export function nameByContext(
  reading: Reading,
  previous: TokenRange | null,
  period: TokenRange,
  found: Draft[],
  parse: Parse,
  vocabulary: Vocabulary,
): void {
  const [first] = found;
  if (previous === null || !standsAlone(first, period) || !continuesSubject(first, reading, period)) return;
  const before = parse(reading, previous, vocabulary);
  if (before === null) return;
  const speaker = before.subject(before.clauses.findIndex(({ kind }) => kind === 'main'));
  if (speaker.kind !== 'noun' || !isProperName(before, speaker)) return;
  found[0] = { ...first, speaker, evidence: [...first.evidence, { kind: 'source-context' }] };
}
