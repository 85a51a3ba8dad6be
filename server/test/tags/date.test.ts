import assert from 'node:assert/strict';
import { parseDate } from '../../src/tags/date.js';

const DATES: Readonly<Record<string, string | null>> = {
  '2026-05-04': '2026-05-04',
  '2026-5-4': '2026-05-04',
  '4.5.2026': '2026-05-04',
  '04.05.2026': '2026-05-04',
  '4. 5. 2026': '2026-05-04',
  '4.5.26': '2026-05-04',
  '4. Mai 2026': '2026-05-04',
  '4. Sept. 2026': '2026-09-04',
  '1. Jänner 2026': '2026-01-01',
  '29.2.2028': '2028-02-29',
  '29.2.2026': null,
  '31.4.2026': null,
  '2026-13-01': null,
  '2026-00-10': null,
  '0.5.2026': null,
  '4.5.': null,
  '4. Brachmond 2026': null,
  '4. Mai': null,
  gestern: null,
  '': null,
};

describe('parseDate', () => {
  for (const [text, date] of Object.entries(DATES))
    it(`reads ${JSON.stringify(text)} as ${date ?? 'no date'}`, () => {
      assert.equal(parseDate(text), date);
    });
});
