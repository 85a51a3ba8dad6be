/** Runs the TextMate grammars as VS Code does and writes down the scopes of every token. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const require = createRequire(import.meta.url);

// Both are UMD bundles, which loaders of ESM disagree on how to import.
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');

/** Just enough of VS Code's own Markdown grammar to inject into: links, which compete for the bracket. */
const MARKDOWN = {
  scopeName: 'text.html.markdown',
  patterns: [{ name: 'meta.link.inline.markdown', match: '\\[[^\\]]*\\](?:\\([^)]*\\))?' }],
};

const FILES: Readonly<Record<string, string>> = {
  'text.news': 'newstext.tmLanguage.json',
  'text.news.injection': 'injection.tmLanguage.json',
};

function loadGrammar(scopeName: string): IRawGrammar | null {
  if (scopeName === MARKDOWN.scopeName)
    return textmate.parseRawGrammar(JSON.stringify(MARKDOWN), 'markdown.json');
  const file = FILES[scopeName];
  return file ? textmate.parseRawGrammar(readFileSync(join(root, 'syntaxes', file), 'utf8'), file) : null;
}

/** The grammar of a scope name, with the injections that the extension contributes. */
export async function createGrammar(scopeName: string): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async (name) => loadGrammar(name),
    getInjections: (name) => (name === MARKDOWN.scopeName ? ['text.news.injection'] : undefined),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`no grammar for ${scopeName}`);
  return grammar;
}

/** Each line behind `>`, below it one line per token: carets under its characters, then its scopes without the first. */
export function renderScopes(grammar: IGrammar, text: string): string {
  const output: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    output.push(`>${line}`);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const width = Math.min(endIndex, line.length) - startIndex;
      if (width > 0 && scopes.length > 1)
        output.push(`#${' '.repeat(startIndex)}${'^'.repeat(width)} ${scopes.slice(1).join(' ')}`);
    }
  }
  return `${output.join('\n')}\n`;
}
