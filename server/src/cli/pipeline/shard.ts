/** A part of a run, so that several machines share the work: `--shard 2/5`. */

/** Which part of how many; the first is 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The part of all inputs that is a shard's: a stretch, so that the shards one after the other are the whole. */
export function shardOf<T>(inputs: readonly T[], shard: Shard | null): readonly T[] {
  if (shard === null) return inputs;
  const { index, count } = shard;
  const cut = (before: number): number => Math.floor((before * inputs.length) / count);
  return inputs.slice(cut(index - 1), cut(index));
}

const SHARD = /^(\d{1,6})\/(\d{1,6})$/;

/** `2/5`; null for anything else. */
export function parseShard(value: string): Shard | null {
  const [, index, count] = (SHARD.exec(value) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) return null;
  return { index, count };
}
