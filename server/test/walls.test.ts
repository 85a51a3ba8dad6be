/**
 * Breaks the two walls of the architecture on purpose, in a scratch copy, and sees each breach refused: the type
 * project of the pure part keeps out Node and the browser, the linter keeps the direction of imports.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const COPIED = [
  '.gitignore',
  'biome.json',
  'package.json',
  'tsconfig.base.json',
  'server/tsconfig.json',
  'server/tsconfig.pure.json',
  'server/src',
  'client/tsconfig.json',
  'client/src',
];

/** What each folder of server/src may import, straight from the architecture. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  documents: ['text'],
  lexicon: ['text'],
  analysis: ['text', 'documents', 'lexicon'],
  tags: ['text', 'documents', 'lexicon', 'analysis'],
  rules: ['text', 'documents', 'lexicon', 'analysis', 'tags'],
  config: ['text', 'documents', 'lexicon', 'analysis', 'tags', 'rules'],
  engine: ['text', 'documents', 'lexicon', 'analysis', 'tags', 'rules', 'config'],
  reporters: ['text', 'documents', 'lexicon', 'analysis', 'tags', 'rules', 'config', 'engine'],
  exports: ['text', 'documents', 'lexicon', 'analysis', 'tags', 'rules', 'config', 'engine'],
  lsp: ['text', 'documents', 'lexicon', 'analysis', 'tags', 'rules', 'config', 'engine'],
  cli: [
    'text',
    'documents',
    'lexicon',
    'analysis',
    'tags',
    'rules',
    'config',
    'engine',
    'reporters',
    'exports',
  ],
};

const IMPORT_RULE = 'lint/style/noRestrictedImports';
const CYCLE_RULE = 'lint/suspicious/noImportCycles';

interface Breach {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  /** Error codes of the pure type project; empty where the linter alone is the wall. */
  readonly types: readonly string[];
  /** Rules of the linter that refuse it; empty where the types alone are the wall. */
  readonly lint: readonly string[];
}

const BREACHES: readonly Breach[] = [
  {
    title: 'a Node built-in in text/',
    file: 'server/src/text/breach-node.ts',
    code: "import { readFileSync } from 'node:fs';\n\nexport const read = readFileSync;\n",
    types: ['TS2591'],
    lint: [IMPORT_RULE],
  },
  {
    title: 'the global process in analysis/',
    file: 'server/src/analysis/breach-process.ts',
    code: 'export const here = process.cwd();\n',
    types: ['TS2591'],
    lint: [],
  },
  {
    title: 'the document of a browser in rules/',
    file: 'server/src/rules/breach-document.ts',
    code: 'export const title = document.title;\n',
    types: ['TS2584'],
    lint: [],
  },
  {
    title: 'the window of a browser in exports/',
    file: 'server/src/exports/breach-window.ts',
    code: 'export const width = window.innerWidth;\n',
    types: ['TS2304'],
    lint: [],
  },
  {
    title: 'a value from analysis/ in text/',
    file: 'server/src/text/breach-value.ts',
    code: "import { target } from '../analysis/breach-target.js';\n\nexport const value = target;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'a mere type from rules/ in analysis/',
    file: 'server/src/analysis/breach-type.ts',
    code: "import type { Finding } from '../rules/rule.js';\n\nexport type Found = Finding;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'a type from two folders up',
    file: 'server/src/lexicon/cues/breach-nested.ts',
    code: "import type { Statement } from '../../analysis/model.js';\n\nexport type Said = Statement;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'a re-export against the flow',
    file: 'server/src/documents/breach-export.ts',
    code: "export type { Report } from '../engine/report.js';\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'a dynamic import against the flow',
    file: 'server/src/tags/breach-dynamic.ts',
    code: "export const load = () => import('../rules/rule.js');\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'a circle within a folder',
    file: 'server/src/lexicon/breach-circle.ts',
    code: "import type { Back } from './breach-circle-back.js';\n\nexport type Forth = Back | 1;\n",
    types: [],
    lint: [CYCLE_RULE],
  },
  {
    title: 'the editor in engine/',
    file: 'server/src/engine/breach-editor.ts',
    code: "import { workspace } from 'vscode';\n\nexport const folders = workspace.workspaceFolders;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'the protocol of the language server in reporters/',
    file: 'server/src/reporters/breach-protocol.ts',
    code: "import type { Position } from 'vscode-languageserver';\n\nexport type Place = Position;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
  {
    title: 'the engine in the client',
    file: 'client/src/breach-engine.ts',
    code: "import type { Analyzer } from '../../server/src/engine/analyzer.js';\n\nexport type Engine = Analyzer;\n",
    types: [],
    lint: [IMPORT_RULE],
  },
];

/** What the breaches above need to be one: something to import, and the other half of the circle. */
const COUNTERPARTS = [
  { file: 'server/src/analysis/breach-target.ts', code: 'export const target = 1;\n' },
  {
    file: 'server/src/lexicon/breach-circle-back.ts',
    code: "import type { Forth } from './breach-circle.js';\n\nexport type Back = readonly Forth[];\n",
  },
];

const PROTOCOL_IMPORT = {
  file: 'client/src/allowed-protocol.ts',
  code: "import type {} from '../../server/src/protocol.js';\n",
};

/** One file per pair of folders, one level deep, with a type-only import of the second folder in the first. */
const pairs = Object.keys(MAY_IMPORT).flatMap((from) =>
  Object.keys(MAY_IMPORT)
    .filter((to) => to !== from)
    .map((to) => ({
      pair: `${from} -> ${to}`,
      allowed: MAY_IMPORT[from]?.includes(to) ?? false,
      file: `server/src/${from}/pairs/${to}.ts`,
      code: `import type {} from '../../${to}/anything.js';\n`,
    })),
);

function write(scratch: string, { file, code }: { readonly file: string; readonly code: string }): void {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), code);
}

