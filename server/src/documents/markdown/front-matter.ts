import { lineAt } from './line.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** YAML stands between lines of hyphens, TOML between lines of plus signs. */
const FENCES: readonly string[] = ['---', '+++'];

/** 1 if a byte order mark stands at the offset, else 0. */
export const byteOrderMarkLength = (file: string, at: number): number =>
  file.startsWith(BYTE_ORDER_MARK, at) ? 1 : 0;

/**
 * Where the text starts: behind the front matter, if the file begins with it, or behind a byte order mark. Front matter
 * that is not closed is none.
 */
export function frontMatterEnd(file: string): number {
  const start = byteOrderMarkLength(file, 0);
  const first = lineAt(file, start);
  const fence = file.slice(start, first.end).trimEnd();
  if (!FENCES.includes(fence)) return start;
  for (let at = first.next; at < file.length; ) {
    const line = lineAt(file, at);
    if (file.slice(at, line.end).trimEnd() === fence) return line.next;
    at = line.next;
  }
  return start;
}
