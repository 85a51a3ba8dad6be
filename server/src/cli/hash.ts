/** Names for contents: the same for the same content and another for every other. */

import { hash as digest } from 'node:crypto';

const LENGTH = 32;

export const hashBytes = (bytes: Uint8Array): string => digest('sha256', bytes, 'hex').slice(0, LENGTH);

/** The name of a text, in hexadecimal digits. */
export const hash = (text: string): string => hashBytes(Buffer.from(text));
