/** Fixes that several rules offer. None of them is safe: a source that the machine guesses needs an author. */

import { endOf, startOf } from '../analysis/reading.js';
import { writeTag } from '../tags/write.js';
import type { Span } from '../text/span.js';
import type { ParagraphFacts, ProposedFix } from './rule.js';

/** How many names are offered. */
const OFFERED = 3;
/** Stands for the name that the author must fill in. */
export const PLACEHOLDER = 'NAME';

const insert = (at: number, text: string) => [{ span: { start: at, end: at }, text }];

/** The place for a tag: behind the sentence of `place`, marks and full stop included. */
export function tagPlace(facts: ParagraphFacts, place: Span): number {
  const { reading } = facts.local;
  for (const period of reading.periods) {
    const end = endOf(reading, period.last - 1);
    if (startOf(reading, period.first) <= place.start && place.start < end) return end;
  }
  return place.end;
}

const names = (facts: ParagraphFacts): readonly string[] =>
  facts.candidates.length === 0 ? [PLACEHOLDER] : facts.candidates.slice(0, OFFERED);

/** A source tag behind the sentence, one fix for each likely name. */
export function tagFixes(facts: ParagraphFacts, place: Span): ProposedFix[] {
  const at = tagPlace(facts, place);
  return names(facts).map((name) => {
    const tag = writeTag({ name });
    return {
      title: { de: `Quellenangabe einfügen: ${tag}`, en: `Insert source tag: ${tag}` },
      kind: 'needs-author',
      edits: insert(at, ` ${tag}`),
    };
  });
}

/** A tag that accepts that the source stays unnamed; the author gives the reason. */
export function anonymousFix(facts: ParagraphFacts, place: Span): ProposedFix {
  const tag = writeTag({ name: 'anonym', evidence: 'GRUND' });
  return {
    title: { de: `Als anonyme Quelle kennzeichnen: ${tag}`, en: `Mark as anonymous source: ${tag}` },
    kind: 'needs-author',
    edits: insert(tagPlace(facts, place), ` ${tag}`),
  };
}

/** „, sagte X“ behind a quotation, with the full stop moved behind it where the quotation ends the sentence. */
export function saidFixes(facts: ParagraphFacts, quotation: Span): ProposedFix[] {
  return names(facts).map((name) => ({
    title: { de: `„, sagte ${name}“ ergänzen`, en: `Add “, sagte ${name}”` },
    kind: 'needs-author',
    edits: saidEdits(facts.text, quotation, name),
  }));
}

/** German punctuation: „Wir gehen.“ becomes „Wir gehen“, sagte X.; „Gehen wir?“ keeps its mark: „Gehen wir?“, sagte X. */
function saidEdits(text: string, { end }: Span, name: string) {
  const beforeMark = text.charAt(end - 2);
  const after = text.charAt(end);
  const stopInside = beforeMark === '.' && text.charAt(end - 3) !== '.';
  const endsSentence = after === '' || /\s/.test(after);
  const said = `, sagte ${name}${endsSentence ? '.' : ''}`;
  const removeStop = stopInside ? [{ span: { start: end - 2, end: end - 1 }, text: '' }] : [];
  return [...removeStop, ...insert(end, said)];
}
