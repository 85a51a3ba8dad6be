import { codeActions } from './code-actions.js';
import { documentSymbols } from './document-symbols.js';
import type { Feature } from './feature.js';
import { hover } from './hover.js';
import { metrics } from './metrics.js';
import { pullDiagnostics } from './pull-diagnostics.js';
import { pushDiagnostics } from './push-diagnostics.js';
import { semanticTokens } from './semantic-tokens.js';

/** Everything the language server can do. A new feature is one file and one line here. */
export const features: readonly Feature[] = [
  pushDiagnostics,
  pullDiagnostics,
  semanticTokens,
  hover,
  codeActions,
  documentSymbols,
  metrics,
];
