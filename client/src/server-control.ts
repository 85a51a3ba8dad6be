import { type Disposable, type LogOutputChannel, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MetricsParams, metricsNotification, readFileRequest } from '../../server/src/protocol.js';
import { readFile } from './read-file.js';
import type { Status } from './status.js';

const isEnabled = (): boolean => workspace.getConfiguration('wortlaut').get('enable', true);

/** Starts and stops the language server as the setting `wortlaut.enable` says; one step after the other. */
export class ServerControl implements Disposable {
  readonly #createClient: () => BaseLanguageClient;
  readonly #status: Status;
  readonly #output: LogOutputChannel;
  readonly #listener: Disposable;
  #client: BaseLanguageClient | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(createClient: () => BaseLanguageClient, status: Status, output: LogOutputChannel) {
    this.#createClient = createClient;
    this.#status = status;
    this.#output = output;
    this.#listener = workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('wortlaut.enable')) void this.apply();
    });
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
    client.onNotification(metricsNotification, (metrics: MetricsParams) => this.#status.update(metrics));
    client.onRequest(readFileRequest, readFile);
    this.#client = client;
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#status.clear();
    await client?.dispose();
  }
}
