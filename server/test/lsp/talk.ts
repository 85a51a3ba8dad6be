/** A client for tests: sends what an editor sends and waits for what comes back, never for time. */

import type {
  ClientCapabilities,
  InitializeResult,
  MessageConnection,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

/** A talk with a language server about one document. */
export interface Talk {
  readonly connection: MessageConnection;
  initialize(capabilities: ClientCapabilities, options?: object): Promise<InitializeResult>;
  open(text: string): Promise<void>;
  change(version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(): Promise<void>;
  /** Asks for something about the document. */
  ask(method: string, params?: object): Promise<unknown>;
  /** The next notification of this name, or the oldest that nobody has taken yet. */
  next(method: string): Promise<unknown>;
  /** Answers once the server has dealt with everything sent before. */
  settle(): Promise<void>;
}

/** Keeps notifications until somebody asks for them. */
function createInbox() {
  const kept = new Map<string, unknown[]>();
  const waiting = new Map<string, ((params: unknown) => void)[]>();
  return {
    put(method: string, params: unknown): void {
      const taker = waiting.get(method)?.shift();
      if (taker) taker(params);
      else kept.set(method, [...(kept.get(method) ?? []), params]);
    },
    next(method: string): Promise<unknown> {
      const messages = kept.get(method) ?? [];
      if (messages.length > 0) return Promise.resolve(messages.shift());
      return new Promise((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve]);
      });
    },
  };
}

export function createTalk(connection: MessageConnection, uri: string): Talk {
  const inbox = createInbox();
  connection.onNotification((method, params) => inbox.put(method, params));
  connection.listen();
  const textDocument = { uri };
  const ask = (method: string, params: object = {}) =>
    connection.sendRequest<unknown>(method, { textDocument, ...params });
  return {
    connection,
    ask,
    next: inbox.next,
    async initialize(capabilities, initializationOptions = {}) {
      const params = { processId: null, rootUri: null, capabilities, initializationOptions };
      const result = await connection.sendRequest<InitializeResult>('initialize', params);
      await connection.sendNotification('initialized', {});
      return result;
    },
    open: (text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'newstext', version: 1, text },
      }),
    change: (version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: () => connection.sendNotification('textDocument/didClose', { textDocument }),
    async settle() {
      await ask('textDocument/documentSymbol');
    },
  };
}
