/** Dates as newsrooms write them: 2026-05-04, 4.5.2026, 04.05.26, 4. Mai 2026. */

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jan'],
  ['februar', 'feber', 'feb'],
  ['märz', 'mär'],
  ['april', 'apr'],
  ['mai'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['dezember', 'dez'],
];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;
const WRITTEN = /^(\d{1,2})\. ?(\p{L}{3,9})\.? (\d{4})$/u;
const CENTURY = 2000;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** The date if the calendar has it. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : null;
}

const fullYear = (year: string): number => (year.length === 2 ? CENTURY + Number(year) : Number(year));

/** The date in the form of ISO 8601, or null if it is none. Example: `parseDate('4. Mai 2026')` is `'2026-05-04'`. */
export function parseDate(text: string): string | null {
  const iso = ISO.exec(text);
  if (iso !== null) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null)
    return calendarDate(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  const written = WRITTEN.exec(text);
  const name = written?.[2]?.toLowerCase() ?? '';
  const month = MONTHS.findIndex((names) => names.includes(name));
  return written === null || month < 0
    ? null
    : calendarDate(Number(written[3]), month + 1, Number(written[1]));
}
