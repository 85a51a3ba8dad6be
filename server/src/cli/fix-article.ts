/** Safe fixes on the command line: applied until none is left, then written, printed or shown as a difference. */

import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { safeEdits } from '../engine/fix-all.js';
import type { Report } from '../engine/report.js';
import { printable } from '../reporters/printable.js';
import { applyEdits } from '../text/span.js';
import type { Article } from './articles.js';
import { decode } from './decode.js';
import { encode } from './encode.js';
import type { Problem } from './problem.js';

/**
 * What becomes of safe fixes: nothing; the file is replaced; the text is printed; the findings that would be left are
 * told; the difference is shown.
 */
export type Fixing = 'off' | 'write' | 'print' | 'dry-run' | 'diff';

/** Fixes that collide take turns; a fix that comes again and again is not waited for. */
const MOST_ROUNDS = 10;

/** The report on the text after all safe fixes. `analyze` analyses a text. */
export function fixReport(report: Report, analyze: (text: string) => Report): Report {
  let fixed = report;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(fixed.findings);
    if (edits.length === 0) break;
    fixed = analyze(applyEdits(fixed.text, edits));
  }
  return fixed;
}

/** The bytes of the text in the article's encoding, or null if that encoding lacks a character of it. */
function encodeLike(article: Article, text: string): Uint8Array | null {
  const bytes = encode({ ...article, text });
  if (article.encoding !== 'windows-1252') return bytes;
  const decoded = decode(bytes);
  return 'text' in decoded && decoded.text === text ? bytes : null;
}

/** The difference as `patch` and `git apply` read it. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}

const forTerminal = (diff: string): string => diff.split('\n').map(printable).join('\n');

/** What is to be printed of a fixed article and what its file is to become (null if it stays), or why that cannot be. */
export type Delivered =
  | { readonly printed: string | Uint8Array; readonly replacement: Uint8Array | null }
  | { readonly problem: Problem };

const NOTHING: Delivered = { printed: '', replacement: null };

function differenceOf({ path, text: before }: Article, text: string, forPeople: boolean): string {
  const diff = unifiedDiff(path, before, text);
  return forPeople ? forTerminal(diff) : diff;
}

/** What is to be done with a fixed article, as asked. `isTerminal` if people read what is printed. */
export function deliverFixed(article: Article, text: string, fixing: Fixing, isTerminal: boolean): Delivered {
  const isChanged = text !== article.text;
  if (fixing === 'diff' && isChanged) return { ...NOTHING, printed: differenceOf(article, text, isTerminal) };
  if (fixing !== 'print' && !(fixing === 'write' && isChanged)) return NOTHING;
  const bytes = encodeLike(article, text);
  if (bytes === null) return { problem: { kind: 'not-encodable', path: article.path, detail: '' } };
  return fixing === 'write' ? { ...NOTHING, replacement: bytes } : { ...NOTHING, printed: bytes };
}
