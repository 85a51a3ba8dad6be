import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assign } from '../../metric/assignment.js';

const total = (weights: readonly (readonly number[])[], columnOf: readonly number[]): number =>
  columnOf.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0);

/** The greatest sum by trying everything. */
function bestTotal(
  weights: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const values = weights[row];
  if (values === undefined) return 0;
  const withRow = values.flatMap((value, column) =>
    taken.has(column) ? [] : [value + bestTotal(weights, row + 1, new Set([...taken, column]))],
  );
  return Math.max(bestTotal(weights, row + 1, taken), ...withRow);
}

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('assign', () => {
  it('is not greedy', () => {
    assert.deepEqual(
      assign([
        [9, 8],
        [8, 1],
      ]),
      [1, 0],
    );
  });
  it('leaves rows over when there are more rows than columns', () => {
    assert.deepEqual(assign([[1], [3], [2]]), [-1, 0, -1]);
  });
  it('leaves columns over when there are more columns than rows', () => {
    assert.deepEqual(assign([[1, 3, 2]]), [1]);
  });
  it('takes no rows and no columns', () => {
    assert.deepEqual(assign([]), []);
    assert.deepEqual(assign([[], []]), [-1, -1]);
  });
  it('reaches the greatest sum of any matrix and uses no column twice', () => {
    fc.assert(
      fc.property(matrices, (weights) => {
        const columnOf = assign(weights);
        const used = columnOf.filter((column) => column >= 0);
        assert.equal(new Set(used).size, used.length);
        assert.equal(total(weights, columnOf), bestTotal(weights));
      }),
    );
  });
});
