/** The manifest, its translations and the code say the same things in different places; here they are compared. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { legend } from '../../../server/src/lsp/semantic-tokens.js';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const readKeys = (path: string): string[] => Object.keys(JSON.parse(read(path)));

const manifest = JSON.parse(read('package.json'));
const clientSources = readdirSync(join(root, 'client/src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`client/src/${name}`));

const allMatches = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, word = '']) => word)),
];

describe('the manifest', () => {
  it('has every text in English and German, and none that nobody shows', () => {
    const used = allMatches(read('package.json'), /"%([\w.]+)%"/g).sort();
    assert.deepEqual(readKeys('package.nls.json').sort(), used);
    assert.deepEqual(readKeys('package.nls.de.json').sort(), used);
  });

  it('has every text of the client in German, and none that nobody shows', () => {
    const used = allMatches(clientSources.join('\n'), /l10n\.t\(\s*'([^']+)'/g).sort();
    assert.deepEqual(readKeys('l10n/bundle.l10n.de.json').sort(), used);
  });

  it('declares the token types that the server sends', () => {
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }: { id: string }) => id),
      legend.tokenTypes,
    );
    assert.deepEqual(Object.keys(semanticTokenScopes[0].scopes), legend.tokenTypes);
  });

  it('declares the commands that the client registers', () => {
    const registered = allMatches(clientSources.join('\n'), /registerCommand\('([\w.]+)'/g);
    assert.deepEqual(
      manifest.contributes.commands.map(({ command }: { command: string }) => command),
      registered,
    );
  });

  it('is activated by the languages that the client reads, and by the panel that VS Code restores', () => {
    const languages = allMatches(
      clientSources.join('\n').match(/languages = \[([^\]]*)\]/)?.[1] ?? '',
      /'(\w+)'/g,
    );
    const [panel] = allMatches(clientSources.join('\n'), /VIEW_TYPE = '([\w.]+)'/g);
    assert.deepEqual(manifest.activationEvents, [
      ...languages.map((language) => `onLanguage:${language}`),
      `onWebviewPanel:${panel}`,
    ]);
  });

  it('runs beside the articles, in a browser, in virtual folders and in those that nobody trusts', () => {
    const { main, browser, extensionKind, capabilities } = manifest;
    assert.deepEqual(
      { main, browser, extensionKind, capabilities },
      {
        main: './dist/client.cjs',
        browser: './dist/web/client.js',
        extensionKind: ['workspace'],
        capabilities: { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true },
      },
    );
  });

  it('gives keys to commands that it declares, on articles only', () => {
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    for (const { command, when } of manifest.contributes.keybindings) {
      assert.ok(declared.includes(command), command);
      assert.match(when, /^editorTextFocus && wortlaut\.hasArticle(?: && !?editorHasSelection)?$/);
    }
  });

  it('declares the colours that the client draws with, for every kind of theme', () => {
    const ids = manifest.contributes.colors.map(({ id }: { id: string }) => id);
    const marks = allMatches(read('client/src/decorations.ts'), /^ {2}(\w+): (?:underlined|boxed|\{)/gm);
    assert.deepEqual(
      ids,
      [...marks, 'unsourcedBackground'].map((mark) => `wortlaut.${mark}`),
    );
    for (const { defaults } of manifest.contributes.colors)
      assert.deepEqual(Object.keys(defaults), ['dark', 'light', 'highContrast', 'highContrastLight']);
  });

  it('has a walkthrough in both languages, whose buttons are commands', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const shipped = read('.vscodeignore').split('\n');
    assert.ok(shipped.includes('!docs/walkthrough/*.md'));
    for (const { id, media, completionEvents } of steps) {
      assert.equal(media.markdown, `docs/walkthrough/${id}.md`);
      assert.ok(read(media.markdown) !== read(`docs/walkthrough/${id}.nls.de.md`));
      for (const file of ['package.nls.json', 'package.nls.de.json']) {
        const [button] = allMatches(
          JSON.parse(read(file))[`walkthrough.${id}.description`],
          /\(command:([\w.]+)\)/g,
        );
        assert.ok(declared.includes(button), button);
        assert.deepEqual(completionEvents, [`onCommand:${button}`]);
      }
    }
  });

  it('brings the schemas by which files are completed and checked', () => {
    const { jsonValidation, yamlValidation } = manifest.contributes;
    const shipped = read('.vscodeignore').split('\n');
    for (const { url } of [...jsonValidation, ...yamlValidation])
      assert.ok(shipped.includes(url.replace('./', '!')), url);
  });

  it('brings the sample that the client opens', () => {
    const path = read('client/src/open-sample.ts').match(/'(test-fixtures\/[^']+)'/)?.[1] ?? '';
    assert.ok(read('.vscodeignore').split('\n').includes(`!${path}`));
    assert.ok(read(path).length > 0);
  });

  it('declares the lists that the client fills', () => {
    assert.deepEqual(
      manifest.contributes.views.wortlaut.map(({ id }: { id: string }) => id),
      allMatches(read('client/src/tree.ts'), /^ {2}'(wortlaut\.\w+)':/gm),
    );
  });
});
