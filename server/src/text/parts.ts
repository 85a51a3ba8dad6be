/** Output in parts: each format says what it makes of one article, and how the parts make a whole. */

/** Writes one output from parts, which come one after the other. */
export interface PartWriter<Part, End = unknown> {
  /** The next piece of the output. */
  add(part: Part): string;
  /** What is left to write. */
  end(end: End): string;
}

/** What stands around parts that are text. */
export interface Frame<End = unknown> {
  /** Before the first part. */
  readonly head: string;
  /** Between two parts. */
  readonly between?: string;
  /** Behind the last part. */
  readonly tail: (end: End) => string;
  /** The whole output if there is no part; else it is head and tail. */
  readonly empty?: string;
}

/** A writer of parts in a frame: `[\n`, `,\n`, `\n]\n` make a list. An empty part adds nothing. */
export function openFrame<End>({ head, between = '', tail, empty }: Frame<End>): PartWriter<string, End> {
  let isEmpty = true;
  return {
    add(part) {
      if (part === '') return '';
      const before = isEmpty ? head : between;
      isEmpty = false;
      return before + part;
    },
    end: (end) => (isEmpty ? (empty ?? head + tail(end)) : tail(end)),
  };
}

/** A frame for items on lines of their own, a comma between them: `openList('{"items":[', ']}\n')`. */
export const openList = (head: string, tail: string): PartWriter<string> =>
  openFrame({ head: `${head}\n`, between: ',\n', tail: () => `\n${tail}`, empty: `${head}\n${tail}` });

/** A writer of parts that need nothing around them. */
export const openPlain = (): PartWriter<string> => openFrame({ head: '', tail: () => '' });
