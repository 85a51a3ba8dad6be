import { lineAt } from './line.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** YAML stands between lines of hyphens, TOML between lines of plus signs. */
const FENCES: readonly string[] = ['---', '+++'];

/** How many byte order marks stand at the offset; two files put together can have two. */
export function byteOrderMarkLength(file: string, at: number): number {
  let end = at;
  while (file.startsWith(BYTE_ORDER_MARK, end)) end++;
  return end - at;
}

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
    if (file.slice(at, line.end).trimEnd() === fence) return line.next + byteOrderMarkLength(file, line.next);
    at = line.next;
  }
  return start;
}
