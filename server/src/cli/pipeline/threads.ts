/** How many threads a run takes. */

import { availableParallelism } from 'node:os';

/** A thread costs a second lexicon and a cold start, which pays from so many articles on. */
const ARTICLES_PER_THREAD = 150;
/** More threads than that wait for the one that writes. */
const MOST = 8;

/** Threads for so many articles: as many as were asked for (null for no wish), this one included. */
export function threadsFor(articles: number, wanted: number | null, cores = availableParallelism()): number {
  const useful = wanted === null ? Math.floor(articles / ARTICLES_PER_THREAD) : articles;
  return Math.max(1, Math.min(wanted ?? Math.min(cores, MOST), useful));
}
