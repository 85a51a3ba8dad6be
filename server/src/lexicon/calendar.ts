/** Days, months and seasons: nouns that stand in a clause without being a subject („sagte er Montag“). */

import { wordSet } from './word-list.js';

const WEEKDAYS = wordSet('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag');
const MONTHS = wordSet(`
  Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember
  Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez`);
const TIME_NOUNS = wordSet(`
  Tag Tage Tagen Tages Woche Wochen Wochenende Monat Monate Monaten Monats Jahr Jahre Jahren Jahres Quartal Stunde Stunden
  Minute Minuten Sekunde Sekunden Morgen Vormittag Mittag Nachmittag Abend Nacht Mitternacht Frühjahr Frühling Sommer
  Herbst Winter Anfang Mitte Ende Uhr Jahrhundert Jahrzehnt Neujahr Ostern Pfingsten Weihnachten Silvester Karfreitag
  Ostermontag Pfingstmontag Heiligabend Zeit Zeitpunkt`);
/** The parts of a day that compounds of a weekday end in: Montagabend, Mittwochmorgen. */
const DAY_PARTS = ['morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];

function withoutDayPart(word: string): string {
  const part = DAY_PARTS.find(
    (ending) => word.endsWith(ending) && WEEKDAYS.has(word.slice(0, -ending.length)),
  );
  return part === undefined ? word : word.slice(0, -part.length);
}

/** True for a day of the week, its genitive or plural, or a part of it: „Montag“, „Montags“, „Dienstagabend“. */
export function isWeekday(word: string): boolean {
  if (WEEKDAYS.has(withoutDayPart(word))) return true;
  const last = word.charAt(word.length - 1);
  return (last === 's' || last === 'e') && WEEKDAYS.has(word.slice(0, -1));
}

/** True for the name of a month, written out or shortened: „März“, „Sept“, „Jänner“. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word) || (word.endsWith('s') && MONTHS.has(word.slice(0, -1)));
}

/** True for a noun that says when: a weekday, a month, „Woche“, „Abend“, „Uhr“, „Ostern“. */
export function isTimeNoun(word: string): boolean {
  return TIME_NOUNS.has(word) || isWeekday(word) || isMonth(word);
}