/** Runs a tool of this project in the scratch copy; all it prints. */
function runTool(scratch: string, name: string, ...args: string[]): string {
  const tool = join(root, 'node_modules', '.bin', name);
  const { stdout, stderr, error } = spawnSync(tool, args, { cwd: scratch, encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(error, undefined);
  return stdout + stderr;
}

type Refusals = ReadonlyMap<string, readonly string[]>;

/** File below the scratch copy -> codes of its errors; `pattern` names the groups `file` and `code`. */
function refusals(scratch: string, output: string, pattern: RegExp): Refusals {
  const byFile = new Map<string, string[]>();
  for (const { groups } of output.matchAll(pattern)) {
    const { file, code } = groups ?? {};
    if (!file || !code) continue;
    const path = relative(scratch, resolve(scratch, file)).replaceAll('\\', '/');
    byFile.set(path, [...(byFile.get(path) ?? []), code]);
  }
  return byFile;
}

/** Reads lines such as `server/src/x.ts(1,2): error TS1234: …`. */
function typeErrors(scratch: string): Refusals {
  const output = runTool(scratch, 'tsc', '-p', 'server/tsconfig.pure.json', '--noEmit', '--pretty', 'false');
  return refusals(scratch, output, /^(?<file>[^(\n]+)\(\d+,\d+\): error (?<code>TS\d+)/gm);
}

/** Reads lines such as `::error title=lint/style/noRestrictedImports,file=server/src/x.ts,…`. */
function importErrors(scratch: string): Refusals {
  const output = runTool(scratch, 'biome', 'lint', '--reporter=github', '--max-diagnostics=none', '.');
  return refusals(
    scratch,
    output,
    /^::error title=(?<code>lint\/(?:style\/noRestrictedImports|suspicious\/noImportCycles)),file=(?<file>[^,\n]+)/gm,
  );
}

describe('the walls', function () {
  this.timeout(120_000);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'wortlaut-walls-')));

  before(() => {
    for (const path of COPIED)
      if (existsSync(join(root, path))) cpSync(join(root, path), join(scratch, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction');
  });

  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('let the sources pass as they are', () => {
    const clean = { types: typeErrors(scratch), lint: importErrors(scratch) };
    assert.deepEqual(clean, { types: new Map(), lint: new Map() });
  });

  describe('once broken', () => {
    let types: Refusals;
    let lint: Refusals;

    before(() => {
      for (const breach of [...BREACHES, ...COUNTERPARTS]) write(scratch, breach);
      types = typeErrors(scratch);
      for (const pair of pairs) write(scratch, pair);
      write(scratch, PROTOCOL_IMPORT);
      lint = importErrors(scratch);
    });

    for (const breach of BREACHES)
      it(`refuse ${breach.title}`, () => {
        const refused = { types: types.get(breach.file) ?? [], lint: lint.get(breach.file) ?? [] };
        assert.deepEqual(refused, { types: breach.types, lint: breach.lint });
      });

    it('refuse imports against the flow and no others', () => {
      const refused = pairs
        .filter(({ file }) => lint.get(file)?.includes(IMPORT_RULE))
        .map(({ pair }) => pair);
      const forbidden = pairs.filter(({ allowed }) => !allowed).map(({ pair }) => pair);
      assert.deepEqual(refused, forbidden);
    });

    it('let the client import the protocol', () => {
      assert.equal(lint.get(PROTOCOL_IMPORT.file), undefined);
    });
  });
});
