// npm test: everything that must hold, the cheap steps first. Runs all steps, then fails if one of them failed.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { requireSupportedNode } from './lib/node-version.mjs';
import { inProject, installCommand, isInstalled, npmCommand, root, run } from './lib/project.mjs';
import { judge, summary } from './lib/tally.mjs';

const npmRun = (script, ...args) =>
  npmCommand('run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : []));
const leakCheck = inProject('..', 'shared', 'tools', 'leak-check.mjs');

/** `unless` says why a step cannot run here; a step without it always runs. */
const steps = [
  { title: 'Format and lint', command: npmRun('lint') },
  {
    title: 'Leak check',
    command: [process.execPath, leakCheck],
    unless: existsSync(leakCheck) ? '' : 'no ../shared',
  },
  { title: 'Types', command: npmRun('typecheck') },
  { title: 'Build', command: npmRun('build') },
  { title: 'Unit tests and fixtures', command: npmRun('test:unit') },
  { title: 'Command line and language server', command: npmRun('test:bundles') },
  { title: 'Walls', command: npmRun('test:walls') },
  { title: 'Figures', command: npmRun('eval', '--check') },
  { title: 'Editor', command: npmRun('test:editor', 'desktop') },
  { title: 'Editor on the web', command: npmRun('test:editor', 'web') },
];

const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

/** Runs a command, shows its output as it comes, and returns exit code and output. */
function runAndListen([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...colours },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (stream, terminal) => {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        terminal.write(text);
      });
    };
    listen(child.stdout, process.stdout);
    listen(child.stderr, process.stderr);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function skip(reason) {
  const output = `skipped: ${reason}`;
  console.log(output);
  return { code: 0, output };
}

async function runStep({ title, command, unless }) {
  console.log(`\n== ${title}\n`);
  const began = performance.now();
  const { code, output } = unless ? skip(unless) : await runAndListen(command);
  return { title, seconds: (performance.now() - began) / 1000, ...judge(output, code) };
}

requireSupportedNode();
if (!isInstalled() && run(installCommand()) !== 0) process.exit(1);

const results = [];
for (const step of steps) results.push(await runStep(step));

console.log('\n== Summary\n');
for (const line of summary(results)) console.log(line);
if (results.some((result) => result.failed > 0)) process.exitCode = 1;
