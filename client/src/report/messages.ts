/** What panel and page tell each other. */

/** From the panel: the inside of the page's `main`, finished HTML. */
export interface ShowMessage {
  readonly body: string;
}

/** From the page: it is there, or the user wants to see a place, counted from 0. */
export type PageMessage = 'ready' | { readonly line: number; readonly character: number };

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The message, or null for anything that the page does not say. */
export function readPageMessage(message: unknown): PageMessage | null {
  if (message === 'ready') return message;
  if (typeof message !== 'object' || message === null) return null;
  const { line, character }: { line?: unknown; character?: unknown } = message;
  return isCount(line) && isCount(character) ? { line, character } : null;
}
