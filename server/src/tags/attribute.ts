/** The stage behind the resolution: what tags and the source register add to the statements of a paragraph. */

import type { Evidence } from '../analysis/model.js';
import type { ResolvedParagraph, ResolvedStatement, SourceFacts } from '../analysis/resolve.js';
import type { Span } from '../text/span.js';
import { createTagBinder, type TagBinder } from './bind.js';
import { NO_TAGS } from './parse.js';
import { publicName } from './register/known-source.js';
import { namedSources, type Tag } from './tag.js';
import { type Known, knownFacts, sourceOfTag } from './tagged-source.js';

/** A source that a tag names for a statement. */
export interface TaggedVoice {
  readonly source: SourceFacts;
  /** Where the tag names it, offsets within the paragraph. */
  readonly span: Span;
  /** Where its words come from, as the tag says. */
  readonly evidence: string | null;
}

/** A statement with what its tags say of it. */
export interface AttributedStatement extends ResolvedStatement {
  /** The statement as the text alone has it. */
  readonly byText: ResolvedStatement;
  /** The tags that belong to it, in order. */
  readonly tags: readonly Tag[];
  /** The sources that its tags name, in order; the first is the statement's source. */
  readonly tagged: readonly TaggedVoice[];
}

/** The paragraph's statements, and what says to which of them a tag belongs. */
export interface AttributedParagraph {
  readonly statements: readonly AttributedStatement[];
  readonly binder: TagBinder;
}

/** A source that the register knows gets the name, role and gender that stand there. */
function fromRegister(statement: ResolvedStatement, { directory }: Known): ResolvedStatement {
  const { source } = statement;
  const known = source === null ? null : directory.find(source.name);
  if (source === null || known === null) return statement;
  const facts = knownFacts(known);
  return {
    ...statement,
    source: { ...facts, role: source.role || facts.role, gender: facts.gender ?? source.gender },
    attribution: statement.attribution === 'role' ? 'named' : statement.attribution,
    evidence: [...statement.evidence, { kind: 'source-register', detail: publicName(known) }],
  };
}

function voicesOf(tags: readonly Tag[], said: SourceFacts | null, known: Known): TaggedVoice[] {
  return tags.flatMap((tag) =>
    namedSources(tag).map((tagged) => ({
      source: sourceOfTag(tagged, said, known),
      span: tagged.span,
      evidence: tag.evidence,
    })),
  );
}

const evidenceOf = ({ span, source }: TaggedVoice): Evidence => ({
  kind: 'source-tag',
  span,
  detail: source.name,
});

/** An anonymous tag leaves the attribution as it is: who speaks stays unsaid, only on purpose. */
const anonymousEvidence = (tags: readonly Tag[]): Evidence[] =>
  tags.flatMap(({ sources }) =>
    sources.flatMap(({ anonymous, name, span }) =>
      anonymous ? [{ kind: 'source-tag' as const, span, detail: name }] : [],
    ),
  );

const NO_VOICES: readonly TaggedVoice[] = [];

/** Written out field by field, for there are many and a spread costs several times as much. */
function withoutTags(statement: ResolvedStatement): AttributedStatement {
  return {
    local: statement.local,
    speaker: statement.speaker,
    source: statement.source,
    attribution: statement.attribution,
    confidence: statement.confidence,
    evidence: statement.evidence,
    byText: statement,
    tags: NO_TAGS.tags,
    tagged: NO_VOICES,
  };
}

function fromTags(statement: ResolvedStatement, tags: readonly Tag[], known: Known): AttributedStatement {
  const tagged = voicesOf(tags, statement.source, known);
  const evidence = [...statement.evidence, ...tagged.map(evidenceOf), ...anonymousEvidence(tags)];
  const source = tagged[0]?.source;
  const attributed = { ...statement, evidence, byText: statement, tags, tagged };
  return source === undefined ? attributed : { ...attributed, source, attribution: 'named', confidence: 1 };
}

/** The tags of each statement, for those that have any. */
function tagsByStatement(tags: readonly Tag[], binder: TagBinder): ReadonlyMap<number, readonly Tag[]> {
  const own = new Map<number, Tag[]>();
  for (const tag of tags) {
    for (const statement of binder.statementsFor(tag.span.start)) {
      const list = own.get(statement);
      if (list === undefined) own.set(statement, [tag]);
      else list.push(tag);
    }
  }
  return own;
}

/**
 * The statements with the sources that tags and register give them. A pure function of its arguments; the tags are those
 * of the paragraph. A statement whose tag names somebody is attributed `named` to the first one named, whatever the text
 * says; rules compare it with `byText`.
 */
export function attributeParagraph(
  { local, statements }: ResolvedParagraph,
  tags: readonly Tag[],
  known: Known,
): AttributedParagraph {
  const binder = createTagBinder(local);
  const own = tags.length === 0 ? null : tagsByStatement(tags, binder);
  return {
    statements: statements.map((resolved, i) => {
      const statement = fromRegister(resolved, known);
      const mine = own?.get(i);
      return mine === undefined ? withoutTags(statement) : fromTags(statement, mine, known);
    }),
    binder,
  };
}
