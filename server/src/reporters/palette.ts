/** The colours of a report. Where they come from (and whether there are any) is the command line's business. */

import type { Severity } from '../rules/rule.js';

/** Marks a text for the terminal, or leaves it as it is. */
export type Paint = (text: string) => string;

export interface Palette extends Readonly<Record<Severity, Paint>> {
  /** What should stand out: the place, the message. */
  readonly strong: Paint;
  /** What should stand back: line numbers, rule ids. */
  readonly faint: Paint;
  /** Titles of fixes and related places. */
  readonly help: Paint;
}

const asIs: Paint = (text) => text;

/** No colours at all. */
export const PLAIN: Palette = {
  error: asIs,
  warning: asIs,
  information: asIs,
  hint: asIs,
  strong: asIs,
  faint: asIs,
  help: asIs,
};
