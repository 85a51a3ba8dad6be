/** What the benchmark holds the analysis to. Data: the name of each figure, what it must not exceed, and its unit. */

/** A limit; ratios have no unit, so that they mean the same on every machine. */
export interface Threshold {
  readonly name: string;
  readonly most: number;
  readonly unit: '' | 'ms' | 'µs';
}

export const THRESHOLDS = {
  full: { name: 'full analysis / reading the file and one word regex', most: 7, unit: '' },
  edit: { name: 'edit in the middle / full analysis', most: 1 / 50, unit: '' },
  load: { name: 'loading the lexicon', most: 60, unit: 'ms' },
  newWord: { name: 'a word that is seen for the first time', most: 15, unit: 'µs' },
  growth: { name: 'time for twice the text / time for the text', most: 2.3, unit: '' },
} as const satisfies Readonly<Record<string, Threshold>>;
