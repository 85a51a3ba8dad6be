/** Writes messages to the editor’s end of a pipe. */

import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes each message at once and in one piece. The writer of the library takes two writes and several turns of the event
 * loop, which is about a tenth of what a key press costs.
 */
export class PipeWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #pipe: NodeJS.WritableStream;
  #failures = 0;

  constructor(pipe: NodeJS.WritableStream) {
    super();
    this.#pipe = pipe;
    pipe.on('error', (error) => this.fireError(error));
    pipe.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const content = JSON.stringify(message);
    const framed = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
    return new Promise((resolve, reject) => {
      this.#pipe.write(framed, (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#failures);
        return reject(error);
      });
    });
  }

  end(): void {
    this.#pipe.end();
  }
}
