/** What is wrong with a configuration, and where. */

import { createLineIndex, type LineColumn } from '../text/line-index.js';
import type { Locale, Localized } from '../text/localized.js';
import type { Located } from './located.js';

export interface ConfigProblem {
  /** The file as it was named, or empty for settings of the editor. */
  readonly file: string;
  /** Line and column from 0, or null for a value that stands in no file. */
  readonly place: LineColumn | null;
  /** The keys and indexes that lead to it: [„overrides“, 0, „files“]. */
  readonly path: readonly (string | number)[];
  readonly message: Localized;
  /** What was probably meant, or null. */
  readonly suggestion: string | null;
}

/** Takes what is wrong at a place of the tree. */
export type Complain = (
  at: Located['at'],
  path: ConfigProblem['path'],
  message: Localized,
  suggestion?: string | null,
) => void;

/** Collects the problems of one file; `text` turns offsets into lines and columns. */
export function createComplaints(
  file: string,
  text: string,
): { readonly complain: Complain; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const index = createLineIndex(text);
  return {
    problems,
    complain: (at, path, message, suggestion = null) => {
      problems.push({ file, place: at === null ? null : index.at(at), path, message, suggestion });
    },
  };
}

const MEANT: Readonly<Record<Locale, (suggestion: string) => string>> = {
  de: (suggestion) => ` Gemeint: ${suggestion}?`,
  en: (suggestion) => ` Did you mean ${suggestion}?`,
};

function placeOf({ file, place, path }: ConfigProblem): string {
  if (place === null) return path.join('.');
  return `${file}:${place.line + 1}:${place.column + 1}`;
}

/** One line for a person: `wortlaut.config.json:3:5: Unbekannte Regel „vague-sorce“. Gemeint: vague-source?` */
export function formatConfigProblem(problem: ConfigProblem, locale: Locale): string {
  const { message, suggestion } = problem;
  const meant = suggestion === null ? '' : MEANT[locale](suggestion);
  return `${placeOf(problem)}: ${message[locale]}${meant}`;
}
