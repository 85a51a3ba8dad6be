import { findPerson } from '../analysis/register.js';
import { publicNames } from '../tags/register/known-source.js';
import { nameWords, sameName } from '../tags/register/names.js';
import { createSimilarity } from '../tags/register/similar.js';
import { namedSources, type TaggedSource } from '../tags/tag.js';
import type { DocumentRule, ParagraphFacts, PlacedFinding } from './rule.js';
import { tagConflicts } from './tag-conflicts.js';

/** A paragraph, and the names in its tags that neither register nor people know. */
interface Part {
  readonly facts: ParagraphFacts;
  readonly unknown: readonly TaggedSource[];
}

/** Names are looked for in the text by at most so many of their words. */
const COMPARED_WORDS = 6;

const isKnownPerson = ({ people, directory }: ParagraphFacts, { name }: TaggedSource): boolean => {
  const person = findPerson(people, name.split(/\s+/).at(-1) ?? '');
  return directory.find(name) !== null || (person !== null && sameName(person.name, name));
};

/** A tag that contradicts the text has a finding of its own. */
function unknownIn(facts: ParagraphFacts): readonly TaggedSource[] {
  if (facts.tags.length === 0 || facts.directory.sources.length === 0) return [];
  const conflicts = new Set(tagConflicts(facts).map(({ voice }) => voice.span.start));
  return facts.tags
    .flatMap(namedSources)
    .filter((tagged) => !conflicts.has(tagged.span.start) && !isKnownPerson(facts, tagged));
}

const soughtWords = (name: string): readonly string[] => nameWords(name).slice(0, COMPARED_WORDS);
const soughtKey = (name: string): string => soughtWords(name).join(' ');

/** The sought names that the words of the paragraph hold; tags are blank there. */
function namesIn(
  { local: { reading } }: ParagraphFacts,
  sought: ReadonlySet<string>,
  firstWords: ReadonlySet<string>,
): string[] {
  const { words } = reading;
  const names: string[] = [];
  for (let first = 0; first < words.length; first++) {
    if (!firstWords.has(words[first]?.lower ?? '')) continue;
    let key = '';
    for (const { lower } of words.slice(first, first + COMPARED_WORDS)) {
      key = key === '' ? lower : `${key} ${lower}`;
      if (sought.has(key)) names.push(key);
    }
  }
  return names;
}

function namesInText(parts: readonly Part[], names: readonly string[]): ReadonlySet<string> {
  const sought = new Set(names.map(soughtKey));
  const firstWords = new Set(names.map((name) => soughtWords(name)[0] ?? ''));
  return new Set(parts.flatMap(({ facts }) => namesIn(facts, sought, firstWords)));
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

function finding(paragraph: number, { name, span }: TaggedSource, similar: string | null): PlacedFinding {
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

function check(parts: readonly Part[]): readonly PlacedFinding[] {
  const [first] = parts;
  // Asked after every edit, and hardly any article has such a tag.
  if (first === undefined || parts.every((part) => part.unknown.length === 0)) return [];
  const unknown = parts.flatMap((part, paragraph) => part.unknown.map((tagged) => ({ paragraph, tagged })));
  const inText = namesInText(
    parts,
    unknown.map(({ tagged }) => tagged.name),
  );
  const similarity = createSimilarity(candidates(first.facts));
  return unknown
    .filter(({ tagged }) => !inText.has(soughtKey(tagged.name)))
    .map(({ paragraph, tagged }) => finding(paragraph, tagged, similarity.mostSimilar(tagged.name)));
}

/** A tag names somebody whom neither the text nor the source register knows. Silent without a register. */
export const unknownSource: DocumentRule<Part> = {
  id: 'unknown-source',
  severity: 'warning',
  summary: {
    de: 'Quellenvermerk mit unbekanntem Namen',
    en: 'Source tag with an unknown name',
  },
  docs: 'docs/rules/unknown-source.md',
  scope: 'document',
  collect: (facts) => ({ facts, unknown: unknownIn(facts) }),
  check,
};
