import { type Disposable, type LogOutputChannel, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MetricsParams, metricsNotification, readFileRequest } from '../../server/src/protocol.js';
import { isEnabled } from './enabled.js';
import { refreshInlayHints } from './inlay-hints.js';
import { readFile } from './read-file.js';

/** Starts and stops the language server as the setting `wortlaut.enable` says; one step after the other. */
export class ServerControl implements Disposable {
  readonly #createClient: () => BaseLanguageClient;
  readonly #onMetrics: (metrics: MetricsParams | null) => void;
  readonly #output: LogOutputChannel;
  readonly #listener: Disposable;
  #client: BaseLanguageClient | undefined;
  #queue: Promise<void> = Promise.resolve();

  /** `onMetrics` is told of every analysis, and with null that the server is gone. */
  constructor(
    createClient: () => BaseLanguageClient,
    onMetrics: (metrics: MetricsParams | null) => void,
    output: LogOutputChannel,
  ) {
    this.#createClient = createClient;
    this.#onMetrics = onMetrics;
    this.#output = output;
    this.#listener = workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('wortlaut.enable')) void this.apply();
    });
  }

  /** Asks the server something of our own; undefined if there is no server, or if it cannot answer. */
  async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    const client = this.#client;
    if (!client?.isRunning()) return undefined;
    return client.sendRequest<Answer>(method, params).catch((fault: unknown) => {
      this.#output.warn(`${method}: ${String(fault)}`);
      return undefined;
    });
  }

  refreshInlayHints(): void {
    if (this.#client?.isRunning()) refreshInlayHints(this.#client);
  }

  /** Brings the server into the state that the setting asks for. */
  apply(): Promise<void> {
    return this.#enqueue(() => (isEnabled() ? this.#start() : this.#stop()));
  }

  restart(): Promise<void> {
    return this.#enqueue(async () => {
      await this.#stop();
      if (isEnabled()) await this.#start();
    });
  }

  dispose(): Promise<void> {
    this.#listener.dispose();
    return this.#enqueue(() => this.#stop());
  }

  /** Two commands in a row must not start two servers. A failure is shown and does not block what comes next. */
  #enqueue(step: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(step).catch((fault: unknown) => {
      this.#output.error(fault instanceof Error ? fault : String(fault));
      void window.showErrorMessage(l10n.t('Wortlaut could not start. Its output says why.'));
    });
    return this.#queue;
  }

  async #start(): Promise<void> {
    if (this.#client) return;
    const client = this.#createClient();
    client.onNotification(metricsNotification, this.#onMetrics);
    client.onRequest(readFileRequest, readFile);
    this.#client = client;
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.dispose();
    this.#onMetrics(null);
  }
}
