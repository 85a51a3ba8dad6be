/** Aligned columns of plain text. */

export type Row = readonly string[];

/** From 0 to 1 as a percentage with one decimal: 0.5 is „50.0“. */
export const percent = (value: number): string => (100 * value).toFixed(1);

/** With thousands separators: 37,091. */
export const count = (value: number): string => value.toLocaleString('en-US');

/** Sets rows below each other: the first column to the left, the others to the right. */
export function columns(rows: readonly Row[]): readonly string[] {
  const width = (column: number): number => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  ')
      .trimEnd(),
  );
}
