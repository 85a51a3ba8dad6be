/** Where directives hold. */

import { createLineIndex, type LineIndex } from '../../text/line-index.js';
import { coversOffset, type Span } from '../../text/span.js';
import type { Directive } from './directives.js';

/** One rule (or all: null) that a directive suppresses, and where. */
export interface Suppression {
  readonly directive: Directive;
  readonly rule: string | null;
  /** Findings that start in it are suppressed. */
  readonly scope: Span;
}

/** What all scopes of a file are found in. */
interface Setting {
  readonly file: string;
  readonly index: LineIndex;
  readonly directives: readonly Directive[];
}

/** The first line below a directive that holds more than blanks and other directives. */
function nextLine({ span }: Directive, { file, index, directives }: Setting): Span {
  for (let line = index.at(span.end).line + 1; line < index.lineCount; line++) {
    const text = index.lineText(line);
    const start = index.lineStart(line);
    const first = start + text.length - text.trimStart().length;
    const isDirective = directives.some((other) => coversOffset(other.span, first));
    if (text.trim() !== '' && !isDirective) return { start, end: index.lineStart(line + 1) };
  }
  return { start: file.length, end: file.length };
}

const names = ({ rules }: Directive, rule: string | null): boolean =>
  rules.length === 0 || rules.some(({ id }) => id === rule);

function endOfBlock(directive: Directive, rule: string | null, { file, directives }: Setting): number {
  const end = directives.find(
    (other) => other.kind === 'enable' && other.span.start >= directive.span.end && names(other, rule),
  );
  return end?.span.start ?? file.length;
}

function scopeOf(directive: Directive, rule: string | null, setting: Setting): Span | null {
  const { kind, span } = directive;
  if (kind === 'enable') return null;
  if (kind === 'disable-file') return { start: 0, end: setting.file.length };
  if (kind === 'disable-next-line') return nextLine(directive, setting);
  return { start: span.end, end: endOfBlock(directive, rule, setting) };
}

/** Everything that the directives suppress. */
export function suppressionsOf(file: string, directives: readonly Directive[]): Suppression[] {
  const setting: Setting = { file, index: createLineIndex(file), directives };
  return directives.flatMap((directive) => {
    const rules = directive.rules.length === 0 ? [null] : directive.rules.map(({ id }) => id);
    return rules.flatMap((rule) => {
      const scope = scopeOf(directive, rule, setting);
      return scope === null ? [] : [{ directive, rule, scope }];
    });
  });
}

/** The suppressions that an „enable“ ends. */
export const endedBy = (enable: Directive, suppressions: readonly Suppression[]): readonly Suppression[] =>
  suppressions.filter(
    ({ directive, scope }) => directive.kind === 'disable' && scope.end === enable.span.start,
  );
