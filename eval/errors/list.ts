/** Errors as a text for the terminal: counts first, then examples. */

import { columns, count, type Row } from '../report/columns.js';
import { type AnalysisError, ERROR_KINDS, type ErrorKind } from './find.js';

interface ErrorGroup {
  readonly name: string;
  readonly errors: readonly AnalysisError[];
}

/** The errors of one kind by group, the largest first. */
function groupsOf(errors: readonly AnalysisError[], kind: ErrorKind): readonly ErrorGroup[] {
  const groups = new Map<string, AnalysisError[]>();
  for (const error of errors) {
    if (error.kind !== kind) continue;
    const group = groups.get(error.group);
    if (group === undefined) groups.set(error.group, [error]);
    else group.push(error);
  }
  return [...groups]
    .map(([name, members]) => ({ name, errors: members }))
    .sort((a, b) => b.errors.length - a.errors.length || a.name.localeCompare(b.name));
}

function countsOf(errors: readonly AnalysisError[]): readonly string[] {
  const rows = ERROR_KINDS.flatMap((kind): Row[] => {
    const groups = groupsOf(errors, kind);
    const all = groups.reduce((sum, group) => sum + group.errors.length, 0);
    return [
      [kind, count(all)],
      ...groups.map((group): Row => [`  ${group.name}`, count(group.errors.length)]),
    ];
  });
  return columns(rows);
}

function examplesOf(errors: readonly AnalysisError[], limit: number): readonly string[] {
  return ERROR_KINDS.flatMap((kind) =>
    groupsOf(errors, kind).flatMap((group) => [
      '',
      `${kind}: ${group.name} (${count(group.errors.length)})`,
      ...group.errors.slice(0, limit).map(({ articleId, excerpt }) => `  ${articleId}  ${excerpt}`),
    ]),
  );
}

/** Counts of all groups, then up to `limit` examples of each. In examples [ ] are the gold's words, < > its cue, { } the analysis's. */
export const formatErrors = (errors: readonly AnalysisError[], limit: number): string =>
  [...countsOf(errors), ...examplesOf(errors, limit)].join('\n');
