/**
 * Leaves the example sentences of the cue lexicon out of the bundles. Each cue is declared with one, or with two where the
 * second shows what is no cue; they are tests and nobody reads them at run time, but they are a good 50 kB.
 */

import { readFile } from 'node:fs/promises';

const FILES = /[\\/]lexicon[\\/]cues[\\/].*\.ts$/;
/** A sentence as the last argument of a call: `, 'Sie warnte vor Glatteis.')`. */
const LAST_SENTENCE = /,\s*'(?:[^'\\\n]|\\.)+[.?!“]',?\s*\)/g;

/**
 * The source without them. Example: `verb('warnen', 'quote', 'Sie warnte.')` becomes `verb('warnen', 'quote')`; arguments that
 * are no sentence stay.
 */
export function withoutExamples(source) {
  const once = source.replace(LAST_SENTENCE, ')');
  return once === source ? once : withoutExamples(once);
}

/** The plugin for esbuild. */
export const examplesLeftOut = {
  name: 'examples-left-out',
  setup(build) {
    build.onLoad({ filter: FILES }, async ({ path }) => ({
      contents: withoutExamples(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
