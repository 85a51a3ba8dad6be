/** The sign of whoever checks statements, and the day, as source tags have them. */

const SIGN = /^[^\s\d;|&<>[\]][^\s;|&<>[\]]*$/;

/** True for a sign that a source tag can hold. Example: `mk`. */
export const isSign = (text: string): boolean => SIGN.test(text) && !text.includes('--');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day where the user is, in the form of ISO 8601. Example: `2026-05-04`. */
export const isoDay = (date: Date): string =>
  [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
