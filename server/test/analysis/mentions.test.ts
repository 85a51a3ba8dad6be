import assert from 'node:assert/strict';
import { type Mention, mentionOf } from '../../src/analysis/mentions.js';
import { namedPeople } from '../../src/analysis/named-people.js';
import { itReads, readingOf } from './describe.js';

const LEAD = 'Es war ';

/** The phrase as a mention, inside a sentence. */
function mention(phrase: string): Mention {
  const reading = readingOf(LEAD + phrase);
  return mentionOf(reading, { first: 2, last: reading.tokens.length });
}

/** `kind | name | head of the role | gender | what else holds`. */
function mentionLine(phrase: string): string[] {
  const { kind, name, roleHead, gender, ...rest } = mention(phrase);
  const holds = (['full', 'definite', 'plural', 'vague'] as const).filter((key) => rest[key]).join(' ');
  return [[kind, name || '-', roleHead || '-', gender ?? '-', holds || '-'].join(' | ')];
}

describe('a noun phrase as a mention', () => {
  itReads(mentionLine, [
    ['Anna Berg', ['person | Anna Berg | - | female | full']],
    ['Ministerin Anna Berg', ['person | Anna Berg | Ministerin | female | full']],
    ['der Ministerpräsident Arne Kolb', ['person | Arne Kolb | Präsident | male | full definite']],
    ['Stadtrat Jonas Behrend', ['person | Jonas Behrend | Stadtrat | male | full']],
    ['Dr. Eva Kraft', ['person | Eva Kraft | - | female | full']],
    ['Jonas von der Aue', ['person | Jonas von der Aue | - | male | full']],
    ['Kolb', ['person | Kolb | - | - | -']],
    ['der französische Präsident', ['person | - | Präsident | male | definite']],
    ['ein Sprecher', ['person | - | Sprecher | male | -']],
    ['ein Sprecher der Stadt', ['person | - | Sprecher | male | -']],
    ['die Stadt Rothenau', ['organisation | - | - | female | definite']],
    ['das Innenministerium', ['organisation | - | - | neuter | definite']],
    ['die Polizei', ['organisation | - | - | female | definite']],
    ['ein Insider', ['person | - | Insider | male | vague']],
  ]);

  it('has its whole description', () => {
    assert.deepEqual(mention('der Ministerpräsident Arne Kolb'), {
      start: LEAD.length,
      end: LEAD.length + 'der Ministerpräsident Arne Kolb'.length,
      kind: 'person',
      name: 'Arne Kolb',
      surname: 'Kolb',
      full: true,
      roleHead: 'Präsident',
      role: 'Ministerpräsident',
      gender: 'male',
      plural: false,
      definite: true,
      vague: false,
    });
  });
});

const peopleLines = (text: string): string[] =>
  namedPeople(readingOf(text)).map(({ name, role, gender }) => `${name} | ${role || '-'} | ${gender}`);

describe('the people of a paragraph', () => {
  itReads(peopleLines, [
    ['Anna Berg und Jonas Kolb kamen.', ['Anna Berg | - | female', 'Jonas Kolb | - | male']],
    ['Arne Kolb, der französische Präsident, kam.', ['Arne Kolb | französische Präsident | male']],
    ['Der britische Premierminister Tom Reed kam.', ['Tom Reed | britische Premierminister | male']],
    ['Am Montag kam Bürgermeisterin Petra Wendland.', ['Petra Wendland | Bürgermeisterin | female']],
    ['Die Stadt Rothenau feiert.', []],
    ['Der Berg ruft.', []],
  ]);
});
