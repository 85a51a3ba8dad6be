/** Reads the values of one entry of the register; whatever is wrong becomes a problem at its place. */

import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Localized } from '../../text/localized.js';
import { told } from './problems.js';
import { mostSimilar } from './similar.js';

/** Tells a problem at an offset. */
export type Report = (offset: number, message: Localized) => void;

/** The fields of an entry, by key; a key that is written twice counts once. */
export type Fields = ReadonlyMap<string, Node | null>;

export const offsetOf = (node: unknown): number => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
};

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const isNode = (value: unknown): value is Node => isScalar(value) || isMap(value) || isSeq(value);

/** The fields of a map; keys that are not allowed are problems. */
export function readFields(map: YAMLMap, allowed: readonly string[], report: Report): Fields {
  const fields = new Map<string, Node | null>();
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (allowed.includes(key)) fields.set(key, isNode(pair.value) ? pair.value : null);
    else report(offsetOf(pair.key), told.unknownKey(key, allowed, mostSimilar(key, allowed)));
  }
  return fields;
}

const textOf = (node: Node | null | undefined): string =>
  isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';

const isAbsent = (node: Node | null | undefined): boolean =>
  node === undefined || node === null || (isScalar(node) && node.value === null);

/** A text, or null if it is absent or none. */
export function readText(fields: Fields, key: string, report: Report): string | null {
  const node = fields.get(key);
  const text = textOf(node);
  if (text === '' && !isAbsent(node)) report(offsetOf(node), told.notText(key));
  return text === '' ? null : text;
}

/** A list of texts; empty if it is absent or none. */
export function readTexts(fields: Fields, key: string, report: Report): readonly string[] {
  const node = fields.get(key);
  if (isAbsent(node)) return [];
  const texts = isSeq(node) ? node.items.map((item) => (isNode(item) ? textOf(item) : '')) : [''];
  if (texts.includes('')) report(offsetOf(node), told.notList(key));
  return texts.filter((text) => text !== '');
}

/** One of a few values, or null if it is absent or another one. */
export function readChoice<T extends string>(
  fields: Fields,
  key: string,
  allowed: readonly T[],
  report: Report,
): T | null {
  const text = readText(fields, key, report);
  const choice = allowed.find((value) => value === text);
  if (text !== null && choice === undefined)
    report(offsetOf(fields.get(key)), told.notOneOf(key, text, allowed, mostSimilar(text, allowed)));
  return choice ?? null;
}
