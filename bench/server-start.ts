/** How soon the server is there, and what it takes while it has nothing to do. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { generateArticle, REPORTS_IN_NEWS } from './corpus.js';
import { type Figure, fastest } from './measure.js';
import { BUNDLE, startServer } from './server-process.js';
import { THRESHOLDS } from './thresholds.js';

const ARTICLE = generateArticle(10_000, 1, REPORTS_IN_NEWS);
const URI = 'file:///artikel/kurz.artikel';
const ROUNDS = 15;
const MEGABYTE = 2 ** 20;
/** After the last work the engine still tidies up. */
const SETTLE = 2000;
const IDLE = 5000;

/** Milliseconds from the start of the process to the diagnostics of the first article. */
async function readyTime(): Promise<number> {
  const start = performance.now();
  const server = await startServer();
  await server.open(URI, ARTICLE);
  const time = performance.now() - start;
  await server.stop();
  return time;
}

async function readyFigure(): Promise<Figure> {
  const run = (...args: string[]): void => void spawnSync(process.execPath, args, { input: '' });
  const node = fastest(ROUNDS, () => run('--eval', '0'));
  // With nothing to read the server ends as soon as it is loaded.
  const load = fastest(ROUNDS, () => run(BUNDLE, '--stdio')) - node;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await readyTime());
  const ready = Math.min(...times);
  const [whole, empty, loading] = [ready, node, load].map((time) => `${time.toFixed(0)} ms`);
  return {
    threshold: THRESHOLDS.ready,
    value: (ready - load) / node,
    detail: `${whole}, node -e 0 ${empty}, loading the bundle ${loading}`,
  };
}

/** Memory and processor time of a server with one article open; none where there is no /proc. */
async function restFigures(): Promise<Figure[]> {
  if (!existsSync('/proc/self/stat')) return [];
  const server = await startServer();
  await server.open(URI, ARTICLE);
  const memory = server.memory() / MEGABYTE;
  await wait(SETTLE);
  const before = server.processorTime();
  await wait(IDLE);
  const idle = server.processorTime() - before;
  await server.stop();
  return [
    { threshold: THRESHOLDS.memory, value: memory, detail: `${ARTICLE.length} characters` },
    { threshold: THRESHOLDS.idle, value: idle, detail: `in ${IDLE / 1000} seconds` },
  ];
}

/** The figures on start and rest. */
export const startFigures = async (): Promise<Figure[]> => [await readyFigure(), ...(await restFigures())];
