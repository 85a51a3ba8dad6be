/** What is to become of each input, in order: it is an article to examine, or its outcome is known already. */

import type { Analyzers } from '../analyzers.js';
import { readStaged, readStdin } from '../articles.js';
import type { Context } from '../context.js';
import type { Found } from '../files.js';
import type { Cache } from './cache.js';
import { type Examiner, problemTold } from './examiner.js';
import { failed, NOTHING, type Outcome, type Told } from './outcome.js';

/** An input on its way: a file to be examined, or what came of it. */
export type Routed =
  | { readonly path: string; readonly outcome: null }
  | { readonly path: string; readonly outcome: Outcome };

/** What routing needs to know. */
export interface RouteTools {
  readonly context: Context;
  readonly analyzers: Analyzers;
  readonly examiner: Examiner;
  readonly cache: Cache;
  /** Paths that somebody has written on the command line: that the configuration ignores one of them is told. */
  readonly named: ReadonlySet<string>;
  /** Paths whose staged content counts. */
  readonly staged: ReadonlySet<string>;
  /** The name of standard input in all output. */
  readonly stdinName: string;
}

/** An input of which nothing is to be said but this. */
const leftOut = (path: string, told: readonly Told[]): Routed => ({
  path,
  outcome: { ...NOTHING, told, isLeftOut: true },
});

async function routeFile(path: string, tools: RouteTools): Promise<Routed> {
  const { analyzers, context, named, staged, cache, examiner } = tools;
  const by = await analyzers.ignoredBy(path);
  if (by !== null)
    return leftOut(path, named.has(path) ? [{ about: path, message: context.texts.ignoredBy(by) }] : []);
  if (staged.has(path)) return { path, outcome: await examiner.examine(readStaged(path)) };
  return { path, outcome: await cache.find(path) };
}

async function routeOne(found: Found, tools: RouteTools): Promise<Routed> {
  const { context, examiner, stdinName } = tools;
  if (found.kind === 'file') return routeFile(found.path, tools);
  if (found.kind === 'problem')
    return { path: found.problem.path, outcome: failed(problemTold(found.problem, context.texts)) };
  return {
    path: stdinName,
    outcome: await examiner.examine(await readStdin(context.host.stdin, stdinName)),
  };
}

/** Routes the inputs one after the other. */
export async function* route(inputs: Iterable<Found>, tools: RouteTools): AsyncGenerator<Routed> {
  for (const found of inputs) yield await routeOne(found, tools);
}
