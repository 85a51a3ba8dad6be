/** What every command gets. */

import { printable } from '../reporters/printable.js';
import type { Locale } from '../text/localized.js';
import type { Host } from './host.js';
import type { Problem } from './problem.js';
import type { Texts } from './texts.js';

export interface Context {
  readonly host: Host;
  readonly locale: Locale;
  readonly texts: Texts;
}

/** Tells something on standard error, in one line. `about` is a path, or empty. */
export function tell({ host }: Pick<Context, 'host'>, about: string, message: string): void {
  const place = about === '' ? '' : `${printable(about)}: `;
  host.stderr.write(`wortlaut: ${place}${printable(message)}\n`);
}

/** Tells what is wrong with an input. */
export const tellProblem = (context: Context, { kind, path, detail }: Problem): void =>
  tell(context, path, context.texts.problems[kind](detail));
