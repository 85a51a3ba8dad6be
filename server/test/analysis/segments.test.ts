import { segmentPeriod } from '../../src/analysis/segments.js';
import { itReads, readingOf, wordsOf } from './describe.js';

/** The segments of the first period: `boundary words`; a quoted block has a star. */
function segmentLines(text: string): string[] {
  const reading = readingOf(text);
  const period = reading.periods[0] ?? { first: 0, last: 0 };
  return segmentPeriod(reading, period).map(
    (segment) => `${segment.before}${segment.quoted ? '*' : ''} ${wordsOf(reading, segment)}`,
  );
}

describe('the segments of a period', () => {
  itReads(segmentLines, [
    ['Sie kam.', ['start Sie kam.']],
    ['Sie sagte, er sei krank.', ['start Sie sagte', 'comma er sei krank.']],
    ['Der Turm – er ist alt – wankt.', ['start Der Turm', 'dash er ist alt', 'dash wankt.']],
    ['Sie sagte: Er geht.', ['start Sie sagte', 'colon Er geht.']],
    ['Sie kam und sagte nichts.', ['start Sie kam', 'coordinator und sagte nichts.']],
    ['Sie kam mit Hund und Katze.', ['start Sie kam mit Hund und Katze.']],
    ['„Wir gehen“, sagte sie.', ['start* „Wir gehen“', 'comma sagte sie.']],
    ['Sie sagte: „Wir gehen.“', ['start Sie sagte', 'colon* „Wir gehen.“']],
    ['Sie las den „Boten“, dann ging sie.', ['start Sie las den „Boten“', 'comma dann ging sie.']],
    ['Der Rat (er tagt, wie immer, spät) schwieg.', ['start Der Rat (er tagt, wie immer, spät) schwieg.']],
    ['Es kostet 3,5 Millionen Euro.', ['start Es kostet 3,5 Millionen Euro.']],
  ]);
});
