/** What a key press costs in an article, as a person at the other end of the pipe notices it. */

import { TextDocument } from 'vscode-languageserver-textdocument';
import { generateArticle, REPORTS_IN_NEWS, randomNumbers } from './corpus.js';
import type { Figure } from './measure.js';
import { percentile } from './measure.js';
import { type Change, type Server, startServer } from './server-process.js';
import { THRESHOLDS } from './thresholds.js';

const USUAL = 10_000;
const LARGE = 1_000_000;
const SEED = 1;
/** Each is one edit to write a character and one to take it back. */
const PLACES = 250;
/** How often each edit is made; the fastest counts, so that a busy machine disturbs little. */
const ROUNDS = 5;
/** What is typed. Another one in each round, since a text that was there before may be remembered. */
const KEYS = ['e', 'n', 'i', ' ', '„', '.', ','];
const OTHER_ARTICLES = 40;

const uriOf = (name: string): string => `file:///artikel/${name}.artikel`;

/** At random places of the text, each key press and the one that takes it back. */
function* keystrokes(text: string): Generator<readonly Change[][]> {
  const document = TextDocument.create('', '', 0, text);
  const random = randomNumbers(SEED);
  for (let place = 0; place < PLACES; place++) {
    const start = document.positionAt(Math.floor(random() * text.length));
    const end = { ...start, character: start.character + 1 };
    const key = Math.floor(random() * KEYS.length);
    yield Array.from({ length: ROUNDS }, (_, round) => [
      { range: { start, end: start }, text: KEYS[(key + round) % KEYS.length] ?? '' },
      { range: { start, end }, text: '' },
    ]);
  }
}

/** Milliseconds from the change to the diagnostics, for each of the edits. */
async function typingTimes(server: Server, uri: string, text: string): Promise<number[]> {
  const times: number[] = [];
  for (const rounds of keystrokes(text)) {
    const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const edits of rounds)
      for (const [index, edit] of edits.entries())
        best[index] = Math.min(best[index] ?? 0, await server.change(uri, edit));
    times.push(...best);
  }
  return times;
}

/** Milliseconds from opening to diagnostics, the median of articles of which the server has seen none before. */
async function openingTime(server: Server): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < OTHER_ARTICLES; i++) {
    const text = generateArticle(USUAL, SEED + 1 + i, REPORTS_IN_NEWS);
    times.push(await server.open(uriOf(`anderer-${i}`), text));
  }
  return percentile(times, 0.5);
}

/** The figures on key presses. */
export async function keystrokeFigures(): Promise<Figure[]> {
  const server = await startServer();
  const typing = async (name: string, length: number): Promise<number[]> => {
    const text = generateArticle(length, SEED, REPORTS_IN_NEWS);
    await server.open(uriOf(name), text);
    return typingTimes(server, uriOf(name), text);
  };
  const usual = await typing('kurz', USUAL);
  const full = await openingTime(server);
  const large = await typing('lang', LARGE);
  await server.stop();
  const p95 = (times: number[]): string =>
    `${percentile(times, 0.95).toFixed(2)} ms (median ${percentile(times, 0.5).toFixed(2)})`;
  return [
    {
      threshold: THRESHOLDS.keystroke,
      value: percentile(usual, 0.95) / full,
      detail: `${p95(usual)} to ${full.toFixed(2)} ms, ${USUAL} characters`,
    },
    {
      threshold: THRESHOLDS.largeKeystroke,
      value: percentile(large, 0.95) / percentile(usual, 0.95),
      detail: p95(large),
    },
  ];
}
