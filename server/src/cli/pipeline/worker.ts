/** The work of a thread: it gets the paths of articles, and answers with their outcomes in the same order. */

import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { createAnalyzers } from '../analyzers.js';
import type { Context } from '../context.js';
import type { Host, Output } from '../host.js';
import { NOTHING_KNOWN, openBaseline } from '../known-findings.js';
import { textsIn } from '../texts.js';
import { createExaminer } from './examiner.js';
import type { WorkerData } from './pool.js';

const SILENT: Output = {
  write: () => undefined,
  ready: async () => undefined,
  isTerminal: false,
  columns: undefined,
};

/** What is wrong with configurations and baseline the main thread tells; a thread reads no standard input. */
const QUIET: Host = { env: {}, stdin: (async function* () {})(), stdout: SILENT, stderr: SILENT };

function serve(port: MessagePort, { examination }: WorkerData): void {
  const { locale, config, baseline } = examination;
  const context: Context = { host: QUIET, locale, texts: textsIn(locale) };
  const known = baseline === null ? NOTHING_KNOWN : openBaseline(baseline, context);
  const examiner = createExaminer({
    examination,
    known: known ?? NOTHING_KNOWN,
    analyzers: createAnalyzers(context, config),
    texts: context.texts,
  });
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (paths: readonly string[]): Promise<void> => {
    const outcomes = [];
    for (const path of paths) outcomes.push(await examiner.examineFile(path));
    port.postMessage(outcomes);
  };
  port.on('message', (paths: readonly string[]) => {
    turn = turn.then(() => answer(paths));
  });
}

if (parentPort !== null) serve(parentPort, workerData as WorkerData);
