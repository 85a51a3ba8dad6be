import assert from 'node:assert/strict';
import { csvLine } from '../../src/text/csv.js';

describe('csvLine', () => {
  it('quotes what would end a field, and lets no text be a formula', () => {
    assert.equal(csvLine(['a,b', 'c"d', 'e\nf', '=g', -1, '']), '"a,b","c""d","e\nf",\'=g,-1,\r\n');
  });
});
