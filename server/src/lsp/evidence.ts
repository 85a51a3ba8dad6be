/** Says in plain words why the analysis decided as it did. */

import type { Evidence } from '../analysis/model.js';
import { excerpt } from './excerpt.js';
import type { Texts } from './texts.js';

const LIMIT = 60;

/**
 * One step of the chain, for example `Redeverb: „kündigte an“ (ankündigen)`, or, where a word leads to a source,
 * `Pronomen: „sie“ → Dorothea Kessler`. Quotation marks show the words themselves, which carry their own.
 */
export function describeEvidence(text: string, { kind, span, detail }: Evidence, texts: Texts): string {
  const label = texts.evidence[kind];
  const words = span ? excerpt(text, [span], LIMIT) : '';
  const shown = kind === 'quotation-marks' ? words : texts.quoted(words);
  const completion = kind.startsWith('source-') ? ` → ${detail}` : ` (${detail})`;
  return `${label}${words === '' ? '' : `: ${shown}`}${detail === undefined ? '' : completion}`;
}
