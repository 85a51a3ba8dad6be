/** The work behind `wortlaut check --watch`: the run again, whenever an article changes or what holds for it. */

import { once } from 'node:events';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watch } from 'chokidar';
import { analyzeArticles, type RunRequest } from './analyze-articles.js';
import { type Analyzers, createAnalyzers } from './analyzers.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { searchedIn } from './files.js';
import { ownFiles } from './outputs.js';
import type { Memory } from './pipeline/cache.js';
import { readProblem } from './problem.js';
import { isHiddenCopy } from './replace-file.js';

/** Milliseconds without a change after which a run begins: a checkout changes many files at once. */
const SETTLED = 50;

/** Folders full of files that are nobody's articles. */
const NEVER_WATCHED = ['.git', 'node_modules'];

interface Changes {
  note(): void;
  /** Resolves once something has changed since the last time, and nothing more changes. */
  next(): Promise<void>;
}

function createChanges(): Changes {
  let count = 0;
  let wake: () => void = () => undefined;
  return {
    note() {
      count++;
      wake();
    },
    async next() {
      if (count === 0)
        await new Promise<void>((done) => {
          wake = done;
        });
      for (let before = -1; before !== count; ) {
        before = count;
        await pause(SETTLED);
      }
      count = 0;
    },
  };
}

function openWatcher(request: RunRequest) {
  const { paths, baseline, outputs } = request;
  const isOwn = ownFiles(outputs);
  const isIgnored = (path: string): boolean =>
    NEVER_WATCHED.includes(basename(path)) || isHiddenCopy(path) || isOwn(path);
  const others = baseline === null ? [] : [baseline.file];
  return watch([...paths.map(searchedIn), ...others], { ignoreInitial: true, ignored: isIgnored });
}

const groundsOf = (analyzers: Analyzers | null): readonly string[] => analyzers?.files ?? [];

/** Runs until the process is ended, or until nothing can be watched any more, which is told. */
export async function watchArticles(request: RunRequest, context: Context): Promise<ExitCode> {
  const watcher = openWatcher(request);
  const changes = createChanges();
  watcher.on('all', changes.note);
  const broken = once(watcher, 'error').then(([error]) => {
    tellProblem(context, readProblem('', error));
    return ExitCode.failure;
  });
  await Promise.race([once(watcher, 'ready'), broken]);
  const memory: Memory = { run: '', entries: new Map() };
  const runAgain = async (): Promise<never> => {
    for (;;) {
      let analyzers: Analyzers | null = null;
      await analyzeArticles({ ...request, cache: memory }, context, (own) => {
        analyzers = createAnalyzers(own, request.config);
        return analyzers;
      });
      watcher.add([...groundsOf(analyzers)]);
      tell(context, '', context.texts.watching());
      await changes.next();
    }
  };
  try {
    return await Promise.race([runAgain(), broken]);
  } finally {
    await watcher.close();
  }
}
