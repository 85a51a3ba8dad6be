import type { TagProblem, TagProblemKind } from '../tags/tag.js';
import type { Localized } from '../text/localized.js';
import { sliceSpan } from '../text/span.js';
import type { ParagraphFacts, ProposedFix, Rule } from './rule.js';

const MESSAGES: Readonly<Record<TagProblemKind, (written: string) => Localized>> = {
  unclosed: (written) => ({
    de: `Quellenvermerk ohne Ende: „${written}“ wird in derselben Zeile nicht geschlossen und gilt deshalb nicht. Schließen Sie ihn.`,
    en: `Source tag without an end: “${written}” is not closed in its line and does not count. Close it.`,
  }),
  'empty-name': () => ({
    de: 'Quellenvermerk ohne Namen: Schreiben Sie nach „Quelle:“, wer das sagt, oder „anonym“ und den Grund.',
    en: 'Source tag without a name: after “Quelle:” write who says this, or “anonym” and the reason.',
  }),
  'missing-reason': () => ({
    de: 'Anonyme Quelle ohne Grund: Schreiben Sie hinter ein Semikolon, warum die Quelle ungenannt bleibt.',
    en: 'Anonymous source without a reason: after a semicolon write why the source stays unnamed.',
  }),
  'unknown-part': (written) => ({
    de: `„${written}“ gehört zu keinem Teil des Quellenvermerks. Er lautet: Name, Funktion; Beleg; geprüft Kürzel Datum.`,
    en: `“${written}” is no part of a source tag, which reads: Name, Funktion; Beleg; geprüft Kürzel Datum.`,
  }),
  'missing-checker': () => ({
    de: 'Wer hat geprüft? Schreiben Sie hinter „geprüft“ das Kürzel und dann das Datum.',
    en: 'Who has checked? After “geprüft” write the sign of the checker, then the date.',
  }),
  'bad-date': (written) => ({
    de: `„${written}“ ist kein Datum. Schreiben Sie es wie 2026-05-04, 4.5.2026 oder 4. Mai 2026.`,
    en: `“${written}” is no date. Write it like 2026-05-04, 4.5.2026 or 4. Mai 2026.`,
  }),
};

/** A longer rest of the line is running text that the tag must not swallow. */
const LONGEST_REST = 120;
const LINE_REST = /^[^\r\n\u2028\u2029[]*/;
const NEW_SENTENCE = /[.!?]\s+\p{Lu}/u;

/** Closes the tag at the end of its line, if what stands between can be its content. */
function closeFixes(text: string, { span }: TagProblem): ProposedFix[] {
  const rest = LINE_REST.exec(text.slice(span.end, span.end + LONGEST_REST + 1))?.[0] ?? '';
  if (rest.trim() === '' || rest.length > LONGEST_REST || NEW_SENTENCE.test(rest)) return [];
  const at = span.end + rest.trimEnd().length;
  const closing = text.startsWith('[', span.start) ? ']' : ' -->';
  return [
    {
      title: { de: `Mit „${closing.trim()}“ schließen`, en: `Close with “${closing.trim()}”` },
      kind: 'needs-author',
      edits: [{ span: { start: at, end: at }, text: closing }],
    },
  ];
}

/** Where the reason goes: in front of the closing mark. */
function reasonFixes(text: string, { span }: TagProblem): ProposedFix[] {
  const content = sliceSpan(text, span).replace(/\s*(?:\]|-->)$/, '');
  const at = span.start + content.trimEnd().length;
  return [
    {
      title: { de: 'Platz für den Grund einfügen: GRUND', en: 'Insert a place for the reason: GRUND' },
      kind: 'needs-author',
      edits: [{ span: { start: at, end: at }, text: '; GRUND' }],
    },
  ];
}

function fixesOf({ text }: ParagraphFacts, problem: TagProblem): ProposedFix[] {
  if (problem.kind === 'unclosed') return closeFixes(text, problem);
  return problem.kind === 'missing-reason' ? reasonFixes(text, problem) : [];
}

/** A source tag that cannot be read as it is meant. */
export const malformedTag: Rule = {
  id: 'malformed-tag',
  severity: 'warning',
  summary: { de: 'Quellenvermerk, der sich nicht lesen lässt', en: 'Source tag that cannot be read' },
  docs: 'docs/rules/malformed-tag.md',
  check: (facts) =>
    facts.tagProblems.map((problem) => ({
      span: problem.span,
      message: MESSAGES[problem.kind](sliceSpan(facts.text, problem.span)),
      fixes: fixesOf(facts, problem),
    })),
};
