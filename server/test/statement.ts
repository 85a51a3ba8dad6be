/** Statements of which a test says only what matters to it. */

import type { Statement } from '../src/analysis/model.js';

/** A statement without anything but what `parts` say. */
export const statementOf = (parts: Partial<Statement>): Statement => ({
  id: 's1',
  type: 'direct',
  medium: 'speech',
  quote: [],
  cue: [],
  frame: [],
  speaker: [],
  addressee: [],
  source: null,
  attribution: 'none',
  confidence: 1,
  evidence: [],
  ...parts,
});
