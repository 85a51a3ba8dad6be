/** Which analyzer reads which article: one for each source register. */

import { dirname, relative, sep } from 'node:path';
import type { Analyzer } from '../engine/analyzer.js';
import { createAnalyzer } from '../engine/create-analyzer.js';
import type { KnownSource } from '../tags/register/known-source.js';
import { type Context, tell, tellProblem } from './context.js';
import { findRegisterFile, loadRegister } from './sources.js';

export interface Analyzers {
  /** The analyzer that knows the sources of the article's folder. */
  analyzerFor(path: string): Analyzer;
  /** True once something was wrong with a register. */
  readonly failed: boolean;
}

const shown = (file: string): string => relative(process.cwd(), file).replaceAll(sep, '/');

/** The sources of a register; all that is wrong with it is told, in one line each. */
function readSources(file: string, context: Context, fail: () => void): readonly KnownSource[] {
  const loaded = loadRegister(file);
  if ('problem' in loaded) {
    tellProblem(context, { ...loaded.problem, path: shown(file) });
    fail();
    return [];
  }
  for (const { line, column, message } of loaded.problems) {
    tell(context, `${shown(file)}:${line}:${column}`, message[context.locale]);
    fail();
  }
  return loaded.sources;
}

/** Remembers what was made for a key. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, { readonly value: V }>();
  return (key) => {
    const entry = made.get(key) ?? { value: make(key) };
    made.set(key, entry);
    return entry.value;
  };
}

/** Analyzers for one run. Each register is read once, when the first article needs it. */
export function createAnalyzers(context: Context): Analyzers {
  let failed = false;
  const fail = (): void => {
    failed = true;
  };
  const registerOf = remembered(findRegisterFile);
  const analyzerWith = remembered((file: string | null) =>
    createAnalyzer({
      locale: context.locale,
      sources: file === null ? [] : readSources(file, context, fail),
    }),
  );
  return {
    analyzerFor: (path) => analyzerWith(registerOf(dirname(path))),
    get failed() {
      return failed;
    },
  };
}
