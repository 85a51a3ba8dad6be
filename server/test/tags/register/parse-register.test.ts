import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseRegister } from '../../../src/tags/register/parse-register.js';

const root = new URL('../../../../', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL('docs/schema/sources.schema.json', root), 'utf8'));
const fitsSchema = new Ajv2020().compile(schema as object);

const YAML = `
sources:
  # the works
  - name: Dorothea Kessler
    role: "Geschäftsführerin: Stadtwerke"
    gender: female
    aliases: [Doro Kessler]
  - name: Zentralbank Wallrode
    kind: organisation
    aliases:
      - ZBW
  - name: Sandra Meinertz
    protected: Lena K.
`;
const JSON_TEXT = `{
	"$schema": "sources.schema.json",
	"sources": [{ "name": "Ida Roth", "kind": "person", "aliases": [], "role": null }]
}`;

const NOTHING = { role: null, kind: 'person', aliases: [], gender: null, protected: null };

describe('parseRegister', () => {
  it('reads YAML', () => {
    assert.deepEqual(parseRegister(YAML), {
      sources: [
        {
          ...NOTHING,
          name: 'Dorothea Kessler',
          role: 'Geschäftsführerin: Stadtwerke',
          gender: 'female',
          aliases: ['Doro Kessler'],
        },
        { ...NOTHING, name: 'Zentralbank Wallrode', kind: 'organisation', aliases: ['ZBW'] },
        { ...NOTHING, name: 'Sandra Meinertz', protected: 'Lena K.' },
      ],
      problems: [],
    });
  });

  it('reads JSON', () => {
    assert.deepEqual(parseRegister(JSON_TEXT), { sources: [{ ...NOTHING, name: 'Ida Roth' }], problems: [] });
  });

  const PROBLEMS: readonly (readonly [string, readonly string[], string])[] = [
    ['', [], '1:1 The register needs a key sources with a list of sources.'],
    ['- name: Roth', [], '1:1 The register needs a key sources with a list of sources.'],
    ['sources: Roth', [], '1:10 The register needs a key sources with a list of sources.'],
    [
      'source: []\nsources: []',
      [],
      '1:1 There is no key source. Choose one of sources, $schema. Did you mean sources?',
    ],
    [
      'sources:\n  - name: Roth\n    rolle: Köchin\n',
      ['Roth'],
      '3:5 There is no key rolle. Choose one of name, role, kind, aliases, gender, protected. Did you mean role?',
    ],
    [
      'sources:\n  - Roth\n',
      [],
      '2:5 A source is an entry with name and more, for example: - name: Dorothea Kessler',
    ],
    ['sources:\n  - role: Köchin\n', [], '2:5 This source has no name. Add name.'],
    ['sources:\n  - name: 12\n', [], '2:11 name must be a text. Put it into quotation marks, or delete it.'],
    [
      'sources:\n  - name: Roth\n    aliases: Rothe\n',
      ['Roth'],
      '3:14 aliases must be a list of texts, for example [EZB, Notenbank].',
    ],
    [
      'sources:\n  - { name: Roth, kind: persn }\n',
      ['Roth'],
      '2:25 kind cannot be persn. Choose one of person, organisation, group, document. Did you mean person?',
    ],
    [
      'sources:\n  - { name: Roth, gender: weiblich }\n',
      ['Roth'],
      '2:27 gender cannot be weiblich. Choose one of male, female, neuter.',
    ],
    [
      'sources:\n  - { name: Roth, protected: true }\n',
      ['Roth'],
      '2:30 protected gives the name to use in articles instead of the real one, for example protected: Sandra M.',
    ],
    [
      'sources:\n  - { name: Ida Roth, protected: ida roth }\n',
      ['Ida Roth'],
      '2:34 This alias is the real name. Choose another one.',
    ],
    [
      'sources:\n  - name: Roth\n  - { name: Ida, aliases: [roth] }\n',
      ['Roth', 'Ida'],
      '3:5 Another source is called roth already. Merge the two, or make the name more precise.',
    ],
    [
      'sources:\n  - name: Roth\n    name: Berg\n',
      ['Berg'],
      '3:5 This key stands there before. Delete one of the two.',
    ],
    [
      '{ "sources": [{ "name": "Roth" ] }',
      ['Roth'],
      '1:32 This cannot be read as YAML or JSON. Check indentation, brackets and quotation marks.',
    ],
  ];
  for (const [text, names, problem] of PROBLEMS)
    it(`tells ${problem}`, () => {
      const { sources, problems } = parseRegister(text);
      assert.deepEqual(
        {
          names: sources.map(({ name }) => name),
          first: problems.slice(0, 1).map(({ line, column, message }) => `${line}:${column} ${message.en}`),
        },
        { names, first: [problem] },
      );
    });

  it('protects a source whose alias cannot be read', () => {
    const text =
      'sources: [{ name: A, protected: yes }, { name: B, protected: [] }, { name: C, protected: c }, { name: D, protected: }]';
    assert.deepEqual(
      parseRegister(text).sources.map((source) => source.protected),
      ['yes', 'N. N.', 'N. N.', 'N. N.'],
    );
  });

  it('says everything in German too', () => {
    const { problems } = parseRegister('sources:\n  - aliase: Roth\n');
    assert.deepEqual(
      problems.map(({ message }) => message.de),
      [
        'Die Angabe aliase gibt es nicht. Möglich: name, role, kind, aliases, gender, protected. Gemeint: aliases?',
        'Dieser Quelle fehlt der Name. Bitte name ergänzen.',
      ],
    );
  });

  it('throws for no text', () => {
    const line = fc.constantFrom(
      'sources:',
      '  - name: A',
      '- ',
      '  - &a',
      ' *a',
      '{',
      '}',
      '[',
      ']',
      '"',
      ': ',
      '\t',
      '!!js',
      '%',
      '<<: *a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 4 }))), (lines) => {
        const { sources } = parseRegister(lines.join('\n'));
        assert.ok(Array.isArray(sources));
      }),
    );
  });
});

describe('the schema of the register', () => {
  it('takes what the parser takes', () => {
    assert.deepEqual(
      [YAML, JSON_TEXT].map((text) => fitsSchema(parse(text))),
      [true, true],
    );
  });

  const REFUSED = [
    'sources: Roth',
    'source: []',
    'sources: [Roth]',
    'sources: [{ role: Köchin }]',
    'sources: [{ name: 12 }]',
    'sources: [{ name: Roth, rolle: Köchin }]',
    'sources: [{ name: Roth, kind: persn }]',
    'sources: [{ name: Roth, gender: weiblich }]',
    'sources: [{ name: Roth, aliases: Rothe }]',
    'sources: [{ name: Roth, protected: true }]',
  ];
  for (const text of REFUSED)
    it(`refuses what the parser refuses: ${text}`, () => {
      assert.deepEqual([fitsSchema(parse(text)), parseRegister(text).problems.length > 0], [false, true]);
    });
});
