import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ARTICLE_EXTENSIONS } from '../../src/cli/files.js';
import { buildIfMissing, bundle, projectRoot, scratchFolder } from './wortlaut.js';

const read = (name: string): unknown => parse(readFileSync(join(projectRoot, name), 'utf8'));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: Record<string, string> }[];
  };
}

/** Stands for npx: notes its arguments, then runs our bundle with those after the program's name. */
const NPX = (node: string): string => `#!/bin/bash
printf '%s\\n' "$@" > "$NOTED"
while [ "$1" != wortlaut ]; do shift; done
shift
exec "${node}" "${bundle}" "$@"
`;

describe('the GitHub Action', () => {
  before(buildIfMissing);

  const { inputs, runs } = read('action.yml') as Action;
  const [step] = runs.steps;

  /** Runs the step as GitHub would, with these inputs. */
  function runStep(given: Readonly<Record<string, string>>) {
    const scratch = scratchFolder({
      npx: NPX(process.execPath),
      output: '',
      'texte/a b.txt': '„Der Deich hält noch lange.“ Es regnet.\n',
      'texte/$(touch x).txt': 'Es regnet.\n',
    });
    chmodSync(join(scratch.path, 'npx'), 0o755);
    const values = Object.entries(step?.env ?? {}).map(([name, expression]) => {
      const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? '';
      return [name, given[input] ?? inputs[input]?.default];
    });
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
      cwd: scratch.path,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(values),
        PATH: `${scratch.path}:${process.env['PATH']}`,
        GITHUB_OUTPUT: join(scratch.path, 'output'),
        NOTED: join(scratch.path, 'noted'),
      },
    });
    const [output, noted] = ['output', 'noted'].map((name) => readFileSync(join(scratch.path, name), 'utf8'));
    scratch.remove();
    return { status, last: stdout.split('\n').at(-2), output, noted: noted?.split('\n').slice(0, -1) };
  }

  it('checks everything in German, with nothing given', () => {
    assert.deepEqual(runStep({}), {
      status: 1,
      last: '2 Dateien geprüft: 1 Warnung',
      output: 'exit-code=1\n',
      noted: [
        ...['--yes', '--package', 'wortlaut@latest', '--', 'wortlaut', 'check'],
        ...['--locale', 'de', '--format', 'github', '--', '.'],
      ],
    });
  });

  it('hands every input over as it is, and executes none', () => {
    const given = {
      paths: 'texte/a b.txt\n\ntexte/$(touch x).txt\n',
      version: '1.0.0; touch y',
      locale: 'en',
      'fail-on': 'error',
      'min-coverage': '0',
      sarif: 'out $(id).sarif',
    };
    assert.deepEqual(runStep(given), {
      status: 0,
      last: '2 files checked: 1 warning',
      output: 'exit-code=0\n',
      noted: [
        ...['--yes', '--package', 'wortlaut@1.0.0; touch y', '--', 'wortlaut', 'check'],
        ...['--locale', 'en', '--format', 'github', '--fail-on', 'error', '--min-coverage', '0'],
        ...['--format', 'sarif=out $(id).sarif', '--', 'texte/a b.txt', 'texte/$(touch x).txt'],
      ],
    });
  });

  it('passes every input on as a variable', () => {
    const used = Object.values(step?.env ?? {}).map(
      (value) => /^\$\{\{ inputs\.([\w-]+) }}$/.exec(value)?.[1],
    );
    assert.deepEqual([used, /\$\{\{/.test(step?.run ?? '')], [Object.keys(inputs), false]);
  });
});

describe('the pre-commit hooks', () => {
  const hooks = read('.pre-commit-hooks.yaml') as readonly { readonly id: string; readonly files: string }[];

  it('take what a search takes', () => {
    const taken = hooks.map(({ id, files }) => [
      id,
      ARTICLE_EXTENSIONS.filter((extension) => new RegExp(files).test(`rat${extension}`)),
      ['rat.doc', 'rattxt'].filter((name) => new RegExp(files).test(name)),
    ]);
    assert.deepEqual(taken, [
      ['wortlaut', ARTICLE_EXTENSIONS, []],
      ['wortlaut-fix', ARTICLE_EXTENSIONS, []],
    ]);
  });
});

describe('the GitLab template', () => {
  it('hands the files that it writes over to GitLab', () => {
    const { wortlaut } = read('docs/gitlab-ci.yml') as {
      readonly wortlaut: {
        readonly script: readonly string[];
        readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
      };
    };
    const written = [...(wortlaut.script[0] ?? '').matchAll(/(\w+)=(\S+)/g)].map(([, format, file]) => [
      format,
      file,
    ]);
    const { codequality, junit } = wortlaut.artifacts.reports;
    assert.deepEqual(written, [
      ['gitlab', codequality],
      ['junit', junit],
    ]);
  });
});

describe('the page on continuous integration', () => {
  const page = readFileSync(join(projectRoot, 'docs', 'ci.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(([, text]) => parse(text ?? ''));

  it('has examples that are YAML', () => {
    assert.deepEqual(
      [examples.length > 5, examples.filter((example) => typeof example !== 'object')],
      [true, []],
    );
  });

  it('shows the pre-commit hook as it is', () => {
    const own = read('.pre-commit-hooks.yaml') as readonly Readonly<Record<string, unknown>>[];
    const { description: _, ...hook } = own.find(({ id }) => id === 'wortlaut') ?? {};
    const local = examples.flatMap(({ repos = [] }) => repos).find(({ repo }) => repo === 'local');
    assert.deepEqual(local.hooks, [{ ...hook, additional_dependencies: ['wortlaut@0.1.0'] }]);
  });

  it('gives options to wortlaut that it has', () => {
    const used: readonly string[] = page.match(/(?<=wortlaut(?:@0\.1\.0)? check [^\n|]*)--[a-z-]+/g) ?? [];
    const { stdout } = spawnSync(process.execPath, [bundle, 'check', '--help'], { encoding: 'utf8' });
    assert.deepEqual(
      [used.includes('--shard'), used.filter((option) => !stdout.includes(option))],
      [true, []],
    );
  });
});
