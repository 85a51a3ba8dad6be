import type { InlayHint } from 'vscode-languageserver';
import type { Statement } from '../analysis/model.js';
import { overlaps, type Span } from '../text/span.js';
import { toSpan } from './convert.js';
import type { Feature } from './feature.js';
import type { OpenDocument } from './open-document.js';
import { sourceOf } from './statements.js';

/** The pronoun that says who speaks, or null if another word does. */
function pronounOf({ evidence, speaker }: Statement): Span | null {
  const step = evidence.find(({ kind }) => kind === 'source-pronoun');
  return step === undefined ? null : (step.span ?? speaker[0] ?? null);
}

/** Behind every pronoun that speaks, whom it means: „er“ is `er → Dmitri Sorokin`. */
export function hintsIn({ report, positions }: OpenDocument, window: Span): InlayHint[] {
  return report.statements.flatMap((statement) => {
    const pronoun = pronounOf(statement);
    const source = sourceOf(report, statement);
    if (pronoun === null || source === null || !overlaps(pronoun, window)) return [];
    return [{ position: positions.positionAt(pronoun.end), label: `→ ${source.name}`, paddingLeft: true }];
  });
}

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register({ connection, answer }) {
    connection.languages.inlayHint.on(
      answer('inlayHint', (document, { range }) => hintsIn(document, toSpan(document.positions, range)), []),
    );
  },
};
