/** Whether and how the terminal shows colours. */

import picocolors from 'picocolors';
import { type Palette, PLAIN } from '../reporters/palette.js';
import type { Host } from './host.js';

/** True for colours: the option decides, then NO_COLOR and FORCE_COLOR, then whether a terminal reads the output. */
export function wantsColor(
  option: boolean | undefined,
  { env, stdout }: Pick<Host, 'env' | 'stdout'>,
): boolean {
  if (option !== undefined) return option;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTerminal && env['TERM'] !== 'dumb';
}

/** The colours of the reports, or none. */
export function createPalette(colored: boolean): Palette {
  if (!colored) return PLAIN;
  const { red, yellow, blue, cyan, bold, dim, green } = picocolors.createColors(true);
  return {
    error: red,
    warning: yellow,
    information: blue,
    hint: cyan,
    strong: bold,
    faint: dim,
    help: green,
  };
}
