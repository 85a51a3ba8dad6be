/** The only place where offsets become positions. Both count UTF-16 code units, so nothing is ever re-encoded. */

import type { Position, Range, TextDocumentContentChangeEvent, TextEdit } from 'vscode-languageserver';
import { TextDocumentContentChangeEvent as ContentChange } from 'vscode-languageserver';
import type { Edit, Span } from '../text/span.js';

/** A text that knows its lines; `TextDocument` of the LSP libraries is one. */
export interface Positions {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  getText(): string;
}

export const toOffset = (text: Positions, position: Position): number => text.offsetAt(position);

export const toRange = (text: Positions, { start, end }: Span): Range => ({
  start: text.positionAt(start),
  end: text.positionAt(end),
});

/** The span of a range; a range whose ends are swapped is read the right way round. */
export function toSpan(text: Positions, { start, end }: Range): Span {
  const a = text.offsetAt(start);
  const b = text.offsetAt(end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

export const toTextEdit = (text: Positions, edit: Edit): TextEdit => ({
  range: toRange(text, edit.span),
  newText: edit.text,
});

/** A change as the client reports it, as an edit of the text before it. A change without a range replaces everything. */
export function toEdit(text: Positions, change: TextDocumentContentChangeEvent): Edit {
  const span = ContentChange.isIncremental(change)
    ? toSpan(text, change.range)
    : { start: 0, end: text.getText().length };
  return { span, text: change.text };
}

/** The edit as a change of the protocol, whose range lies within the text. */
export const toChange = (text: Positions, edit: Edit): TextDocumentContentChangeEvent => ({
  range: toRange(text, edit.span),
  text: edit.text,
});
