/** What can go wrong with one input. A problem is a value: it never stops the other inputs. */

export type ProblemKind =
  | 'missing'
  | 'denied'
  | 'unreadable'
  | 'not-a-file'
  | 'no-articles'
  | 'no-match'
  | 'too-large'
  | 'binary'
  | 'broken-unicode'
  | 'unknown-encoding'
  | 'unclosed-tag'
  | 'not-written'
  | 'not-encodable'
  | 'internal';

export interface Problem {
  readonly kind: ProblemKind;
  /** The path as the user named it. */
  readonly path: string;
  /** What completes the message: an error code, a line number, a size. Empty where there is nothing to add. */
  readonly detail: string;
}

/** A mistake in the command itself: unknown option, contradiction. The message is ready for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const KINDS: Readonly<Record<string, ProblemKind>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'not-a-file',
};

/** The code of a system error (`ENOENT`), or an empty text for any other value. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The problem behind an error of the file system. */
export function readProblem(path: string, error: unknown): Problem {
  const code = errorCode(error);
  return { kind: KINDS[code] ?? 'unreadable', path, detail: code };
}

/** The problem behind an error while writing. */
export const writeProblem = (path: string, error: unknown): Problem => ({
  kind: 'not-written',
  path,
  detail: errorCode(error),
});
