import type { Edit, Span } from '../text/span.js';
import { endOfBlock, type QuoteEnd } from './quote-end.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** What is wrong at the end of a quotation, and what puts it right. */
interface Fault {
  readonly span: Span;
  readonly de: string;
  readonly en: string;
  readonly edits: readonly Edit[];
}

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
const remove = (span: Span): Edit => ({ span, text: '' });
const after = ({ end }: Span): Span => ({ start: end, end: end + 1 });

/** „Wir gehen.“, sagte sie. */
function stopBeforeComma({ inside, at, next }: QuoteEnd): Fault | null {
  if (inside !== '.' || next !== ',') return null;
  return {
    span: at,
    de: 'Vor „, sagte …“ steht im Zitat kein Punkt: der Satz endet erst hinter der Quelle.',
    en: 'No full stop inside the quotation before “, sagte …”: the sentence ends behind the source.',
    edits: [remove(at)],
  };
}

/** „Wir gehen,“ sagte sie. */
function commaInside({ inside, at, close, next }: QuoteEnd): Fault | null {
  if (inside !== ',') return null;
  return {
    span: at,
    de: 'Das Komma nach einem Zitat steht hinter dem Schlusszeichen, nicht davor.',
    en: 'The comma after a quotation stands behind the closing mark, not before it.',
    edits: next === ',' ? [remove(at)] : [remove(at), insert(close.end, ',')],
  };
}

/** „Wir gehen“ sagte sie. */
function missingComma({ inside, at, close, frameFollows }: QuoteEnd): Fault | null {
  if (!frameFollows || inside === ',') return null;
  const stop = inside === '.' ? [remove(at)] : [];
  return {
    span: close,
    de: 'Zwischen Zitat und „sagte …“ fehlt das Komma.',
    en: 'The comma between the quotation and “sagte …” is missing.',
    edits: [...stop, insert(close.end, ',')],
  };
}

/** Sie sagte: „Wir gehen“. and „Wir gehen.“. */
function stopOutside({ inside, close, next, afterColon }: QuoteEnd): Fault | null {
  if (next !== '.' || !afterColon) return null;
  const ended = /^[.!?…]+$/.test(inside);
  return {
    span: after(close),
    de: ended
      ? 'Der Punkt hinter dem Schlusszeichen ist zu viel: das Zitat hat sein Satzzeichen schon.'
      : 'Der Punkt eines ganzen Satzes steht im Zitat, nicht dahinter.',
    en: ended
      ? 'The full stop behind the closing mark is too much: the quotation already has its final mark.'
      : 'The full stop of a whole sentence stands inside the quotation, not behind it.',
    edits: ended ? [remove(after(close))] : [insert(close.start, '.'), remove(after(close))],
  };
}

const faultAt = (end: QuoteEnd): Fault | null =>
  stopBeforeComma(end) ?? commaInside(end) ?? missingComma(end) ?? stopOutside(end);

const finding = ({ span, de, en, edits }: Fault): ProposedFinding => ({
  span,
  message: { de, en },
  fixes: [{ title: { de: 'Satzzeichen berichtigen', en: 'Correct the punctuation' }, kind: 'safe', edits }],
});

function check(facts: ParagraphFacts): readonly ProposedFinding[] {
  const findings: ProposedFinding[] = [];
  for (const block of facts.local.reading.blocks) {
    if (block.quotation.continues || block.quotation.depth > 0) continue;
    const fault = faultAt(endOfBlock(facts, block));
    if (fault !== null) findings.push(finding(fault));
  }
  return findings;
}

/** „Wir gehen.“, sagte sie; „Wir gehen,“ sagte sie; „Wir gehen“ sagte sie (Amtliches Regelwerk, §§ 90 to 93). */
export const quotePunctuation: Rule = {
  id: 'quote-punctuation',
  severity: 'information',
  summary: { de: 'Satzzeichen am Ende eines Zitats', en: 'Punctuation at the end of a quotation' },
  docs: 'docs/rules/quote-punctuation.md',
  check,
};
