/** Suppressions in comments: `<!-- wortlaut-disable-next-line vague-source -- reason -->`. */

import type { Comment } from '../../documents/document.js';
import type { Localized } from '../../text/localized.js';
import type { Span } from '../../text/span.js';
import { nearest } from '../nearest.js';
import { RULE_IDS } from '../rule-list.js';

export type DirectiveKind = 'disable' | 'disable-next-line' | 'disable-file' | 'enable';

/** A rule as a directive names it, with the place of its name in the file. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment. */
  readonly span: Span;
  /** The rules that it is about; empty for all rules. */
  readonly rules: readonly NamedRule[];
  readonly reason: string | null;
}

/** A comment that looks like a directive and cannot be one; it does nothing. */
export interface Fault {
  readonly span: Span;
  readonly message: Localized;
  /** What was probably meant, in place of `span`. */
  readonly suggestion: string | null;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly faults: readonly Fault[];
}

const PREFIX = 'wortlaut-';
const KINDS: readonly DirectiveKind[] = ['disable', 'disable-next-line', 'disable-file', 'enable'];
const isKind = (word: string): word is DirectiveKind => (KINDS as readonly string[]).includes(word);

/** What parts rules and reason; word processors make a dash of two hyphens. */
const REASON = /\s(?:--|–|—)/;
const NAME = /[^\s,]+/g;

const unknown = (de: string, en: string, word: string): Localized => ({
  de: `${de} „${word}“: Hier wird nichts unterdrückt.`,
  en: `${en} “${word}”: nothing is suppressed here.`,
});

function names(list: string, at: number): NamedRule[] {
  return [...list.matchAll(NAME)].map(({ 0: id, index }) => ({
    id,
    span: { start: at + index, end: at + index + id.length },
  }));
}

const faultOfRule = ({ id, span }: NamedRule): Fault => ({
  span,
  message: unknown('Unbekannte Regel', 'Unknown rule', id),
  suggestion: nearest(id, RULE_IDS),
});

function faultOfKind(word: string, at: number): Fault {
  const meant = nearest(word.slice(PREFIX.length), KINDS);
  return {
    span: { start: at, end: at + word.length },
    message: unknown('Unbekannte Anweisung', 'Unknown directive', word),
    suggestion: meant === null ? null : PREFIX + meant,
  };
}

/** Reads one comment; `at` is where its content starts in the file. */
function read({ text, span }: Comment, at: number): Directives {
  const [word = ''] = text.split(/\s/, 1);
  const kind = word.slice(PREFIX.length);
  if (!isKind(kind)) return { directives: [], faults: [faultOfKind(word, at)] };
  const rest = text.slice(word.length);
  const dash = REASON.exec(rest);
  const named = names(rest.slice(0, dash?.index), at + word.length);
  const rules = named.filter(({ id }) => RULE_IDS.includes(id));
  const faults = named.filter((rule) => !rules.includes(rule)).map(faultOfRule);
  const reason = dash === null ? '' : rest.slice(dash.index + dash[0].length).trim();
  // A directive of which no rule is known must not become one for all rules.
  if (rules.length === 0 && faults.length > 0) return { directives: [], faults };
  return { directives: [{ kind, span, rules, reason: reason === '' ? null : reason }], faults };
}

/** The directives among the comments of a file, in their order. */
export function parseDirectives(file: string, comments: readonly Comment[]): Directives {
  const all = comments
    .filter(({ text }) => text.startsWith(PREFIX))
    .map((comment) => read(comment, file.indexOf(comment.text, comment.span.start)));
  return {
    directives: all.flatMap(({ directives }) => directives),
    faults: all.flatMap(({ faults }) => faults),
  };
}
