/** Annotations of a stream: one line for each question, with the name that the question gave itself. */

import { safeJson } from '../text/safe-json.js';
import { type AnnotationInput, toAnnotation } from './json.js';

/** What a question is called by whoever asks. */
export type LineId = string | number;

/** Why a line of the stream has no annotation. */
export interface LineError {
  /** Null if the line does not even say what it is called. */
  readonly id: LineId | null;
  /** The number of the line in the stream, from 1. */
  readonly line: number;
  /** For programs. */
  readonly code: string;
  /** For people. */
  readonly message: string;
}

/** The annotation with its id, as one line with its line break. */
export const formatAnswerLine = (id: LineId, input: AnnotationInput): string =>
  `${safeJson(JSON.stringify({ id, ...toAnnotation(input) }))}\n`;

/** An error in the place of an annotation: `{"id":7,"line":3,"error":{"code":"no-text","message":"…"}}`. */
export const formatErrorLine = ({ id, line, code, message }: LineError): string =>
  `${safeJson(JSON.stringify({ id, line, error: { code, message } }))}\n`;
