/** How many threads a run takes. */

import { availableParallelism } from 'node:os';

/** A thread costs a second lexicon and a cold start, which pays from so many articles on. */
const ARTICLES_PER_THREAD = 150;
/** Up to so many articles a thread is busy with two cores: on the second one the engine compiles what the first one runs. */
const ARTICLES_TO_WARM_UP = 4000;
/** More threads than that wait for the one that writes. */
const MOST = 8;

function usefulThreads(articles: number, cores: number): number {
  const isWarm = articles / cores > ARTICLES_TO_WARM_UP;
  return Math.min(MOST, isWarm ? cores : Math.floor(cores / 2), Math.floor(articles / ARTICLES_PER_THREAD));
}

/** Threads for so many articles: as many as were asked for (null for no wish), this one included. */
export const threadsFor = (
  articles: number,
  wanted: number | null,
  cores: number = availableParallelism(),
): number => Math.max(1, wanted === null ? usefulThreads(articles, cores) : Math.min(wanted, articles));
