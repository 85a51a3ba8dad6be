/** Work on all open documents, one after the other, between whatever else the client asks. */

import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Documents } from './documents.js';
import type { OpenDocument } from './open-document.js';
import type { Timers } from './scheduler.js';
import type { Texts } from './texts.js';

interface Context {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly texts: Texts;
  readonly timers: Timers;
}

/** What a client says about a request to many documents: stop it, show how far it is, send what there is so far. */
export interface Asked<T> {
  readonly token: CancellationToken;
  readonly progress: WorkDoneProgressReporter;
  readonly partial: Pick<ResultProgressReporter<T[]>, 'report'> | undefined;
}

type Cancelled = ResponseError<never>;

/** What `each` makes of all open documents. Where the client takes parts, it has them all already, and the list is empty. */
export type Survey = <T>(
  asked: Asked<T>,
  each: (document: OpenDocument) => readonly T[],
) => Promise<T[] | Cancelled>;

/** From so many documents on the user sees how far the work is, even if the client did not ask for it. */
const MANY = 20;

interface Progress {
  readonly reporter: WorkDoneProgressReporter;
  isCancelled(): boolean;
}

async function progressFor(
  { token, progress }: Omit<Asked<never>, 'partial'>,
  count: number,
  { connection }: Context,
): Promise<Progress> {
  const isCancelled = (): boolean => token.isCancellationRequested;
  if (count < MANY || !WorkDoneProgressReporter.isNullInstance(progress))
    return { reporter: progress, isCancelled };
  try {
    const own = await connection.window.createWorkDoneProgress();
    return { reporter: own, isCancelled: () => isCancelled() || own.token.isCancellationRequested };
  } catch {
    // The client has no place for it now.
    return { reporter: progress, isCancelled };
  }
}

/** Surveys the documents that are open when it is asked; those that are closed meanwhile are left out. */
export function createSurvey(context: Context): Survey {
  const { documents, texts, timers } = context;
  const rest = (): Promise<void> => new Promise((resolve) => void timers.whenIdle(resolve));
  return async <T>(
    { token, progress, partial }: Asked<T>,
    each: (document: OpenDocument) => readonly T[],
  ) => {
    const open = documents.all();
    const { reporter, isCancelled } = await progressFor({ token, progress }, open.length, context);
    const results: T[] = [];
    const take = partial ? (found: T[]) => partial.report(found) : (found: T[]) => results.push(...found);
    reporter.begin(texts.readsAll, 0, undefined, true);
    try {
      for (const [index, document] of open.entries()) {
        await rest();
        if (isCancelled()) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, texts.cancelled);
        if (documents.get(document.uri) === document) take([...each(document)]);
        reporter.report((100 * (index + 1)) / open.length, `${index + 1}/${open.length}`);
      }
      return results;
    } finally {
      reporter.done();
    }
  };
}
