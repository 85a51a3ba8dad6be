/** What `JSON.stringify` leaves as it is and a terminal or a reader of lines could take for a command. */
const STEERING = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON with every control character escaped, so that no text in it can steer a terminal or break a line:
 * `safeJson('"a\u202eb"')` is `'"a\\u202eb"'`. It means the same.
 */
export const safeJson = (json: string): string => json.replace(STEERING, escaped);
