import { hull, sliceSpan } from '../text/span.js';
import type { ParagraphFacts, ProposedFinding, ProposedFix, Rule } from './rule.js';
import { type TagConflict, tagConflicts } from './tag-conflicts.js';

function fixesOf({ text }: ParagraphFacts, { said, voice }: TagConflict): ProposedFix[] {
  const written = sliceSpan(text, voice.span);
  const corrected: ProposedFix = {
    title: { de: `Im Vermerk ${said.name} nennen`, en: `Name ${said.name} in the tag` },
    kind: 'needs-author',
    edits: [{ span: voice.span, text: said.name }],
  };
  if (voice.source.kind === 'person' || voice.evidence !== null) return [corrected];
  const { start } = voice.span;
  return [
    {
      title: { de: `„${written}“ als Beleg angeben`, en: `Give “${written}” as the evidence` },
      kind: 'needs-author',
      edits: [{ span: { start, end: start }, text: `${said.name}; ` }],
    },
    corrected,
  ];
}

function finding(facts: ParagraphFacts, conflict: TagConflict): ProposedFinding {
  const written = sliceSpan(facts.text, conflict.voice.span);
  const place = hull(conflict.statement.byText.speaker.spans);
  const { name } = conflict.said;
  return {
    span: conflict.voice.span,
    message: {
      de: `Der Text nennt ${name}, der Vermerk ${written}. Wer hat das gesagt? Berichtigen Sie eines von beiden.`,
      en: `The text names ${name}, the tag ${written}. Who said this? Correct one of the two.`,
    },
    related:
      place === null
        ? []
        : [{ span: place, message: { de: 'So steht es im Text.', en: 'This is what the text says.' } }],
    fixes: fixesOf(facts, conflict),
  };
}

/** A tag names somebody else than the text beside it. */
export const conflictingTag: Rule = {
  id: 'conflicting-tag',
  severity: 'warning',
  summary: { de: 'Quellenvermerk, der dem Text widerspricht', en: 'Source tag that contradicts the text' },
  docs: 'docs/rules/conflicting-tag.md',
  check: (facts) => tagConflicts(facts).map((conflict) => finding(facts, conflict)),
};
