import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTags } from '../../src/tags/parse.js';
import type { TagForm } from '../../src/tags/tag.js';
import { type TagContent, writeTag } from '../../src/tags/write.js';

const FULL: TagContent = {
  sources: [{ name: 'Ida Roth', role: 'Köchin' }, { name: 'Polizei Wallrode' }],
  evidence: 'Anruf vom 3. Mai',
  checked: { by: 'mk', date: '2026-05-04' },
};

/** Words that have no meaning of their own in a tag. */
const word = fc.constantFrom(
  'Ida',
  'Roth',
  'Köchin',
  'der',
  'Kantine',
  'Dr.',
  '3.',
  'Übung',
  'é',
  '🏛️',
  'O’Neil',
  'K-3',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** Records are compared with literals, which have a prototype. */
const PLAIN = { noNullPrototype: true };
const source = fc.record({ name: phrase, role: fc.option(phrase) }, PLAIN);
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const content = fc.record(
  {
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
    evidence: fc.option(phrase),
    checked: fc.option(fc.record({ by: fc.constantFrom('mk', 'Roth', 'ä'), date: fc.option(date) }, PLAIN)),
  },
  PLAIN,
);
const form = fc.constantFrom<TagForm>('bracket', 'comment');

describe('writeTag', () => {
  it('writes every part, in both forms', () => {
    const inside = 'Quelle: Ida Roth, Köchin | Polizei Wallrode; Anruf vom 3. Mai; geprüft mk 2026-05-04';
    assert.deepEqual([writeTag(FULL), writeTag(FULL, 'comment')], [`[${inside}]`, `<!-- ${inside} -->`]);
  });

  it('leaves out what is absent', () => {
    assert.equal(
      writeTag({
        sources: [{ name: 'anonym', role: null }],
        evidence: null,
        checked: { by: 'mk', date: null },
      }),
      '[Quelle: anonym; geprüft mk]',
    );
  });

  it('makes spaces of marks that mean something in a tag', () => {
    const odd = { sources: [{ name: 'Roth, Ida [1]', role: 'a; b' }], evidence: 'x | y\n--> z' };
    assert.equal(writeTag(odd, 'comment'), '<!-- Quelle: Roth  Ida  1, a  b; x   y –> z -->');
  });

  it('writes what the parser reads back', () => {
    fc.assert(
      fc.property(content, form, (given, style) => {
        const { tags, problems } = parseTags(`Ja. ${writeTag(given, style)} Nein.`);
        const read = tags.map(({ form, sources, evidence, checked }) => ({
          form,
          sources: sources.map(({ name, role }) => ({ name, role })),
          evidence,
          checked,
        }));
        assert.deepEqual({ read, problems }, { read: [{ form: style, ...given }], problems: [] });
      }),
    );
  });

  it('never writes a tag that is not closed, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), form, (name, role, evidence, style) => {
        const { tags, problems } = parseTags(writeTag({ sources: [{ name, role }], evidence }, style));
        assert.deepEqual([tags.length, problems.filter(({ kind }) => kind === 'unclosed')], [1, []]);
      }),
    );
  });
});
