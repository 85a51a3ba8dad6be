/**
 * Stands in for the package `yaml` in the bundle of the web worker (see esbuild.mjs): a full YAML parser is a tenth of
 * what an editor in the browser would have to load. Reads JSON with comments, which is the part of YAML that a
 * configuration needs; anything else is one error. Has what Wortlaut uses of `yaml`, and no more.
 */

import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { createLineIndex, type LineIndex } from '../../text/line-index.js';

type Range = readonly [start: number, valueEnd: number, nodeEnd: number];

class Scalar {
  constructor(
    readonly value: unknown,
    readonly range: Range,
  ) {}
}

class YAMLSeq {
  constructor(
    readonly items: readonly Value[],
    readonly range: Range,
  ) {}
}

interface Pair {
  readonly key: Scalar;
  readonly value: Value | null;
}

class YAMLMap {
  constructor(
    readonly items: readonly Pair[],
    readonly range: Range,
  ) {}
}

type Value = Scalar | YAMLSeq | YAMLMap;

export const isScalar = (node: unknown): node is Scalar => node instanceof Scalar;
export const isSeq = (node: unknown): node is YAMLSeq => node instanceof YAMLSeq;
export const isMap = (node: unknown): node is YAMLMap => node instanceof YAMLMap;

function pairOf({ children: [key, value] = [] }: JsonNode): Pair[] {
  if (key === undefined) return [];
  return [{ key: new Scalar(key.value, rangeOf(key)), value: value === undefined ? null : nodeOf(value) }];
}

const rangeOf = ({ offset, length }: JsonNode): Range => [offset, offset + length, offset + length];

function nodeOf(node: JsonNode): Value {
  const { type, children = [] } = node;
  if (type === 'object') return new YAMLMap(children.flatMap(pairOf), rangeOf(node));
  if (type === 'array') return new YAMLSeq(children.map(nodeOf), rangeOf(node));
  return new Scalar(node.value, rangeOf(node));
}

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

/** The document, with its first error; only a text without anything in it has no contents and no error. */
export function parseDocument(text: string, { lineCounter }: { readonly lineCounter?: LineCounter } = {}) {
  lineCounter?.read(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  return {
    contents: root === undefined ? null : nodeOf(root),
    errors: errors.slice(0, 1).map(({ offset, length }) => ({
      code: 'JSON_ONLY',
      message: 'in a browser only JSON is read',
      pos: [offset, offset + length] as const,
    })),
  };
}
