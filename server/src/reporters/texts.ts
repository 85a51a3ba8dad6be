/** The words of the reports, in both languages. */

import type { Severity } from '../rules/rule.js';
import type { Locale } from '../text/localized.js';

interface Noun {
  readonly one: string;
  readonly other: string;
}

export interface ReporterTexts {
  /** How a single finding is labelled. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** How findings are counted. */
  readonly counted: Readonly<Record<Severity, Noun>>;
  readonly filesChecked: Noun;
  readonly filesFailed: Noun;
  /** Follows the number of files that safe fixes have changed, or would. */
  readonly filesFixed: Noun;
  readonly noFindings: string;
  /** Follows the number of annotations that GitHub would not show. */
  readonly moreFindings: Noun;
  readonly title: string;
  readonly columns: {
    readonly place: string;
    readonly severity: string;
    readonly finding: string;
    readonly rule: string;
  };
  readonly fix: string;
  readonly related: string;
}

const en: ReporterTexts = {
  severity: { error: 'error', warning: 'warning', information: 'info', hint: 'hint' },
  counted: {
    error: { one: 'error', other: 'errors' },
    warning: { one: 'warning', other: 'warnings' },
    information: { one: 'info', other: 'infos' },
    hint: { one: 'hint', other: 'hints' },
  },
  filesChecked: { one: 'file checked', other: 'files checked' },
  filesFailed: { one: 'could not be checked', other: 'could not be checked' },
  filesFixed: { one: 'file with safe fixes', other: 'files with safe fixes' },
  noFindings: 'no findings',
  moreFindings: {
    one: 'more finding without an annotation; the job summary lists all.',
    other: 'more findings without an annotation; the job summary lists all.',
  },
  title: 'Wortlaut: findings',
  columns: { place: 'place', severity: 'severity', finding: 'finding', rule: 'rule' },
  fix: 'help',
  related: 'see',
};

const de: ReporterTexts = {
  severity: { error: 'Fehler', warning: 'Warnung', information: 'Info', hint: 'Hinweis' },
  counted: {
    error: { one: 'Fehler', other: 'Fehler' },
    warning: { one: 'Warnung', other: 'Warnungen' },
    information: { one: 'Info', other: 'Infos' },
    hint: { one: 'Hinweis', other: 'Hinweise' },
  },
  filesChecked: { one: 'Datei geprüft', other: 'Dateien geprüft' },
  filesFailed: { one: 'konnte nicht geprüft werden', other: 'konnten nicht geprüft werden' },
  filesFixed: { one: 'Datei mit sicheren Korrekturen', other: 'Dateien mit sicheren Korrekturen' },
  noFindings: 'keine Befunde',
  moreFindings: {
    one: 'weiterer Befund ohne Anmerkung; die Zusammenfassung des Jobs nennt alle.',
    other: 'weitere Befunde ohne Anmerkung; die Zusammenfassung des Jobs nennt alle.',
  },
  title: 'Wortlaut: Befunde',
  columns: { place: 'Stelle', severity: 'Grad', finding: 'Befund', rule: 'Regel' },
  fix: 'Hilfe',
  related: 'siehe',
};

const TEXTS: Readonly<Record<Locale, ReporterTexts>> = { de, en };

/** The words in one language. */
export const reporterTexts = (locale: Locale): ReporterTexts => TEXTS[locale];

/** `count(2, { one: 'hint', other: 'hints' })` is `'2 hints'`. */
export const count = (n: number, noun: Noun): string => `${n} ${n === 1 ? noun.one : noun.other}`;
