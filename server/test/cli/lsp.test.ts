import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { buildIfMissing, bundle, projectRoot, scratchFolder, wortlaut } from './wortlaut.js';

/** The language server as an editor starts it, after its greeting. */
async function greet(...args: string[]) {
  const server = spawn(process.execPath, [bundle, 'lsp', ...args]);
  const ended = once(server, 'exit');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const greeting: { capabilities: object } = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  return { connection, greeting, kill: () => server.kill('SIGTERM'), ended };
}

describe('wortlaut lsp', () => {
  before(buildIfMissing);

  for (const args of [
    ['--stdio'],
    [],
    ['--stdio', '--clientProcessId', String(process.pid)],
    [`--clientProcessId=${process.pid}`, '--stdio'],
  ])
    it(`speaks the protocol and ends well (${['lsp', ...args].join(' ')})`, async () => {
      const { connection, greeting, ended } = await greet(...args);
      const answer = await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.deepEqual(
        { hasHover: 'hoverProvider' in greeting.capabilities, answer, ended: await ended },
        { hasHover: true, answer: null, ended: [0, null] },
      );
    });

  it('ends by itself when the editor is gone without a word', async () => {
    const editor = spawnSync(process.execPath, ['--eval', '']);
    const { ended } = await greet('--stdio', `--clientProcessId=${editor.pid}`);
    assert.deepEqual(await ended, [1, null]);
  });

  it('passes on the exit code of a server that was not shut down', async () => {
    const { connection, ended } = await greet();
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [1, null]);
  });

  it('passes on the signal that ends it', async () => {
    const { kill, ended } = await greet();
    kill();
    assert.deepEqual(await ended, [null, 'SIGTERM']);
  });

  it('says in one line that the server is missing', () => {
    const scratch = scratchFolder({ 'package.json': '{"version":"1.0.0"}' });
    const dist = join(scratch.path, 'dist');
    mkdirSync(dist);
    copyFileSync(bundle, join(dist, 'cli.cjs'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.cjs'), 'lsp'], {
      encoding: 'utf8',
      env: { LANG: 'en' },
    });
    scratch.remove();
    const line = `wortlaut: ${join(dist, 'server.cjs')}: The language server is missing here. Install Wortlaut again.\n`;
    assert.deepEqual({ status, stdout, stderr }, { status: 2, stdout: '', stderr: line });
  });

  it('takes no arguments', () => {
    const stderr = 'wortlaut: Too many arguments. See wortlaut --help.\n';
    assert.deepEqual(wortlaut(['lsp', 'a.txt']), { code: 2, stdout: '', stderr });
  });

  for (const [option, ...values] of [['--socket', '6009'], ['--socket=6009'], ['--pipe'], ['--node-ipc']])
    it(`refuses to speak over anything else (${option})`, () => {
      const name = option?.split('=')[0];
      const stderr = `wortlaut: There is no option ${name}: the language server speaks over standard input and output only. Use --stdio.\n`;
      assert.deepEqual(wortlaut(['lsp', `${option}`, ...values]), { code: 2, stdout: '', stderr });
    });

  it('takes a number for the editor’s process', () => {
    const stderr = 'wortlaut: --clientProcessId cannot be vim. Give a whole number from 0.\n';
    assert.deepEqual(wortlaut(['lsp', '--clientProcessId', 'vim']), { code: 2, stdout: '', stderr });
  });

  it('is packed with the command line', () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: projectRoot,
      encoding: 'utf8',
    });
    const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout);
    assert.deepEqual(
      files.map(({ path }) => path).filter((path) => path.endsWith('.cjs')),
      ['dist/cli.cjs', 'dist/server.cjs'],
    );
  });
});
