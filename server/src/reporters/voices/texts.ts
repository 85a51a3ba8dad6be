/** The words of the report on voices, in both languages. */

import type { Locale } from '../../text/localized.js';

export interface VoicesTexts {
  readonly title: string;
  /** The heading over what all articles come to. */
  readonly all: string;
  /** What stands for the name where nobody knows the source. */
  readonly nobody: string;
  readonly figures: string;
  readonly measure: string;
  readonly value: string;
  readonly articles: string;
  readonly words: string;
  readonly wordsSaid: string;
  readonly statements: string;
  readonly attributed: string;
  readonly coverage: string;
  readonly voices: string;
  readonly source: string;
  readonly role: string;
  /** The share of all words within statements. */
  readonly share: string;
  readonly passages: string;
  readonly line: string;
  readonly lines: string;
  readonly sourced: string;
  readonly yes: string;
  readonly no: string;
  /** How to read the strip. */
  readonly legend: string;
  readonly findings: string;
  readonly rule: string;
  readonly count: string;
}

const en: VoicesTexts = {
  title: 'Wortlaut: who speaks how much',
  all: 'All articles',
  nobody: 'without a source',
  figures: 'Figures',
  measure: 'measure',
  value: 'value',
  articles: 'articles',
  words: 'words',
  wordsSaid: 'words in statements',
  statements: 'statements',
  attributed: 'with a source',
  coverage: 'coverage',
  voices: 'Voices',
  source: 'source',
  role: 'role',
  share: 'share of what is said',
  passages: 'Who speaks where',
  line: 'line',
  lines: 'lines',
  sourced: 'with a source',
  yes: 'yes',
  no: 'no',
  legend:
    'The article from its first word to its last: tall bars have a source, half bars have none, the thin line is the article itself. The table says the same.',
  findings: 'Findings',
  rule: 'rule',
  count: 'number',
};

const de: VoicesTexts = {
  title: 'Wortlaut: Wer wie viel spricht',
  all: 'Alle Artikel',
  nobody: 'ohne Quelle',
  figures: 'Zahlen',
  measure: 'Größe',
  value: 'Wert',
  articles: 'Artikel',
  words: 'Wörter',
  wordsSaid: 'Wörter in Aussagen',
  statements: 'Aussagen',
  attributed: 'mit Quelle',
  coverage: 'Abdeckung',
  voices: 'Stimmen',
  source: 'Quelle',
  role: 'Rolle',
  share: 'Anteil am Gesagten',
  passages: 'Wer wo spricht',
  line: 'Zeile',
  lines: 'Zeilen',
  sourced: 'mit Quelle',
  yes: 'ja',
  no: 'nein',
  legend:
    'Der Artikel vom ersten bis zum letzten Wort: hohe Balken haben eine Quelle, halbe keine, die dünne Linie ist der Artikel selbst. Die Tabelle sagt dasselbe.',
  findings: 'Befunde',
  rule: 'Regel',
  count: 'Anzahl',
};

const TEXTS: Readonly<Record<Locale, VoicesTexts>> = { de, en };

/** The words in one language. */
export const voicesTexts = (locale: Locale): VoicesTexts => TEXTS[locale];

/** `percent(0.125, 'de')` is `'12,5 %'`, with a space that does not break; a dash for nothing. */
export function percent(part: number | null, locale: Locale): string {
  if (part === null) return '–';
  const figure = (part * 100).toFixed(1);
  return locale === 'de' ? `${figure.replace('.', ',')}\u00a0%` : `${figure}%`;
}
