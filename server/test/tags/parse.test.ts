import assert from 'node:assert/strict';
import {
  blankTags,
  type ParsedTags,
  parseDocumentLine,
  parseTags,
  publishedWithout,
} from '../../src/tags/parse.js';
import type { TagProblemKind } from '../../src/tags/tag.js';

const parsed = (text: string): ParsedTags => parseTags(text);

/** The parts of the only tag of a text, without places. */
function parts(text: string) {
  const { tags, problems } = parsed(text);
  const [tag] = tags;
  assert.ok(tag !== undefined && tags.length === 1);
  const { form, sources, evidence, checked, anonymous } = tag;
  return {
    form,
    sources: sources.map(({ name, role }) => [name, role]),
    evidence,
    checked,
    anonymous,
    problems,
  };
}

const NOTHING = { form: 'bracket', evidence: null, checked: null, anonymous: false, problems: [] };

describe('parseTags', () => {
  it('gives a tag with the places of all its parts', () => {
    const text = 'Ja. [Quelle: Ida Roth, Köchin; Anruf; geprüft mk 4.5.2026] Nein.';
    assert.deepEqual(parsed(text), {
      tags: [
        {
          span: { start: 4, end: 58 },
          form: 'bracket',
          sources: [{ name: 'Ida Roth', role: 'Köchin', anonymous: false, span: { start: 13, end: 21 } }],
          evidence: 'Anruf',
          checked: { by: 'mk', date: '2026-05-04' },
          anonymous: false,
        },
      ],
      problems: [],
    });
  });

  const READINGS: readonly (readonly [string, object])[] = [
    ['[Quelle: Ida Roth]', { ...NOTHING, sources: [['Ida Roth', null]] }],
    ['[quelle :  Ida Roth ; ]', { ...NOTHING, sources: [['Ida Roth', null]] }],
    ['<!--Quelle: Ida Roth-->', { ...NOTHING, form: 'comment', sources: [['Ida Roth', null]] }],
    [
      '<!-- Quelle: Ida Roth, Köchin; im Haus [2. Stock] -->',
      { ...NOTHING, form: 'comment', sources: [['Ida Roth', 'Köchin']], evidence: 'im Haus [2. Stock]' },
    ],
    [
      '[Quelle: Ida Roth, Köchin, Kantine Nord | Polizei Wallrode|Kai Sand; Anruf]',
      {
        ...NOTHING,
        sources: [
          ['Ida Roth', 'Köchin, Kantine Nord'],
          ['Polizei Wallrode', null],
          ['Kai Sand', null],
        ],
        evidence: 'Anruf',
      },
    ],
    [
      '[Quelle: Ministerium für Bildung und Forschung]',
      { ...NOTHING, sources: [['Ministerium für Bildung und Forschung', null]] },
    ],
    [
      '[Quelle: Anonym, Pflegerin; Angst vor Kündigung]',
      { ...NOTHING, sources: [['Anonym', 'Pflegerin']], evidence: 'Angst vor Kündigung', anonymous: true },
    ],
    [
      '[Quelle: anonym | Ida Roth; Schutz]',
      {
        ...NOTHING,
        sources: [
          ['anonym', null],
          ['Ida Roth', null],
        ],
        evidence: 'Schutz',
      },
    ],
    [
      '[Quelle: Ida Roth; geprüft mk]',
      { ...NOTHING, sources: [['Ida Roth', null]], checked: { by: 'mk', date: null } },
    ],
    [
      '[Quelle: Ida Roth; Geprueft mk 04.05.26; Anruf]',
      {
        ...NOTHING,
        sources: [['Ida Roth', null]],
        checked: { by: 'mk', date: '2026-05-04' },
        evidence: 'Anruf',
      },
    ],
    [
      '[Quelle: Ida Roth; gepru\u0308ft mk 4. Ma\u0308rz 2026]',
      { ...NOTHING, sources: [['Ida Roth', null]], checked: { by: 'mk', date: '2026-03-04' } },
    ],
  ];
  for (const [text, reading] of READINGS)
    it(`reads ${text}`, () => {
      assert.deepEqual(parts(text), reading);
    });

  const PROBLEMS: readonly (readonly [string, TagProblemKind, string])[] = [
    ['Ja. [Quelle: Ida Roth\nNein.]', 'unclosed', '[Quelle:'],
    ['Ja. <!-- Quelle: Ida Roth', 'unclosed', '<!-- Quelle:'],
    ['Ja. [Quelle: Ida Roth [Quelle: Kai Sand]', 'unclosed', '[Quelle:'],
    ['Ja. [Quelle:]', 'empty-name', '[Quelle:]'],
    ['Ja. [Quelle: , Köchin]', 'empty-name', '[Quelle: , Köchin]'],
    ['Ja. [Quelle: anonym]', 'missing-reason', '[Quelle: anonym]'],
    [
      'Ja. [Quelle: Ida Roth | anonym; geprüft mk]',
      'missing-reason',
      '[Quelle: Ida Roth | anonym; geprüft mk]',
    ],
    ['Ja. [Quelle: Ida Roth; Anruf; Brief]', 'unknown-part', 'Brief'],
    ['Ja. [Quelle: Ida Roth; geprüft mk; geprüft rh]', 'unknown-part', 'geprüft rh'],
    ['Ja. [Quelle: Ida Roth; geprüft]', 'missing-checker', 'geprüft'],
    ['Ja. [Quelle: Ida Roth; geprüft 4.5.2026]', 'missing-checker', 'geprüft 4.5.2026'],
    ['Ja. [Quelle: Ida Roth; geprüft mk 30.2.2026]', 'bad-date', '30.2.2026'],
    ['Ja. [Quelle: Ida Roth; geprüft mk im Mai]', 'bad-date', 'im Mai'],
  ];
  for (const [text, kind, place] of PROBLEMS)
    it(`tells ${kind} at ${place}`, () => {
      const start = text.indexOf(place);
      assert.deepEqual(parsed(text).problems, [{ kind, span: { start, end: start + place.length } }]);
    });

  it('keeps what it can read of a malformed tag, and nothing of an open one', () => {
    const { tags } = parsed('[Quelle: Ida Roth; Anruf; Brief] [Quelle: Kai Sand\n[Quelle: ]');
    assert.deepEqual(
      tags.map(({ span, sources, evidence }) => [span.start, sources.map(({ name }) => name), evidence]),
      [
        [0, ['Ida Roth'], 'Anruf'],
        [51, [], null],
      ],
    );
  });

  const NO_TAGS = [
    '[Quelle Roth]',
    'Quelle: Roth',
    '[Foto: Roth]',
    '(Quelle: Roth)',
    '<!-- Notiz: Quelle: Roth -->',
    '',
  ];
  for (const text of NO_TAGS)
    it(`finds no tag in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parsed(text), { tags: [], problems: [] });
    });

  it('reads a hundred thousand open tags', () => {
    const { tags, problems } = parsed('[Quelle: a '.repeat(100_000));
    assert.deepEqual([tags.length, problems.length], [0, 100_000]);
  });
});

describe('what tags leave', () => {
  const text = 'Ja. [Quelle: A] <!-- Quelle: B -->Nein.';
  const { tags } = parseTags(text);

  it('is white space of the same length for the analysis', () => {
    assert.equal(blankTags(text, tags), `Ja. ${' '.repeat(11)} ${' '.repeat(18)}Nein.`);
  });

  it('is nothing in print, with the one space before each', () => {
    assert.deepEqual(publishedWithout(text, tags), [
      { start: 3, end: 15 },
      { start: 15, end: 34 },
    ]);
  });
});

describe('parseDocumentLine', () => {
  it('reads the source of the document', () => {
    const lines = ['Quelle: Hafenbote ', 'Quelle:', 'Die Quelle: Hafenbote', '[Quelle: Hafenbote]'];
    assert.deepEqual(lines.map(parseDocumentLine), ['Hafenbote', null, null, null]);
  });
});
