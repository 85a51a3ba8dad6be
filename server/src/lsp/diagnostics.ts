/** Findings as diagnostics: the same list for clients that pull and for those that are pushed to. */

import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Finding, Severity } from '../rules/rule.js';
import { toRange } from './convert.js';
import type { FeatureContext } from './feature.js';
import type { OpenDocument } from './open-document.js';

/** More than this helps nobody and slows editors down. */
export const DIAGNOSTICS_LIMIT = 1000;

export const DIAGNOSTICS_SOURCE = 'wortlaut';

type Context = Pick<FeatureContext, 'client' | 'rules' | 'texts'>;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function relatedInformation({ uri, positions }: OpenDocument, { related }: Finding) {
  return related.map(({ span, message }) => ({
    location: { uri, range: toRange(positions, span) },
    message,
  }));
}

/** One finding as a diagnostic, with no more in it than the client understands. */
export function toDiagnostic(document: OpenDocument, finding: Finding, context: Context): Diagnostic {
  const { client, rules } = context;
  const page = client.codeDescription ? rules.page(finding.ruleId) : null;
  const related = client.relatedInformation ? relatedInformation(document, finding) : [];
  return {
    range: toRange(document.positions, finding.span),
    severity: severities[finding.severity],
    code: finding.ruleId,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    source: DIAGNOSTICS_SOURCE,
    message: finding.message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** All diagnostics of a document, in the order of the text. Past the limit, one note says how many are left out. */
export function diagnosticsOf(document: OpenDocument, context: Context): Diagnostic[] {
  const { findings } = document.report;
  const diagnostics = findings
    .slice(0, DIAGNOSTICS_LIMIT)
    .map((finding) => toDiagnostic(document, finding, context));
  const omitted = findings[DIAGNOSTICS_LIMIT];
  if (omitted) {
    diagnostics.push({
      range: toRange(document.positions, omitted.span),
      severity: DiagnosticSeverity.Information,
      source: DIAGNOSTICS_SOURCE,
      message: context.texts.moreFindings(findings.length - DIAGNOSTICS_LIMIT),
    });
  }
  return diagnostics;
}
