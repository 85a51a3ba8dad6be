/** Where the snapshots of the grammar stand and what they are made of. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGrammar, renderScopes } from './tokenize.js';

const here = dirname(fileURLToPath(import.meta.url));
const inputs = join(here, '..', '..', '..', 'test-fixtures', 'syntaxes');

/** The names of all inputs below test-fixtures/syntaxes. */
export const inputNames = (): string[] => readdirSync(inputs).sort();

/** The file that holds the expected scopes of an input. */
export const snapshotPath = (name: string): string => join(here, 'snapshots', `${name}.snap`);

/** The names of all snapshots, by the inputs that they belong to. */
export const snapshotNames = (): string[] =>
  readdirSync(join(here, 'snapshots'))
    .map((name) => name.replace(/\.snap$/, ''))
    .sort();

/** The scopes that the grammar gives an input now. */
export async function currentScopes(name: string): Promise<string> {
  const grammar = await createGrammar(name.endsWith('.md') ? 'text.html.markdown' : 'text.news');
  return renderScopes(grammar, readFileSync(join(inputs, name), 'utf8'));
}
