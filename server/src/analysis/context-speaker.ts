/** Whose words a quotation without a frame repeats, as far as the sentence before it tells. */

import type { Vocabulary } from '../lexicon/vocabulary.js';
import { canSpeak, isNamedPerson, isProperName } from './constructions/agent.js';
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

/** „Der Vorsitzende räumte Fehler ein.“: a sentence with a verb of saying is about what its subject says. */
const reports = (grammar: Grammar, clause: number): boolean =>
  grammar.cues(clause).some(({ cue }) => !cue.ambiguous) && canSpeak(grammar, grammar.subject(clause));

const CONTINUING: ReadonlySet<string> = new Set(['direct', 'indirect-free-indirect']);

/** A statement that opens the period and that nobody in it makes. */
const standsAlone = (draft: Draft | undefined, period: TokenRange): draft is Draft =>
  draft !== undefined && draft.frame.length === 0 && draft.quote[0]?.first === period.first;

/**
 * „Anna Berg winkt ab. „Das ist vorbei.““, „Die Stadt will bauen. Das Haus sei zu klein.“: a quotation behind a sentence
 * about a person, and a Konjunktiv behind one about a person or an organisation, are theirs. An organisation is quoted so
 * in the first person alone: „Die Partei bleibt dabei. „Wir weichen nicht.““ `found` are the statements of `period`; the
 * first one is replaced.
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
  if (previous === null || !standsAlone(first, period) || !CONTINUING.has(first.type)) return;
  const before = parse(reading, previous, vocabulary);
  if (before === null) return;
  const clause = before.clauses.findIndex(({ kind }) => kind === 'main');
  const speaker = before.subject(clause);
  const named = first.type !== 'direct' || speaksOfItself(reading, period) ? isProperName : isNamedPerson;
  const speaks = named(before, speaker) || (first.type !== 'direct' && reports(before, clause));
  if (speaker.kind !== 'noun' || !speaks) return;
  found[0] = { ...first, speaker, evidence: [...first.evidence, { kind: 'source-context' }] };
}
