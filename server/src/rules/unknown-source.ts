import { findPerson } from '../analysis/register.js';
import { publicNames } from '../tags/register/known-source.js';
import { nameKey, nameWords, sameName } from '../tags/register/names.js';
import { mostSimilar } from '../tags/register/similar.js';
import { namedSources, type TaggedSource } from '../tags/tag.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';
import { tagConflicts } from './tag-conflicts.js';

/** A name in a tag, with the index of its paragraph. */
interface Unknown {
  readonly paragraph: number;
  readonly tagged: TaggedSource;
}

/** Names are looked for in the text by at most so many of their words. */
const COMPARED_WORDS = 6;

const isKnownPerson = ({ people, directory }: ParagraphFacts, { name }: TaggedSource): boolean => {
  const person = findPerson(people, name.split(/\s+/).at(-1) ?? '');
  return directory.find(name) !== null || (person !== null && sameName(person.name, name));
};

/** Names in tags that neither register nor people know. A tag that contradicts the text has a finding of its own. */
function unknownIn(facts: ParagraphFacts, paragraph: number): Unknown[] {
  if (facts.tags.length === 0) return [];
  const conflicts = new Set(tagConflicts(facts).map(({ voice }) => voice.span.start));
  return facts.tags
    .flatMap(namedSources)
    .filter((tagged) => !conflicts.has(tagged.span.start) && !isKnownPerson(facts, tagged))
    .map((tagged) => ({ paragraph, tagged }));
}

const soughtKey = (name: string): string => nameWords(name).slice(0, COMPARED_WORDS).join(' ');

/** The sought names that the words of the paragraph hold; tags are blank there. */
function* namesIn({ local }: ParagraphFacts, sought: ReadonlySet<string>): Iterable<string> {
  const keys = local.reading.words.map(({ surface }) => nameKey(surface));
  for (let first = 0; first < keys.length; first++) {
    for (let length = 1; length <= COMPARED_WORDS; length++) {
      const key = keys.slice(first, first + length).join(' ');
      if (sought.has(key)) yield key;
    }
  }
}

function namesInText(
  paragraphs: readonly ParagraphFacts[],
  unknown: readonly Unknown[],
): ReadonlySet<string> {
  const sought = new Set(unknown.map(({ tagged }) => soughtKey(tagged.name)));
  return new Set(paragraphs.flatMap((facts) => [...namesIn(facts, sought)]));
}

/** What the name may be a slip of: names and surnames of the register, then those of the article. */
function candidates({ directory, people }: ParagraphFacts): string[] {
  const known = directory.sources.flatMap((source) => {
    const names = publicNames(source);
    const surnames = source.kind === 'person' ? names.map((name) => name.split(/\s+/).at(-1) ?? '') : [];
    return [...names, ...surnames];
  });
  return [...known, ...[...people.values()].flatMap(({ name, surname }) => [name, surname])];
}

function finding({ paragraph, tagged }: Unknown, similar: string | null): PlacedFinding {
  const { name, span } = tagged;
  return {
    paragraph,
    span,
    message:
      similar === null
        ? {
            de: `${name} kennen weder Text noch Quellenverzeichnis. Prüfen Sie den Namen, oder tragen Sie die Quelle ein.`,
            en: `Neither text nor source register knows ${name}. Check the name, or add the source to the register.`,
          }
        : {
            de: `${name} kennen weder Text noch Quellenverzeichnis. Ist ${similar} gemeint?`,
            en: `Neither text nor source register knows ${name}. Is it ${similar}?`,
          },
    fixes:
      similar === null
        ? []
        : [
            {
              title: { de: `Durch ${similar} ersetzen`, en: `Replace by ${similar}` },
              kind: 'needs-author',
              edits: [{ span, text: similar }],
            },
          ],
  };
}

/** A tag names somebody whom neither the text nor the source register knows. Silent without a register. */
export const unknownSource: DocumentRule = {
  id: 'unknown-source',
  severity: 'warning',
  summary: {
    de: 'Quellenvermerk mit unbekanntem Namen',
    en: 'Source tag with an unknown name',
  },
  docs: 'docs/rules/unknown-source.md',
  scope: 'document',
  *check(paragraphs) {
    const [first] = paragraphs;
    if (first === undefined || first.directory.sources.length === 0) return;
    const unknown = paragraphs.flatMap(unknownIn);
    if (unknown.length === 0) return;
    const inText = namesInText(paragraphs, unknown);
    const similar = candidates(first);
    for (const one of unknown)
      if (!inText.has(soughtKey(one.tagged.name))) yield finding(one, mostSimilar(one.tagged.name, similar));
  },
};
