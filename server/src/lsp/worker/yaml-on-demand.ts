/**
 * Stands in for the package `yaml` in the bundle of the web worker (see esbuild.mjs): its parser is a tenth of what an
 * editor in the browser would have to load, and most articles lie beside no YAML. So it is a script of its own, which is
 * loaded with the first such file. Has what Wortlaut uses of `yaml`, and no more.
 */

import type { Document, Node } from 'yaml';
import { createLineIndex, type LineIndex } from '../../text/line-index.js';
import type { YamlParser } from './yaml-parser.js';

/** The worker's own; runs the script before it returns. */
declare function importScripts(url: string): void;

/** Where the script leaves the parser. */
const world = globalThis as { wortlautYaml?: YamlParser };

let script: string | null = null;

/** Tells where the script with the parser lies. */
export function offerParser(url: string | null): void {
  script = url;
}

function loadParser(): YamlParser | undefined {
  try {
    if (world.wortlautYaml === undefined && script !== null) importScripts(script);
  } catch {
    // Without a network there is no script; the file gets an error, and the articles their diagnostics.
  }
  return world.wortlautYaml;
}

/** Before a document has been parsed there is no node. */
export const isScalar = (node: unknown): boolean => world.wortlautYaml?.isScalar(node) === true;
export const isSeq = (node: unknown): boolean => world.wortlautYaml?.isSeq(node) === true;
export const isMap = (node: unknown): boolean => world.wortlautYaml?.isMap(node) === true;

/** Lines and columns from 1, once a document has been parsed with it. */
export class LineCounter {
  #index: LineIndex = createLineIndex('');

  read(text: string): void {
    this.#index = createLineIndex(text);
  }

  linePos(offset: number): { readonly line: number; readonly col: number } {
    const { line, column } = this.#index.at(offset);
    return { line: line + 1, col: column + 1 };
  }
}

/** What is used of a parsed document. */
export interface Parsed {
  readonly contents: Node | null;
  readonly errors: readonly Pick<Document['errors'][number], 'code' | 'message' | 'pos'>[];
}

const unread: Parsed = {
  contents: null,
  errors: [{ code: 'IMPOSSIBLE', message: 'the parser of YAML could not be loaded', pos: [0, 0] }],
};

/** The document, or one error if there is no parser. */
export function parseDocument(
  text: string,
  { lineCounter }: { readonly lineCounter?: LineCounter } = {},
): Parsed {
  lineCounter?.read(text);
  return loadParser()?.parseDocument(text, { prettyErrors: false, logLevel: 'silent' }) ?? unread;
}
