/** The figures as tables of plain text, which each format writes in its way. */

import type { Locale } from '../../text/localized.js';
import { type ArticleVoices, type Figures, type PlacedPassage, share, wordsSaid } from './figures.js';
import { percent, voicesTexts } from './texts.js';

/** A table; the first cell of each row says what the row is about. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `lineRange(3, 5)` is `'3–5'`, `lineRange(3, 3)` is `'3'`. */
export const lineRange = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** Counts and coverage. */
export function figuresTable(figures: Figures, locale: Locale): Table {
  const texts = voicesTexts(locale);
  const { words, statements, attributed } = figures;
  return {
    caption: texts.figures,
    columns: [texts.measure, texts.value],
    rows: [
      [texts.words, String(words)],
      [texts.wordsSaid, String(wordsSaid(figures))],
      [texts.statements, String(statements)],
      [texts.attributed, String(attributed)],
      [texts.coverage, percent(share(attributed, statements), locale)],
    ],
  };
}

/** Where the table of voices has the figures that are also drawn. */
export const VOICE_COLUMNS = { statements: 2, share: 5 } as const;

/** A row for each voice; the last cell is its share of all that is said. */
export function voicesTable(figures: Figures, locale: Locale): Table {
  const texts = voicesTexts(locale);
  const said = wordsSaid(figures);
  return {
    caption: texts.voices,
    columns: [texts.source, texts.role, texts.statements, texts.sourced, texts.words, texts.share],
    rows: figures.voices.map(({ name, role, statements, attributed, words }) => [
      name ?? texts.nobody,
      role,
      ...[statements, attributed, words].map(String),
      percent(share(words, said), locale),
    ]),
  };
}

/** The passages in which somebody speaks: what the article says itself is left out. */
export const spoken = ({ passages }: ArticleVoices): PlacedPassage[] =>
  passages.filter(({ voice }) => voice !== null);

/** The name of who speaks in a passage. */
export const speakerOf = ({ voice }: PlacedPassage, { voices }: Figures, nobody: string): string =>
  (voice === null ? null : voices[voice]?.name) ?? nobody;

/** A row for each passage in which somebody speaks. */
export function passagesTable(article: ArticleVoices, locale: Locale): Table {
  const texts = voicesTexts(locale);
  return {
    caption: texts.passages,
    columns: [texts.lines, texts.source, texts.sourced, texts.words],
    rows: spoken(article).map((passage) => [
      lineRange(passage.firstLine, passage.lastLine),
      speakerOf(passage, article, texts.nobody),
      passage.isSourced ? texts.yes : texts.no,
      String(passage.words),
    ]),
  };
}

/** A row for each rule that has found something, with its lines if they are of one article. */
export function findingsTable({ findings }: Figures, locale: Locale): Table {
  const texts = voicesTexts(locale);
  const hasLines = findings.some(({ lines }) => lines.length > 0);
  return {
    caption: texts.findings,
    columns: [texts.rule, texts.count, ...(hasLines ? [texts.lines] : [])],
    rows: findings.map(({ rule, count, lines }) => [
      rule,
      String(count),
      ...(hasLines ? [lines.join(', ')] : []),
    ]),
  };
}
