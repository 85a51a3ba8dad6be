import assert from 'node:assert/strict';
import {
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  SymbolKind,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { legend } from '../../src/lsp/semantic-tokens.js';
import { type ServerProcess, startServerProcess } from './bundle.js';

const uri = 'file:///artikel/bruecke.artikel';
const text = '„Die Brücke 😀 hält", sagte Ilse Brandt.\r\n\r\nExperten sagten, sie sei sicher.\r\n';

const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

const type = (name: string) => legend.tokenTypes.indexOf(name);

const summary = ({ code, range, severity }: Diagnostic) => ({ code, range, severity });

const quoteMarks = { code: 'quote-marks', range: range(0, 19, 20), severity: 3 };
const vagueSource = { code: 'vague-source', range: range(2, 0, 8), severity: 3 };

describe('the language server over stdio', () => {
  let server: ServerProcess;

  beforeEach(() => {
    server = startServerProcess(uri);
  });

  afterEach(() => {
    server.process.kill();
  });

  it('says what it can', async () => {
    const { capabilities, serverInfo }: InitializeResult = await server.talk.initialize({
      textDocument: { diagnostic: {} },
    });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: true },
      diagnosticProvider: {
        identifier: 'wortlaut',
        interFileDependencies: false,
        workspaceDiagnostics: true,
        workDoneProgress: true,
      },
      semanticTokensProvider: { legend, full: { delta: true }, range: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.wortlaut'] },
      documentSymbolProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: { prepareProvider: true },
      completionProvider: { triggerCharacters: [' ', ':', '|'] },
      inlayHintProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: { workDoneProgress: true },
    });
    assert.deepEqual(serverInfo, { name: 'wortlaut' });
  });

  it('pushes diagnostics to a client that waits for them', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    const published = (await server.talk.next('textDocument/publishDiagnostics')) as {
      uri: string;
      version: number;
      diagnostics: Diagnostic[];
    };
    assert.deepEqual(
      { ...published, diagnostics: published.diagnostics.map(summary) },
      { uri, version: 1, diagnostics: [quoteMarks, vagueSource] },
    );
  });

  it('hands diagnostics to a client that asks for them, in its language', async () => {
    await server.talk.initialize({ textDocument: { diagnostic: {} } }, { locale: 'en' });
    await server.talk.open(text);
    const report = (await server.talk.ask('textDocument/diagnostic')) as { items: Diagnostic[] };
    assert.deepEqual(report.items.map(summary), [quoteMarks, vagueSource]);
    assert.match(report.items[1]?.message.toString() ?? '', /^Vague source/);
  });

  it('offers a fix that, applied, corrects the text', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    const actions = (await server.talk.ask('textDocument/codeAction', {
      range: range(0, 19, 20),
      context: { diagnostics: [], only: ['quickfix'] },
    })) as CodeAction[];
    const edits = actions[0]?.edit?.changes?.[uri] ?? [];
    assert.equal(actions[0]?.isPreferred, true);
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, 'newstext', 1, text), edits),
      text.replace('hält"', 'hält“'),
    );
  });

  it('keeps its text equal to the client’s through edits', async () => {
    await server.talk.initialize({ textDocument: { diagnostic: {} } });
    await server.talk.open(text);
    // The quotation mark after the emoji, then the whole second line, then a BOM and a combining mark in front.
    await server.talk.change(
      2,
      { range: range(0, 19, 20), text: '“' },
      { range: { start: { line: 0, character: 40 }, end: { line: 2, character: 0 } }, text: '\r\n' },
    );
    await server.talk.change(3, { range: range(0, 0, 0), text: '\ufeffBru\u0308cken.\n' });
    const report = (await server.talk.ask('textDocument/diagnostic')) as { items: Diagnostic[] };
    assert.deepEqual(report.items.map(summary), [{ ...vagueSource, range: range(2, 0, 8) }]);
  });

  it('colours the article', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    assert.deepEqual(await server.talk.ask('textDocument/semanticTokens/full'), {
      resultId: '1',
      data: [
        ...[0, 0, 20, type('directQuote'), 0],
        ...[0, 22, 5, type('cue'), 0],
        ...[0, 6, 11, type('speaker'), 0],
        ...[2, 0, 8, type('vagueSource'), 0],
        ...[0, 9, 6, type('cue'), 0],
        ...[0, 8, 14, type('indirectQuote'), 0],
      ],
    });
  });

  it('colours anew only what has changed', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    await server.talk.ask('textDocument/semanticTokens/full');
    await server.talk.change(2, { range: range(0, 22, 27), text: 'meinte' });
    const delta = (previousResultId: string) =>
      server.talk.ask('textDocument/semanticTokens/full/delta', { previousResultId });
    assert.deepEqual(await delta('1'), {
      resultId: '2',
      // The length of „meinte“, and how far behind it the speaker starts.
      edits: [{ start: 7, deleteCount: 5, data: [6, type('cue'), 0, 0, 7] }],
    });
    assert.deepEqual(await delta('2'), { resultId: '3', edits: [] });
    assert.deepEqual(Object.keys((await delta('1')) as object), ['resultId', 'data']);
  });

  it('answers questions about sources', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    const position = { line: 0, character: 30 };
    const place = { uri, range: range(0, 28, 39) };
    const whole = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.deepEqual(await server.talk.ask('textDocument/definition', { position }), place);
    assert.deepEqual(await server.talk.ask('textDocument/references', { position, context: {} }), [place]);
    assert.deepEqual(await server.talk.ask('textDocument/documentHighlight', { position }), [
      { range: place.range, kind: 1 },
    ]);
    assert.deepEqual(await server.talk.ask('textDocument/prepareRename', { position }), {
      range: place.range,
      placeholder: 'Ilse Brandt',
    });
    assert.deepEqual(await server.talk.ask('textDocument/rename', { position, newName: ' Else  Brandt' }), {
      changes: { [uri]: [{ range: place.range, newText: 'Else Brandt' }] },
    });
    await assert.rejects(
      server.talk.ask('textDocument/rename', { position, newName: ' ' }),
      /Eine Quelle braucht einen Namen/,
    );
    assert.deepEqual(await server.talk.ask('textDocument/inlayHint', { range: whole }), []);
    assert.deepEqual(await server.talk.ask('textDocument/foldingRange'), []);
    assert.deepEqual(await server.talk.ask('textDocument/completion', { position }), []);
    const [selection] = (await server.talk.ask('textDocument/selectionRange', {
      positions: [position],
    })) as unknown[];
    assert.ok(selection);
    const symbols = (await server.talk.ask('workspace/symbol', { query: 'brandt' })) as { name: string }[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Ilse Brandt'],
    );
  });

  it('tells in a hover who speaks', async () => {
    await server.talk.initialize({ textDocument: { hover: { contentFormat: ['plaintext'] } } });
    await server.talk.open(text);
    assert.deepEqual(await server.talk.ask('textDocument/hover', { position: { line: 0, character: 5 } }), {
      contents: {
        kind: 'plaintext',
        value: `Ilse Brandt

Direkte Rede, mit Namen belegt

- Anführungszeichen
- Redeverb: „sagte“ (sagen)
- Voller Name → Ilse Brandt`,
      },
      range: range(0, 0, 39),
    });
  });

  it('lists sources and statements', async () => {
    await server.talk.initialize({
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
    await server.talk.open(text);
    assert.deepEqual(await server.talk.ask('textDocument/documentSymbol'), [
      {
        name: 'Ilse Brandt',
        detail: '',
        kind: SymbolKind.Object,
        range: range(0, 0, 39),
        selectionRange: range(0, 28, 39),
        children: [
          {
            name: '„Die Brücke 😀 hält"',
            detail: 'Direkte Rede',
            kind: SymbolKind.String,
            range: range(0, 0, 39),
            selectionRange: range(0, 0, 20),
          },
        ],
      },
      {
        name: 'Ohne Quelle',
        detail: '',
        kind: SymbolKind.Null,
        range: range(2, 0, 31),
        selectionRange: range(2, 0, 31),
        children: [
          {
            name: 'sie sei sicher',
            detail: 'Indirekte Rede',
            kind: SymbolKind.String,
            range: range(2, 0, 31),
            selectionRange: range(2, 17, 31),
          },
        ],
      },
    ]);
  });

  it('ends with 0 after a shutdown', async () => {
    await server.talk.initialize({});
    assert.equal(await server.quit(), 0);
  });

  it('ends with 1 without one', async () => {
    await server.talk.initialize({});
    await server.talk.connection.sendNotification('exit');
    assert.equal(await server.exitCode(), 1);
  });

  it('ends with its input', async () => {
    await server.talk.initialize({});
    server.process.stdin.end();
    assert.equal(await server.exitCode(), 1);
  });

  it('ends well with its input, once it is shut down', async () => {
    await server.talk.initialize({});
    await server.talk.connection.sendRequest('shutdown');
    server.process.stdin.end();
    assert.equal(await server.exitCode(), 0);
  });

  it('survives malformed requests and unknown methods', async () => {
    await server.talk.initialize({});
    await server.talk.open(text);
    assert.equal(await server.talk.ask('textDocument/hover', { position: 'here' }), null);
    await assert.rejects(server.talk.ask('textDocument/nonsense'), /Unhandled method/);
    server.process.stdin.write('Content-Length: 9\r\n\r\n{"broken"');
    assert.equal(await server.quit(), 0);
  });
});
