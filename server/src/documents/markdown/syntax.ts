/** The events of the Markdown parser: what begins and ends where. */

import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Event, ParseContext } from 'micromark-util-types';

/** The labels of links and footnotes that a text defines, as the parser compares them. */
export interface Definitions {
  readonly links: readonly string[];
  readonly footnotes: readonly string[];
}

export const NO_DEFINITIONS: Definitions = { links: [], footnotes: [] };

const options = { extensions: [gfmTable(), gfmFootnote()] };

function createParser({ links, footnotes }: Definitions): ParseContext {
  const parser = parse(options);
  parser.defined.push(...links);
  parser.gfmFootnotes = [...footnotes];
  return parser;
}

/** What the parser finds in a text, in order, if the text may refer to `known`. */
export function eventsOf(text: string, known: Definitions): Event[] {
  return postprocess(
    createParser(known)
      .document()
      .write(preprocess()(text, undefined, true)),
  );
}

/** A text without it defines nothing. */
const DEFINING = ']:';

/** The labels that a text defines. */
export function definitionsOf(text: string): Definitions {
  if (!text.includes(DEFINING)) return NO_DEFINITIONS;
  const parser = createParser(NO_DEFINITIONS);
  postprocess(parser.document().write(preprocess()(text, undefined, true)));
  return { links: parser.defined, footnotes: parser.gfmFootnotes ?? [] };
}
