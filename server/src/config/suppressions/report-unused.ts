/** Findings about the suppressions themselves: those that suppress nothing, and those that cannot be understood. */

import type { Finding, Fix, Severity } from '../../rules/rule.js';
import type { Locale, Localized } from '../../text/localized.js';
import type { Edit, Span } from '../../text/span.js';
import { UNUSED_SUPPRESSION } from '../rule-list.js';
import type { Directive, Fault } from './directives.js';

/** A directive with the rules that found nothing to suppress; no rules if the directive is for all of them. */
export interface Unused {
  readonly directive: Directive;
  readonly rules: readonly string[];
  /** Directives that end nothing any more once these rules are gone. */
  readonly ends: readonly Directive[];
}

const TEXTS = {
  nothing: {
    de: 'Diese Unterdrückung unterdrückt nichts. Entfernen Sie sie, damit sie später nichts verdeckt.',
    en: 'This suppression suppresses nothing. Remove it, so that it hides nothing later.',
  },
  enable: {
    de: 'Hier ist nichts unterdrückt, das enden könnte. Entfernen Sie den Kommentar.',
    en: 'Nothing is suppressed here that could end. Remove the comment.',
  },
  remove: { de: 'Kommentar entfernen', en: 'Remove the comment' },
} as const;

const someRules = (rules: string): Localized => ({
  de: `Diese Unterdrückung braucht ${rules} nicht. Entfernen Sie es, damit es später nichts verdeckt.`,
  en: `This suppression does not need ${rules}. Remove it, so that it hides nothing later.`,
});

/** Takes the comment with its line if it stands alone there, else with one space before it. */
function removal(file: string, { start, end }: Span): Edit {
  const lineStart = Math.max(file.lastIndexOf('\n', start - 1), file.lastIndexOf('\r', start - 1)) + 1;
  const lineBreak = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(file.slice(end, end + 200));
  if (file.slice(lineStart, start).trim() === '' && lineBreak !== null)
    return { span: { start: lineStart, end: end + lineBreak[0].length }, text: '' };
  return { span: { start: file.charAt(start - 1) === ' ' ? start - 1 : start, end }, text: '' };
}

/** Leaves only the rules that are needed in the list of a directive. */
function shortened({ rules }: Directive, unused: readonly string[]): Edit[] {
  const first = rules[0];
  const last = rules.at(-1);
  if (first === undefined || last === undefined) return [];
  const needed = rules.filter(({ id }) => !unused.includes(id)).map(({ id }) => id);
  return [{ span: { start: first.span.start, end: last.span.end }, text: needed.join(', ') }];
}

/** Builds the findings of one file. */
export function createUnusedReporter(file: string, severity: Severity, locale: Locale) {
  const finding = (span: Span, message: Localized, title: Localized, edits: readonly Edit[]): Finding => {
    const fixes: Fix[] = edits.length === 0 ? [] : [{ title: title[locale], kind: 'safe', edits }];
    return { ruleId: UNUSED_SUPPRESSION.id, severity, span, message: message[locale], related: [], fixes };
  };
  return {
    unused({ directive, rules, ends }: Unused): Finding {
      const { span, kind } = directive;
      const removed = ends.map((end) => removal(file, end.span));
      if (rules.length < directive.rules.length) {
        const title = { de: `${rules.join(', ')} streichen`, en: `Remove ${rules.join(', ')}` };
        return finding(span, someRules(rules.join(', ')), title, [
          ...shortened(directive, rules),
          ...removed,
        ]);
      }
      const message = kind === 'enable' ? TEXTS.enable : TEXTS.nothing;
      return finding(span, message, TEXTS.remove, [removal(file, span), ...removed]);
    },
    /** Without a fix: it would not only change the comment but make another finding disappear. */
    fault({ span, message, suggestion }: Fault): Finding {
      const meant = {
        de: suggestion === null ? message.de : `${message.de} Gemeint: ${suggestion}?`,
        en: suggestion === null ? message.en : `${message.en} Did you mean ${suggestion}?`,
      };
      return finding(span, meant, meant, []);
    },
  };
}
