import assert from 'node:assert/strict';
import { scanParagraph } from '../../src/analysis/local.js';
import { pairQuotations, type QuotationContext } from '../../src/analysis/quotations.js';
import { sliceSpan } from '../../src/text/span.js';
import { itReads } from './describe.js';

const ALONE: QuotationContext = { entersOpen: false, leavesOpen: false };

const pair = (text: string, context = ALONE) => pairQuotations(scanParagraph(text).tokens, context);

/** `depth quotation` for each quotation, `? mark` for each unpaired mark. */
function markLines(text: string, context = ALONE): string[] {
  const { quotations, unpaired } = pair(text, context);
  return [
    ...quotations.map(
      ({ depth, span, continues }) => `${depth} ${sliceSpan(text, span)}${continues ? ' …' : ''}`,
    ),
    ...unpaired.map((span) => `? ${sliceSpan(text, span)}`),
  ];
}

describe('pairs of quotation marks', () => {
  itReads(markLines, [
    ['Er sagte „ja“ und ging.', ['0 „ja“']],
    ['Er sagte »ja« und ging.', ['0 »ja«']],
    ['Er sagte «ja» und ging.', ['0 «ja»']],
    ['Er sagte "ja" und ging.', ['0 "ja"']],
    ['Er sagte „ja" und ging.', ['0 „ja"']],
    ['Er sagte „ja” und ging.', ['0 „ja”']],
    ['Er sagte “ja” und ging.', ['0 “ja”']],
    ["Er sagte ,,ja'' und ging.", ["0 ,,ja''"]],
    ['Er sagte >>ja<< und ging.', ['0 >>ja<<']],
    ['Er sagte ‚ja‘ und ging.', ['0 ‚ja‘']],
    ['Er sagte ›ja‹ und ging.', ['0 ›ja‹']],
    ['Er sagte ‹ja› und ging.', ['0 ‹ja›']],
    ['„Eins“ und „zwei“.', ['0 „Eins“', '0 „zwei“']],
    ['„Sie rief ‚nie‘ und ging“, sagte er.', ['0 „Sie rief ‚nie‘ und ging“', '1 ‚nie‘']],
    ['»Sie rief ›nie‹ und ging«, sagte er.', ['0 »Sie rief ›nie‹ und ging«', '1 ›nie‹']],
    ['«Sie rief ‹nie› und ging», sagte er.', ['0 «Sie rief ‹nie› und ging»', '1 ‹nie›']],
    ['„Das ist „nie“ so“, sagte er.', ['0 „Das ist „nie“ so“', '1 „nie“']],
    ['', []],
    ['Er ging.', []],
  ]);
});

describe('marks without a partner', () => {
  itReads(markLines, [
    ['„Er ging und kam.', ['? „']],
    ['Er ging“ und kam.', ['? “']],
    ['„Er ging“ und „kam.', ['0 „Er ging“', '? „']],
    ['„Er ging ‚und kam“, sagte sie.', ['0 „Er ging ‚und kam“', '? ‚']],
    ['«Er ging und kam.', ['? «']],
  ]);
});

describe('apostrophes and primes', () => {
  itReads(markLines, [
    ['Das war’s mit Hans’ Boot.', []],
    ["Das war's mit Hans' Boot.", []],
    ['„Das war’s“, sagte er.', ['0 „Das war’s“']],
    ['„Geht’s dir gut?“, fragte er.', ['0 „Geht’s dir gut?“']],
    ['Der Schirm misst 27″.', []],
  ]);
});

const crossing = (text: string, context: QuotationContext): unknown => {
  const { endsOpen, closesFirst, startsOpening } = pair(text, context);
  return { lines: markLines(text, context), endsOpen, closesFirst, startsOpening };
};

describe('a quotation that runs over paragraphs', () => {
  it('is left open at the end of its first', () => {
    assert.deepEqual(crossing('Sie sagte: „Wir gehen.', { entersOpen: false, leavesOpen: true }), {
      lines: ['0 „Wir gehen. …'],
      endsOpen: true,
      closesFirst: false,
      startsOpening: false,
    });
  });

  it('is opened again in its next', () => {
    assert.deepEqual(crossing('„Morgen ist zu.“', ALONE), {
      lines: ['0 „Morgen ist zu.“'],
      endsOpen: false,
      closesFirst: false,
      startsOpening: true,
    });
  });

  it('goes on in its next without being opened again', () => {
    assert.deepEqual(crossing('Morgen ist zu.“ Dann ging sie.', { entersOpen: true, leavesOpen: false }), {
      lines: ['0 Morgen ist zu.“'],
      endsOpen: false,
      closesFirst: false,
      startsOpening: false,
    });
  });

  it('shows, seen alone, that it closes something', () => {
    assert.deepEqual(crossing('Morgen ist zu.“ Dann ging sie.', ALONE), {
      lines: ['? “'],
      endsOpen: false,
      closesFirst: true,
      startsOpening: false,
    });
  });

  it('does not leave the paragraph that closes it', () => {
    assert.deepEqual(crossing('„Wir gehen.“', { entersOpen: false, leavesOpen: true }), {
      lines: ['0 „Wir gehen.“'],
      endsOpen: false,
      closesFirst: false,
      startsOpening: true,
    });
  });
});

describe('a quotation', () => {
  it('has the places of its marks', () => {
    assert.deepEqual(pair('Ja, „gut“.').quotations, [
      {
        span: { start: 4, end: 9 },
        open: { start: 4, end: 5 },
        close: { start: 8, end: 9 },
        depth: 0,
        continues: false,
      },
    ]);
  });
});
