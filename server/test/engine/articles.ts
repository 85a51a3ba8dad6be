/** The articles among the fixtures as plain texts, for tests that take any article. */

import { collectionOf } from '../fixtures/collection.js';
import { parseMarked } from '../fixtures/marked.js';
import { fixturePaths, readProjectFile } from '../fixtures/runner.js';

const articlePaths = fixturePaths.filter((path) => collectionOf(path) === null);

/** The text of a marked article, by its path below `test-fixtures`: `articleText('clean/klinik.txt')`. */
export const articleText = (path: string): string =>
  parseMarked(readProjectFile(`test-fixtures/${path}`)).text;

/** Every article of the fixtures. */
export const articles: readonly string[] = articlePaths.map(articleText);
