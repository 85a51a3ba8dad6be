import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createSpanIndex } from '../../src/rules/said-places.js';
import { containsSpan, overlaps } from '../../src/text/span.js';

const span = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const owned = fc.array(fc.record({ span, owner: fc.nat(3) }), { maxLength: 8 });

describe('an index of spans', () => {
  it('answers as if each of them were looked at', () => {
    fc.assert(
      fc.property(owned, span, fc.nat(3), (spans, place, except) => {
        const index = createSpanIndex(spans);
        const holding = spans.filter((each) => containsSpan(each.span, place));
        const starting = spans.filter(
          (each) => place.start <= each.span.start && each.span.start < place.end,
        );
        assert.equal(
          index.overlap(place),
          spans.some((each) => overlaps(each.span, place)),
        );
        assert.equal(index.hold(place), holding.length > 0);
        assert.equal(
          index.hold(place, except),
          holding.some(({ owner }) => owner !== except),
        );
        assert.deepEqual(new Set(index.startingIn(place)), new Set(starting.map(({ owner }) => owner)));
      }),
    );
  });
});
