/** Tells what is wrong in configurations and registers, in the files themselves. */

import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Locale } from '../../text/localized.js';
import { DIAGNOSTICS_SOURCE } from '../diagnostics.js';
import type { FileProblem } from './load.js';

export interface ProblemBoard {
  /** Replaces what is known to be wrong in the files of a folder. */
  update(folder: string, problems: readonly FileProblem[]): void;
}

/** An empty range; editors mark the word that starts there. */
function toDiagnostic({ line, column, message }: FileProblem, locale: Locale): Diagnostic {
  const place = { line, character: column };
  return {
    range: { start: place, end: place },
    severity: DiagnosticSeverity.Error,
    source: DIAGNOSTICS_SOURCE,
    message: message[locale],
  };
}

/** By file; folders that share a file also share what is wrong in it. */
function byFile(problems: Iterable<readonly FileProblem[]>, locale: Locale): Map<string, Diagnostic[]> {
  const files = new Map<string, Map<string, Diagnostic>>();
  for (const problem of [...problems].flat()) {
    const diagnostic = toDiagnostic(problem, locale);
    const diagnostics = files.get(problem.uri) ?? new Map<string, Diagnostic>();
    diagnostics.set(JSON.stringify(diagnostic), diagnostic);
    files.set(problem.uri, diagnostics);
  }
  return new Map([...files].map(([uri, diagnostics]) => [uri, [...diagnostics.values()]]));
}

/** Sends a file's diagnostics when they have changed, and takes them back when they are solved. */
export function createProblemBoard(connection: Connection, locale: Locale): ProblemBoard {
  const known = new Map<string, readonly FileProblem[]>();
  let shown = new Map<string, Diagnostic[]>();
  return {
    update(folder, problems) {
      known.set(folder, problems);
      const next = byFile(known.values(), locale);
      for (const uri of new Set([...shown.keys(), ...next.keys()])) {
        const diagnostics = next.get(uri) ?? [];
        if (JSON.stringify(diagnostics) === JSON.stringify(shown.get(uri) ?? [])) continue;
        void connection.sendDiagnostics({ uri, diagnostics });
      }
      shown = next;
    },
  };
}
