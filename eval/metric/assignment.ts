/**
 * The assignment problem: rows and columns paired one to one so that the sum of the weights is greatest.
 * Kuhn's Hungarian method with potentials (Munkres 1957), O(rows² × columns).
 */

/** One row after the other looks for the cheapest way to a free column. Index 0 is the way's root. */
interface Search {
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** The row of a column, 0 if it is free. */
  readonly rowOf: number[];
}

interface Step {
  readonly slack: number[];
  readonly previous: number[];
  readonly used: boolean[];
}

const filled = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);
const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Lowers the slack of every open column as seen from `column`'s row; returns the column with the least. */
function relax(
  search: Search,
  step: Step,
  column: number,
  cost: (row: number, column: number) => number,
): number {
  const row = at(search.rowOf, column);
  let best = 0;
  for (let c = 1; c < step.slack.length; c++) {
    if (step.used[c] === true) continue;
    const reduced = cost(row, c) - at(search.rowPotential, row) - at(search.columnPotential, c);
    if (reduced < at(step.slack, c)) {
      step.slack[c] = reduced;
      step.previous[c] = column;
    }
    if (best === 0 || at(step.slack, c) < at(step.slack, best)) best = c;
  }
  return best;
}

/** Moves the potentials by `delta`, so that one more column becomes reachable at no cost. */
function shift(search: Search, step: Step, delta: number): void {
  for (let c = 0; c < step.slack.length; c++) {
    if (step.used[c] === true) {
      const row = at(search.rowOf, c);
      search.rowPotential[row] = at(search.rowPotential, row) + delta;
      search.columnPotential[c] = at(search.columnPotential, c) - delta;
    } else {
      step.slack[c] = at(step.slack, c) - delta;
    }
  }
}

function placeRow(
  search: Search,
  row: number,
  columns: number,
  cost: (row: number, column: number) => number,
): void {
  const step: Step = {
    slack: filled(columns + 1, Number.POSITIVE_INFINITY),
    previous: filled(columns + 1, 0),
    used: filled(columns + 1, false),
  };
  search.rowOf[0] = row;
  let column = 0;
  while (at(search.rowOf, column) !== 0) {
    step.used[column] = true;
    const next = relax(search, step, column, cost);
    shift(search, step, at(step.slack, next));
    column = next;
  }
  while (column !== 0) {
    const before = at(step.previous, column);
    search.rowOf[column] = at(search.rowOf, before);
    column = before;
  }
}

/**
 * Pairs rows and columns one to one so that the sum of `weights[row][column]` is greatest. Returns the column of every
 * row, -1 for a row that is left over. Example: `[[9, 8], [8, 1]]` gives `[1, 0]` (16), not the greedy `[0, 1]` (10).
 */
export function assign(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const width = Math.max(rows, columns);
  const cost = (row: number, column: number): number => -(weights[row - 1]?.[column - 1] ?? 0);
  const search: Search = {
    rowPotential: filled(rows + 1, 0),
    columnPotential: filled(width + 1, 0),
    rowOf: filled(width + 1, 0),
  };
  for (let row = 1; row <= rows; row++) placeRow(search, row, width, cost);
  const columnOf = filled(rows, -1);
  for (let column = 1; column <= columns; column++) {
    const row = at(search.rowOf, column);
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
