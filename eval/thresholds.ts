/** What the analysis must reach on the dev articles. Raise a figure when the analysis has got better, never lower it. */

import type { FigureName } from './figures.js';

export type Threshold = { readonly figure: FigureName } & (
  | { readonly minimum: number }
  | { readonly maximum: number }
);

export const THRESHOLDS: readonly Threshold[] = [
  { figure: 'tokens', minimum: 99 },
  { figure: 'sentence-ends', minimum: 95.5 },
  { figure: 'quote', minimum: 60 },
  { figure: 'direct', minimum: 80 },
];
