/** What the benchmarks hold analysis and language server to. Data: the name of each figure, what it must not exceed, and its unit. */

/** A limit, or none for a figure that is only shown; ratios have no unit, so that they mean the same on every machine. */
export interface Threshold {
  readonly name: string;
  readonly most?: number;
  readonly least?: number;
  /** What we would like it to be. */
  readonly aim?: number;
  readonly unit: '' | 'ms' | 'µs' | 'MB' | 'bytes a line';
}

export const THRESHOLDS = {
  full: { name: 'full analysis / reading the file and one word regex', most: 7, unit: '' },
  edit: { name: 'edit in the middle / full analysis', most: 1 / 50, unit: '' },
  load: { name: 'loading the lexicon', most: 60, unit: 'ms' },
  newWord: { name: 'a word that is seen for the first time', most: 15, unit: 'µs' },
  keystroke: {
    name: 'key press to diagnostics, p95 / opening an article to diagnostics',
    most: 1 / 5,
    unit: '',
  },
  largeKeystroke: { name: 'the same in an article of 1 MB / in one of 10,000 characters', most: 3, unit: '' },
  ready: { name: 'start of the server to diagnostics, but for loading it / node -e 0', most: 4, unit: '' },
  memory: { name: 'memory of the server with an article open', most: 90, unit: 'MB' },
  idle: { name: 'processor time of the server at rest', most: 0, unit: 'ms' },
  growth: { name: 'time for twice the text / time for the text', most: 2.3, unit: '' },
} as const satisfies Readonly<Record<string, Threshold>>;
