/** What an article has said so far, as far as later statements can refer to it. */

import type { Span } from '../text/span.js';
import type { LocalAnalysis } from './local.js';
import type { Attribution, Gender, SourceKind } from './model.js';

/** Somebody a statement comes from. Two mentions of the same source have the same key. */
export interface SourceFacts {
  readonly key: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string;
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** Spans within a paragraph that need not be the one in which they are used. */
export interface PlacedSpans {
  readonly paragraph: LocalAnalysis;
  readonly spans: readonly Span[];
}

/** What a statement leaves for the statements that continue it. */
export interface Voice {
  readonly source: SourceFacts | null;
  readonly attribution: Attribution;
  readonly speaker: PlacedSpans | null;
}

/** What the article has said so far, as far as it matters for what follows. A value; small whatever the article's size. */
export interface Discourse {
  readonly voice: Voice | null;
  /** Paragraphs since the last statement. */
  readonly distance: number;
  /** The sources mentioned last, latest first. */
  readonly recent: readonly SourceFacts[];
  /** Who speaks in a quotation at the start of the next paragraph: it goes on there, or was announced with a colon. */
  readonly speaksNext: Voice | null;
}

export const NOTHING_SAID: Discourse = { voice: null, distance: 0, recent: [], speaksNext: null };

/** How many sources a pronoun or role can reach back to. */
const MEMORY = 12;

/** The sources with the one that was mentioned just now in front. */
export function remember(recent: readonly SourceFacts[], source: SourceFacts): readonly SourceFacts[] {
  if (recent[0]?.key === source.key) return recent;
  const remembered = [source];
  for (const other of recent)
    if (other.key !== source.key && remembered.length < MEMORY) remembered.push(other);
  return remembered;
}

/** True if what follows either of the two would be resolved alike. */
export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return (
    a.distance === b.distance &&
    sameVoice(a.voice, b.voice) &&
    sameVoice(a.speaksNext, b.speaksNext) &&
    a.recent.length === b.recent.length &&
    a.recent.every((source, i) => factsKey(source) === factsKey(b.recent[i]))
  );
}

function sameVoice(a: Voice | null, b: Voice | null): boolean {
  if (a === b) return true;
  return (
    a?.attribution === b?.attribution &&
    factsKey(a?.source ?? undefined) === factsKey(b?.source ?? undefined) &&
    a?.speaker?.paragraph === b?.speaker?.paragraph &&
    sameSpans(a?.speaker?.spans ?? [], b?.speaker?.spans ?? [])
  );
}

const factsKey = (facts: SourceFacts | undefined): string =>
  facts === undefined ? '' : [facts.key, facts.role, facts.gender, facts.plural].join('|');

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end);
