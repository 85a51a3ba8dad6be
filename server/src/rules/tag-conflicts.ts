/** Tags that contradict the text, for the rules that tell of tags. */

import type { SourceFacts } from '../analysis/resolve.js';
import type { AttributedStatement, TaggedVoice } from '../tags/attribute.js';
import { isPartOfName, nameWords, sameName } from '../tags/register/names.js';
import type { ParagraphFacts } from './rule.js';

/** A statement whose tag names somebody else than the text. */
export interface TagConflict {
  readonly statement: AttributedStatement;
  /** Whom the text names. */
  readonly said: SourceFacts;
  readonly voice: TaggedVoice;
}

/** Shorter words say nothing of whom a role belongs to: „der“, „und“. */
const SHORTEST_TELLING = 4;

/** The person whom the text itself names beside the statement; a pronoun or a role leaves room for the tag. */
function namedInText({ byText }: AttributedStatement): SourceFacts | null {
  const { local, source } = byText;
  const names = local.speakerKind === 'noun' && local.mention !== null && local.mention.surname !== '';
  return names && source?.kind === 'person' ? source : null;
}

/** „Stadtwerke“ for the „Sprecherin der Stadtwerke“. */
function belongsToRole(name: string, role: string): boolean {
  const words = role.toLowerCase();
  return nameWords(name).some((word) => word.length >= SHORTEST_TELLING && words.includes(word));
}

function isSame(said: SourceFacts, written: string, { source }: TaggedVoice, facts: ParagraphFacts): boolean {
  if (source.key === said.key || sameName(source.name, said.name) || sameName(source.name, written))
    return true;
  const known = facts.directory.find(said.name);
  if (known !== null && known === facts.directory.find(source.name)) return true;
  return (
    source.kind !== 'person' &&
    (isPartOfName(source.name, said.name) || belongsToRole(source.name, said.role))
  );
}

/** The conflicts of a paragraph, one for each place in a tag. A tag of which one source fits does not contradict. */
export function tagConflicts(facts: ParagraphFacts): TagConflict[] {
  if (facts.tags.length === 0) return [];
  const seen = new Set<number>();
  return facts.statements.flatMap((statement) => {
    const said = namedInText(statement);
    const [voice] = statement.tagged;
    const written = statement.byText.local.mention?.name ?? '';
    if (said === null || voice === undefined || seen.has(voice.span.start)) return [];
    if (statement.tagged.some((tagged) => isSame(said, written, tagged, facts))) return [];
    seen.add(voice.span.start);
    return [{ statement, said, voice }];
  });
}
