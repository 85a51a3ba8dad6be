import assert from 'node:assert/strict';
import { columns, count, percent } from '../../report/columns.js';

describe('columns', () => {
  it('sets the first column to the left and the others to the right', () => {
    assert.deepEqual(
      columns([
        ['', 'gold', 'F1'],
        ['direct', '1,360', '9.5'],
        ['all', '2', ''],
      ]),
      ['         gold   F1', 'direct  1,360  9.5', 'all         2'],
    );
  });
  it('takes no rows', () => {
    assert.deepEqual(columns([]), []);
  });
});

describe('percent and count', () => {
  it('write shares with one decimal and numbers with separators', () => {
    assert.deepEqual([percent(0.5), percent(2 / 3), percent(1)], ['50.0', '66.7', '100.0']);
    assert.deepEqual([count(0), count(37091)], ['0', '37,091']);
  });
});
