/** The language server in Neovim, set up as docs/other-editors.md says. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildIfMissing, bundle, projectRoot } from '../../cli/wortlaut.js';

const ARTICLE = '„Die Brücke 😀 hält", sagte Ilse Brandt.\n\nExperten warnten vor dem Abriss.\n';

const FIXES = [
  { line: 0, column: 25, title: 'Durch “ ersetzen' },
  { line: 2, column: 0, title: 'Quellenangabe einfügen: [Quelle: Ilse Brandt]' },
];

/** What Neovim saw; lines and columns from 0, columns in bytes. */
const EXPECTED = {
  filetype: 'newstext',
  findings: [
    { code: 'quote-marks', line: 0, column: 25, severity: 3 },
    { code: 'vague-source', line: 2, column: 0, severity: 3 },
  ],
  text: '„Die Brücke 😀 hält“, sagte Ilse Brandt.\n\nExperten warnten vor dem Abriss. [Quelle: Ilse Brandt]',
};

/** What keeps Neovim from running, or its minor version: 11 of `NVIM v0.11.4`. */
function neovim(): number | string {
  const { stdout, error } = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
  if (error !== undefined) return 'no nvim';
  const [, major, minor] = /^NVIM v(\d+)\.(\d+)/.exec(stdout) ?? [];
  return major === '0' ? Number(minor) : Number.POSITIVE_INFINITY;
}

/** The snippets of the documentation, with the version from which each works; Neovim 0.7 gets help for the second. */
function snippets(): { readonly since: number; readonly code: string }[] {
  const page = readFileSync(join(projectRoot, 'docs', 'other-editors.md'), 'utf8');
  const codes = [...page.matchAll(/^```lua\n(.*?)^```$/gms)].map(([, code]) => code ?? '');
  return codes.map((code) => ({ since: code.includes('vim.lsp.config') ? 11 : 7, code }));
}

/** What Neovim sees of the article with the snippet as its configuration. */
function drive(snippet: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-neovim-'));
  const at = (name: string): string => join(folder, name);
  const write = (name: string, text: string, mode?: number): void => writeFileSync(at(name), text, { mode });
  write('wortlaut', `#!/bin/sh\nexec "${process.execPath}" "${bundle}" "$@"\n`, 0o755);
  write('snippet.lua', snippet);
  write('bruecke.artikel', ARTICLE);
  const script = join(import.meta.dirname, 'drive.lua');
  // Neovim 0.7 detects languages in Lua only where it was asked to.
  const detect = ['--cmd', 'let g:do_filetype_lua = 1'];
  const { stderr } = spawnSync(
    'nvim',
    ['--headless', '--clean', '-n', ...detect, '-c', `luafile ${script}`],
    {
      encoding: 'utf8',
      cwd: folder,
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        PATH: `${folder}${delimiter}${process.env['PATH']}`,
        WORTLAUT_SNIPPET: at('snippet.lua'),
        WORTLAUT_ARTICLE: at('bruecke.artikel'),
        WORTLAUT_FIXES: JSON.stringify(FIXES),
        WORTLAUT_RESULT: at('result.json'),
      },
    },
  );
  try {
    return JSON.parse(readFileSync(at('result.json'), 'utf8'));
  } catch {
    return { fault: stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('wortlaut lsp in Neovim', function () {
  this.timeout(120_000);
  const version = neovim();

  before(function () {
    if (typeof version === 'number') return buildIfMissing();
    assert.notEqual(process.env['WORTLAUT_REQUIRE_EDITOR'], '1', version);
    console.log(`skipped: ${version}`);
    return this.skip();
  });

  it('is set up in two ways', () => {
    assert.deepEqual(
      snippets().map(({ since }) => since),
      [11, 7],
    );
  });

  for (const { since, code } of snippets())
    it(`shows findings and fixes them, from 0.${since}`, function () {
      if (Number(version) < since) return this.skip();
      return assert.deepEqual(drive(code), EXPECTED);
    });
});
