/** Who speaks how much, as one page that stands alone: no script, nothing loaded, fit for printing. */

import type { Locale } from '../../text/localized.js';
import { xml } from '../../text/xml.js';
import { printable } from '../printable.js';
import type { Reporter, ReporterOptions } from '../reporter.js';
import { type ArticleVoices, type Figures, type PlacedPassage, share, wordsSaid } from './figures.js';
import { createVoicesReporter, type VoicesPart } from './reporter.js';
import { HEAD_META, STYLE, VOICE_COLORS } from './style.js';
import {
  figuresTable,
  findingsTable,
  lineRange,
  passagesTable,
  speakerOf,
  type Table,
  VOICE_COLUMNS,
  voicesTable,
} from './tables.js';
import { voicesTexts } from './texts.js';

const html = (text: string): string => xml(printable(text));

/** The class that gives a voice its colour; who has no name has one of its own. */
const colorOf = (voice: number, { voices }: Figures): string =>
  voices[voice]?.name === null ? 'nobody' : `v${voice % VOICE_COLORS}`;

/** A drawing to stand before the text of a cell; both are counted from 0. */
type Drawing = (row: number, column: number) => string;

function tableOf({ caption, columns, rows }: Table, draw: Drawing = () => ''): string {
  if (rows.length === 0) return '';
  const head = columns.map((column) => `<th scope="col">${html(column)}</th>`).join('');
  const body = rows.map(([first = '', ...rest], row) => {
    const cells = rest.map((cell, index) => `<td>${draw(row, index + 1)}${html(cell)}</td>`);
    return `<tr><th scope="row">${html(first)}</th>${cells.join('')}</tr>\n`;
  });
  return `<table>\n<caption>${html(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}

/** A share as a bar beside the figure that says the same. */
function barOf(part: number | null, color: string): string {
  const width = Number(((part ?? 0) * 100).toFixed(2));
  return `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="${color}" width="${width}" height="10"/></svg> `;
}

/** Bars for the statements and the words of each voice, in the table of the voices. */
function drawVoices(figures: Figures): Drawing {
  const said = wordsSaid(figures);
  return (row, column) => {
    const { statements = 0, words = 0 } = figures.voices[row] ?? {};
    if (column === VOICE_COLUMNS.statements)
      return barOf(share(statements, figures.statements), colorOf(row, figures));
    return column === VOICE_COLUMNS.share ? barOf(share(words, said), colorOf(row, figures)) : '';
  };
}

/** Where a bar of the strip begins, and how high it is. */
function heightOf({ voice, isSourced }: PlacedPassage): { readonly y: number; readonly height: number } {
  if (voice === null) return { y: 19, height: 1 };
  return isSourced ? { y: 0, height: 20 } : { y: 10, height: 10 };
}

function stretchOf(passage: PlacedPassage, article: ArticleVoices, locale: Locale): string {
  const { voice, from, words, firstLine, lastLine } = passage;
  const { y, height } = heightOf(passage);
  const color = voice === null ? 'itself' : colorOf(voice, article);
  const rect = `<rect class="${color}" x="${from}" y="${y}" width="${words}" height="${height}"`;
  if (voice === null) return `${rect}/>`;
  const { nobody, line, lines } = voicesTexts(locale);
  const place = `${firstLine === lastLine ? line : lines} ${lineRange(firstLine, lastLine)}`;
  const title = `${speakerOf(passage, article, nobody)}, ${place}`;
  return `${rect}><title>${html(title)}</title></rect>`;
}

function stripOf(article: ArticleVoices, locale: Locale): string {
  if (article.words === 0) return '';
  const { passages, legend } = voicesTexts(locale);
  const stretches = article.passages.map((passage) => stretchOf(passage, article, locale)).join('');
  const label = html(`${passages}. ${legend}`);
  return `<figure>\n<svg class="strip" role="img" aria-label="${label}" viewBox="0 0 ${article.words} 20" preserveAspectRatio="none">${stretches}</svg>\n<figcaption>${html(legend)}</figcaption>\n</figure>\n`;
}

const sectionOf = (heading: string, parts: readonly string[]): string =>
  `<section>\n<h2>${html(heading)}</h2>\n${parts.join('')}</section>\n`;

function figureParts(figures: Figures, locale: Locale): string[] {
  return [tableOf(figuresTable(figures, locale)), tableOf(voicesTable(figures, locale), drawVoices(figures))];
}

function headIn(locale: Locale): string {
  const title = html(voicesTexts(locale).title);
  return `<!doctype html>\n<html lang="${locale}">\n${HEAD_META}\n<title>${title}</title>\n<style>${STYLE}</style>\n<main>\n<h1>${title}</h1>\n`;
}

function articleSection(article: ArticleVoices, locale: Locale): string {
  const strip = stripOf(article, locale);
  const tables = [passagesTable(article, locale), findingsTable(article, locale)].map((table) =>
    tableOf(table),
  );
  return sectionOf(article.path, [...figureParts(article, locale), strip, ...tables]);
}

function allSection(all: Figures, locale: Locale): string {
  const parts = [...figureParts(all, locale), tableOf(findingsTable(all, locale))];
  return sectionOf(`${voicesTexts(locale).all}: ${all.articles}`, parts);
}

/** A section for every article and one for all together; the drawings have their figures in tables. */
export const createVoicesHtmlReporter = ({ locale }: Pick<ReporterOptions, 'locale'>): Reporter<VoicesPart> =>
  createVoicesReporter({
    article: (article) => articleSection(article, locale),
    head: headIn(locale),
    tail: (all) => `${allSection(all, locale)}</main>\n</html>\n`,
  });
