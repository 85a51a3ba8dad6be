/**
 * Stands in for the package `decode-named-character-reference` in the bundle of the web worker (see esbuild.mjs), so that
 * an editor in the browser loads the table of HTML's 2,125 names once, with the parser of HTML, and not twice.
 */

import { Parser } from 'htmlparser2';

/** The one name that stands for the mark which ends all of them. */
const SEMICOLON = 'semi';

/** The text of `&name;`, or false if there is no such name: `notin` is „∉“. */
export function decodeNamedCharacterReference(name: string): string | false {
  let text = '';
  const parser = new Parser({
    ontext(piece) {
      text += piece;
    },
  });
  parser.end(`&${name};`);
  // Of an unknown name a known beginning is decoded, and what ends the reference is left.
  return text.endsWith(';') && name !== SEMICOLON ? false : text;
}
