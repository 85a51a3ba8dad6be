/** Lines of a stream, without ever holding more than one of them. */

const LF = 10;

/** A line without its line break, or null for one that was longer than allowed. */
export type Line = Uint8Array | null;

/** Yields the lines one by one; what follows the last line break is a line unless it is empty. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= mostBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = size > mostBytes ? null : Buffer.concat(parts);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
