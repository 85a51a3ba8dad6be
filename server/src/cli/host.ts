/** What the command line needs of the process it runs in. */

export interface Output {
  write(content: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Width of the terminal, if it is one. */
  readonly columns: number | undefined;
}

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (content) => void stream.write(content),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}

/** The process itself. */
export const processHost = (): Host => ({
  env: process.env,
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});
