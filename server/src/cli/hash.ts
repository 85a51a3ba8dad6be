/** Names for contents: the same for the same content and another for every other. */

import { createHash } from 'node:crypto';

const LENGTH = 32;

export const hashBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, LENGTH);

/** The name of a text, in hexadecimal digits. */
export const hash = (text: string): string => hashBytes(Buffer.from(text));
