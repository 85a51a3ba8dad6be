/**
 * Real names of protected sources where no paragraph shows them: in front matter, comments by themselves, addresses of
 * links, code, paragraphs in other languages. „Anywhere in the article“ means the file.
 */

import type { Levels } from '../config/presets.js';
import { protectedSource, realNameFinding } from '../rules/protected-source.js';
import type { Finding } from '../rules/rule.js';
import type { SourceDirectory } from '../tags/register/directory.js';
import type { FoundName } from '../tags/register/real-names.js';
import type { Locale } from '../text/localized.js';
import { overlaps } from '../text/span.js';

export interface HiddenNameParts {
  readonly text: string;
  readonly locale: Locale;
  readonly levels: Levels;
  readonly directory: SourceDirectory;
  /** How text that a fix inserts is written in the file. */
  readonly encode: (text: string) => string;
}

/** The real names in the file that none of the findings is about, in order. Both run in the order of the file. */
function untold(names: readonly FoundName[], findings: readonly Finding[]): FoundName[] {
  const told = findings.filter(({ ruleId }) => ruleId === protectedSource.id);
  let next = 0;
  return names.filter(({ span }) => {
    while ((told[next]?.span.end ?? Infinity) <= span.start) next++;
    const finding = told[next];
    return finding === undefined || !overlaps(finding.span, span);
  });
}

/** The findings with those about names that no paragraph shows, in the order of the file. */
export function withHiddenNames(
  findings: readonly Finding[],
  { text, locale, levels, directory, encode }: HiddenNameParts,
): readonly Finding[] {
  const severity = levels[protectedSource.id] ?? 'off';
  const found = severity === 'off' ? [] : directory.findRealNames(text);
  const names = found.length === 0 ? found : untold(found, findings);
  if (severity === 'off' || names.length === 0) return findings;
  const hidden = names.map((name): Finding => {
    const { span, message, fixes = [] } = realNameFinding(text, name);
    return {
      ruleId: protectedSource.id,
      severity,
      span,
      message: message[locale],
      related: [],
      fixes: fixes.map(({ title, kind, edits }) => ({
        title: title[locale],
        kind,
        edits: edits.map((edit) => ({ ...edit, text: encode(edit.text) })),
      })),
    };
  });
  return [...findings, ...hidden].sort((a, b) => a.span.start - b.span.start);
}
