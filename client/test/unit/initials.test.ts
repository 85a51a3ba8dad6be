import assert from 'node:assert/strict';
import { isoDay, isSign } from '../../src/initials.js';

describe('initials', () => {
  it('are one word that a tag can hold', () => {
    for (const sign of ['mk', 'Ö.', 'dpa/mk', 'K-L']) assert.ok(isSign(sign), sign);
    for (const text of ['', 'm k', '4mk', 'm;k', 'm|k', '[mk]', 'a--b', 'a&b'])
      assert.ok(!isSign(text), text);
  });

  it('stand with the day where the user is', () => {
    assert.equal(isoDay(new Date(2026, 4, 4, 23, 59)), '2026-05-04');
    assert.equal(isoDay(new Date(2026, 10, 30, 0, 0)), '2026-11-30');
  });
});
