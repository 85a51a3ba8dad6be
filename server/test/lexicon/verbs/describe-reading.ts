import type { VerbReading } from '../../../src/lexicon/verbs/types.js';

/**
 * A reading in a line, prefix and base parted by a bar: „mit|teilen 3 singular present subjunctive1“,
 * „teilen past-participle“.
 */
export function describeReading(reading: VerbReading): string {
  const base = reading.lemma.slice(reading.prefix.length);
  const verb = reading.prefix === '' ? base : `${reading.prefix}|${base}`;
  if (reading.kind !== 'finite') return `${verb} ${reading.kind}`;
  return `${verb} ${reading.person} ${reading.number} ${reading.tense} ${reading.mood}`;
}
