import { article } from './article.js';
import { checkOff } from './check-off.js';
import { codeActions } from './code-actions.js';
import { codeLens } from './code-lens.js';
import { completion } from './completion.js';
import { definition } from './definition.js';
import { documentSymbols } from './document-symbols.js';
import type { Feature } from './feature.js';
import { folding } from './folding.js';
import { highlight } from './highlight.js';
import { hover } from './hover.js';
import { inlayHints } from './inlay-hints.js';
import { metrics } from './metrics.js';
import { pullDiagnostics } from './pull-diagnostics.js';
import { pushDiagnostics } from './push-diagnostics.js';
import { quotedRanges } from './quoted-ranges.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { report } from './report.js';
import { selectionRanges } from './selection-ranges.js';
import { semanticTokens } from './semantic-tokens.js';
import { sourceTag } from './source-tag.js';
import { suppressAtCursor } from './suppress-at-cursor.js';
import { workspaceSymbols } from './workspace-symbols.js';

/** Everything the language server can do. A new feature is one file and one line here. */
export const features: readonly Feature[] = [
  pushDiagnostics,
  pullDiagnostics,
  semanticTokens,
  hover,
  codeActions,
  documentSymbols,
  definition,
  references,
  highlight,
  rename,
  completion,
  inlayHints,
  folding,
  selectionRanges,
  codeLens,
  workspaceSymbols,
  metrics,
  article,
  report,
  sourceTag,
  checkOff,
  suppressAtCursor,
  quotedRanges,
];
