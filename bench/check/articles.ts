/** Writes generated articles: as files, as lines, or as one long one. */

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle, REPORTS_IN_NEWS } from '../corpus.js';

/** Code units of an article at least; with the rest of its last paragraph 4,000 of them are 7 MB. */
const LENGTH = 1550;
/** A line of the stream; short, so that many fit into a minute. */
const LINE_LENGTH = 200;

const article = (length: number, seed: number): string => generateArticle(length, seed, REPORTS_IN_NEWS);

/** A new folder with `count` articles. */
export function writeArticles(folder: string, count: number, extension: string): string {
  mkdirSync(folder);
  for (let number = 1; number <= count; number++)
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}${extension}`), article(LENGTH, number));
  return folder;
}

/** A file with `count` lines for `annotate --ndjson`. */
export function writeLines(file: string, count: number): string {
  const output = openSync(file, 'w');
  for (let id = 1; id <= count; id++)
    writeSync(output, `${JSON.stringify({ id, text: article(LINE_LENGTH, id) })}\n`);
  closeSync(output);
  return file;
}

/** A file with one article of so many code units at least. */
export function writeArticle(file: string, length: number): string {
  writeFileSync(file, article(length, 1));
  return file;
}
