/** Who speaks how much, and where. */

import type { ArticleReport, ReportPassage, ReportVoice } from '../../../server/src/protocol.js';
import { bar, stretch, strip, voiceColor } from './drawing.js';
import { type Child, element, type Markup, words } from './markup.js';
import { jump, leadsTo } from './place.js';
import { table } from './table.js';
import type { ReportTexts } from './texts.js';

/** Where a stretch of the strip begins, and how high it is: shape says what colour says. */
function heightOf({ voice, isSourced }: ReportPassage): { readonly y: number; readonly height: number } {
  if (voice === null) return { y: 19, height: 1 };
  return isSourced ? { y: 0, height: 20 } : { y: 10, height: 10 };
}

const nameOf = ({ name }: ReportVoice, { withoutSource }: ReportTexts): string => name ?? withoutSource;

function stretchOf(passage: ReportPassage, { voices }: ArticleReport, texts: ReportTexts): Markup {
  const { voice, from, words, range } = passage;
  const place = { x: from, width: words, ...heightOf(passage) };
  const speaker = voice === null ? undefined : voices[voice];
  if (voice === null || speaker === undefined) return stretch({ class: 'itself', ...place });
  return stretch(
    { class: voiceColor(voice, speaker), ...place, ...leadsTo(range) },
    `${nameOf(speaker, texts)}, ${texts.lineOf(range.start.line + 1)}`,
  );
}

/** The whole article at a glance. */
export function stripFigure(report: ArticleReport, texts: ReportTexts): Markup {
  const stretches = report.passages.map((passage) => stretchOf(passage, report, texts));
  return element(
    'figure',
    {},
    strip('strip', report.words, stretches),
    element('figcaption', {}, texts.legend),
  );
}

/** One voice alone in the strip of the article. */
function lane(voice: number, report: ArticleReport, texts: ReportTexts): Markup {
  const own = report.passages.filter((passage) => passage.voice === voice);
  const ground = stretch({ class: 'itself', x: 0, y: 19, width: report.words, height: 1 });
  return strip('lane', report.words, [ground, ...own.map((passage) => stretchOf(passage, report, texts))]);
}

function voiceRow(voice: number, speaker: ReportVoice, report: ArticleReport, texts: ReportTexts): Child[] {
  const said = report.voices.reduce((sum, each) => sum + each.words, 0);
  const percent = new Intl.NumberFormat(texts.locale, { style: 'percent', maximumFractionDigits: 1 });
  const name = words(nameOf(speaker, texts));
  const first = report.passages.find((passage) => passage.voice === voice);
  const label = first ? jump(`voice-${voice}`, first.range, name) : name;
  const role = speaker.role === '' ? [] : [element('small', {}, words(speaker.role))];
  return [
    element('div', {}, label, ...role),
    String(speaker.statements),
    element(
      'div',
      { class: 'share' },
      said === 0 ? '–' : percent.format(speaker.words / said),
      bar([{ color: voiceColor(voice, speaker), size: speaker.words }], said),
    ),
    lane(voice, report, texts),
  ];
}

/** A row for each voice. */
export const voicesTable = (report: ArticleReport, texts: ReportTexts): Markup =>
  table({
    caption: texts.voices,
    columns: [texts.source, texts.number, texts.share, texts.place],
    rows: report.voices.map((speaker, voice) => voiceRow(voice, speaker, report, texts)),
  });
