/** Who speaks how much in an article, and where: the figures behind the report on voices and the editor's panel. */

import type { Statement } from '../../analysis/model.js';
import type { Span } from '../../text/span.js';
import type { Report } from '../report.js';
import { type OwnedWord, wordsOf } from './words.js';

/** All that one source says; or, without a name, all statements whose source nobody knows. */
export interface Voice {
  readonly name: string | null;
  /** As the article gives it; empty if it gives none. */
  readonly role: string;
  readonly statements: number;
  /** Those of them whose source is named, or known by its role. */
  readonly attributed: number;
  /** Words within the statements; in a statement inside another they are the inner one's. */
  readonly words: number;
}

/** Words in a row of one voice, or of the article itself. */
export interface Passage {
  /** Index into the voices; null for what the article says itself. */
  readonly voice: number | null;
  /** True if the statement has a source that is named, or known by its role. */
  readonly isSourced: boolean;
  /** The number of words before it in the article. */
  readonly from: number;
  readonly words: number;
  /** From its first word to its last. */
  readonly span: Span;
}

/** Who speaks in an article. */
export interface ReportVoices {
  /** Words of headings and paragraphs, without markup, comments and source tags. */
  readonly words: number;
  /** Those with most words first, those without a source last. */
  readonly voices: readonly Voice[];
  /** In the order of the text; together they hold every word. */
  readonly passages: readonly Passage[];
}

const isSourced = ({ attribution }: Statement): boolean => attribution === 'named' || attribution === 'role';

/** Sorts most words first; who has no name comes last. */
export const byWeight = (a: Voice, b: Voice): number =>
  Number(a.name === null) - Number(b.name === null) ||
  b.words - a.words ||
  b.statements - a.statements ||
  (a.name ?? '').localeCompare(b.name ?? '', 'de');

/** Adds a voice to the one that `voices` holds under the same key; its first role stays. */
export function addVoice<Key>(voices: Map<Key, Voice>, key: Key, { name, role, ...more }: Voice): void {
  const known = voices.get(key);
  voices.set(key, {
    name,
    role: known?.role || role,
    statements: (known?.statements ?? 0) + more.statements,
    attributed: (known?.attributed ?? 0) + more.attributed,
    words: (known?.words ?? 0) + more.words,
  });
}

/** The voices by the ids of their sources, sorted. */
function voicesById(
  { statements, sources }: Report,
  words: readonly OwnedWord[],
): ReadonlyMap<string | null, Voice> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const counts = new Map<number, number>();
  for (const { owner } of words) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const voices = new Map<string | null, Voice>();
  statements.forEach((statement, index) => {
    const source = statement.source === null ? undefined : byId.get(statement.source);
    addVoice(voices, statement.source, {
      name: source?.name ?? null,
      role: source?.role ?? '',
      statements: 1,
      attributed: Number(isSourced(statement)),
      words: counts.get(index) ?? 0,
    });
  });
  return new Map([...voices].sort(([, a], [, b]) => byWeight(a, b)));
}

function passagesOf(
  { statements }: Report,
  words: readonly OwnedWord[],
  ids: Iterable<string | null>,
): Passage[] {
  const indices = new Map([...ids].map((id, index) => [id, index]));
  const passages: Passage[] = [];
  words.forEach(({ span, owner }, from) => {
    const statement = statements[owner];
    const voice = statement === undefined ? null : (indices.get(statement.source) ?? null);
    const sourced = statement !== undefined && isSourced(statement);
    const last = passages.at(-1);
    if (last !== undefined && last.voice === voice && last.isSourced === sourced)
      passages[passages.length - 1] = {
        ...last,
        words: last.words + 1,
        span: { start: last.span.start, end: span.end },
      };
    else passages.push({ voice, isSourced: sourced, from, words: 1, span });
  });
  return passages;
}

/** Who speaks how much in an article, and where. Linear in the text; an empty text has no voice. */
export function voicesIn(report: Report): ReportVoices {
  const words = wordsOf(report);
  const voices = voicesById(report, words);
  return {
    words: words.length,
    voices: [...voices.values()],
    passages: passagesOf(report, words, voices.keys()),
  };
}
