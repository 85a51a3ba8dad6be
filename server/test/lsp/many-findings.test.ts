import assert from 'node:assert/strict';
import { type Diagnostic, Message, StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { DIAGNOSTICS_LIMIT } from '../../src/lsp/diagnostics.js';
import { type ServerProcess, startServerProcess } from './bundle.js';

const uri = 'file:///artikel/bruecke.artikel';
const textDocument = { uri };
const FINDINGS = 2000;
const text = Array.from({ length: FINDINGS }, (_, i) => `Experten sagten, Brücke ${i} sei sicher.\n\n`).join(
  '',
);

interface Published {
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A message as it travels. */
function frame(message: object): string {
  const content = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/** The key press that makes „Experten“ of the first line „Exxperten“ and so on. */
const keyPress = (version: number) => ({
  method: 'textDocument/didChange',
  params: {
    textDocument: { uri, version },
    contentChanges: [
      { range: { start: { line: 0, character: 1 }, end: { line: 0, character: 1 } }, text: 'x' },
    ],
  },
});

const hover = (id: string) => ({
  id,
  method: 'textDocument/hover',
  params: { textDocument, position: { line: 2, character: 3 } },
});

/** What a message answers or tells, and of which version. */
function nameOf(message: Message): string {
  if (!Message.isNotification(message)) return Message.isResponse(message) ? `${message.id}` : '';
  const { version } = message.params as unknown as Published;
  return `${message.method} ${version}`;
}

describe('an article with very many findings', () => {
  let server: ServerProcess;

  beforeEach(async () => {
    server = startServerProcess(uri);
    await server.talk.initialize({});
    await server.talk.open(text);
  });

  afterEach(() => {
    server.process.kill();
  });

  const published = async () => (await server.talk.next('textDocument/publishDiagnostics')) as Published;

  it('has as many told as there is room for, and one note on the others', async () => {
    const { version, diagnostics } = await published();
    const note = diagnostics.at(-1);
    assert.deepEqual(
      {
        version,
        codes: [...new Set(diagnostics.map(({ code }) => code))],
        lines: diagnostics.map(({ range }) => range.start.line),
        note,
      },
      {
        version: 1,
        codes: ['vague-source', undefined],
        lines: Array.from({ length: DIAGNOSTICS_LIMIT + 1 }, (_, i) => 2 * i),
        note: {
          range: {
            start: { line: 2 * DIAGNOSTICS_LIMIT, character: 0 },
            end: { line: 2 * DIAGNOSTICS_LIMIT, character: 8 },
          },
          severity: 3,
          source: 'wortlaut',
          message: `Wortlaut zeigt die ersten Hinweise; ${FINDINGS - DIAGNOSTICS_LIMIT} weitere in diesem Text sind ausgelassen. Sie erscheinen, sobald die ersten behoben sind.`,
        },
      },
    );
  });

  it('keeps no request waiting: what was asked before is answered first, then the last version is told', async () => {
    await published();
    const order: string[] = [];
    const told = new Promise<void>((resolve) => {
      new StreamMessageReader(server.process.stdout).listen((message) => {
        order.push(nameOf(message));
        if (Message.isNotification(message)) resolve();
      });
    });
    // In one piece, so that all of it has come when the server reads the first.
    server.process.stdin.write(
      [keyPress(2), hover('first hover'), keyPress(3), hover('second hover')].map(frame).join(''),
    );
    await told;
    assert.deepEqual(order, ['first hover', 'second hover', 'textDocument/publishDiagnostics 3']);
  });
});
