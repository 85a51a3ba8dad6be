import assert from 'node:assert/strict';
import { unknownWeakReadings } from '../../../src/lexicon/verbs/index.js';
import { describeReading } from './describe-reading.js';

const read = (form: string): readonly string[] => unknownWeakReadings(form).map(describeReading);

describe('unknownWeakReadings', () => {
  it('reads forms in -ieren', () => {
    assert.deepEqual(
      { kubatierte: read('kubatierte'), kubatiere: read('kubatiere'), kubatierend: read('kubatierend') },
      {
        kubatierte: [
          'kubatieren 1 singular past indicative',
          'kubatieren 3 singular past indicative',
          'kubatieren 1 singular past subjunctive2',
          'kubatieren 3 singular past subjunctive2',
        ],
        kubatiere: [
          'kubatieren 1 singular present indicative',
          'kubatieren 1 singular present subjunctive1',
          'kubatieren 3 singular present subjunctive1',
          'kubatieren 2 singular present imperative',
        ],
        kubatierend: ['kubatieren present-participle'],
      },
    );
  });

  it('reads the participle without ge-', () => {
    assert.deepEqual(read('kubatiert').at(-1), 'kubatieren past-participle');
  });

  it('reads nothing into other words', () => {
    assert.deepEqual(
      [
        '',
        'ier',
        'tiere',
        'bier',
        'vierte',
        'viert',
        'kubatier',
        'frumpelte',
        'ieren',
        'kubatierung',
      ].flatMap(read),
      [],
    );
  });
});
