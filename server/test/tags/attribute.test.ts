import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import type { Report } from '../../src/engine/report.js';
import type { KnownSource } from '../../src/tags/register/known-source.js';
import { sliceSpan } from '../../src/text/span.js';

const known = (entry: Partial<KnownSource> & { name: string }): KnownSource => ({
  role: null,
  kind: 'person',
  aliases: [],
  gender: null,
  protected: null,
  ...entry,
});

const SOURCES: readonly KnownSource[] = [
  known({ name: 'Dorothea Kessler', role: 'Geschäftsführerin', gender: 'female', aliases: ['Doro Kessler'] }),
  known({ name: 'Zentralbank Wallrode', kind: 'organisation', aliases: ['ZBW'] }),
  known({ name: 'Sandra Meinertz', role: 'Buchhalterin', gender: 'female', protected: 'Lena K.' }),
  known({ name: 'Wladislaw Petrenko', aliases: ['Vladislav Petrenka'] }),
];

const analyze = (text: string, sources: readonly KnownSource[] = []): Report =>
  createAnalyzer({ sources }).analyze(text);

/** Who says what, why so, who they are, and how much of it is attributed. */
function view({ text, statements, sources, metrics }: Report) {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  return {
    statements: statements.map(({ attribution, source, evidence }) => [
      attribution,
      source === null ? null : names.get(source),
      evidence
        .filter(({ kind }) => kind === 'source-tag' || kind === 'source-register')
        .map(
          ({ kind, span, detail }) =>
            `${kind} ${span === undefined ? '' : sliceSpan(text, span)} > ${detail}`,
        ),
    ]),
    sources: sources.map(({ mentions, id: _, ...source }) => ({
      ...source,
      mentions: mentions.map((span) => sliceSpan(text, span)),
    })),
    coverage: metrics.coverage,
  };
}

describe('a tag', () => {
  it('gives its statement a source with role and evidence', () => {
    const report = analyze('„Das Netz hält den Winter aus.“ [Quelle: Ida Roth, Köchin; Anruf vom 3. Mai]');
    assert.deepEqual(view(report), {
      statements: [['named', 'Ida Roth', ['source-tag Ida Roth > Ida Roth']]],
      sources: [
        {
          name: 'Ida Roth',
          kind: 'person',
          role: 'Köchin',
          gender: 'female',
          evidence: ['Anruf vom 3. Mai'],
          mentions: ['Ida Roth'],
        },
      ],
      coverage: 1,
    });
  });

  it('names whom the text leaves vague, and the words of the text are no mention of them', () => {
    const report = analyze('Experten sagten, das Netz sei stabil. [Quelle: Polizei Wallrode | Ida Roth]');
    assert.deepEqual(view(report), {
      statements: [
        [
          'named',
          'Polizei Wallrode',
          ['source-tag Polizei Wallrode > Polizei Wallrode', 'source-tag Ida Roth > Ida Roth'],
        ],
      ],
      sources: [
        { name: 'Polizei Wallrode', kind: 'organisation', mentions: ['Polizei Wallrode'] },
        { name: 'Ida Roth', kind: 'person', gender: 'female', mentions: ['Ida Roth'] },
      ],
      coverage: 1,
    });
  });

  it('means the person that the article names', () => {
    const report = analyze(
      'Ingenieur Bernd Sand sagte, das Netz sei stabil.\n\n„Es hält auch im Sommer.“ [Quelle: Sand]',
    );
    assert.deepEqual(view(report), {
      statements: [
        ['named', 'Bernd Sand', []],
        ['named', 'Bernd Sand', ['source-tag Sand > Bernd Sand']],
      ],
      sources: [
        {
          name: 'Bernd Sand',
          kind: 'person',
          role: 'Ingenieur',
          gender: 'male',
          mentions: ['Ingenieur Bernd Sand', 'Sand'],
        },
      ],
      coverage: 1,
    });
  });

  it('goes before the text where they contradict', () => {
    const { statements } = view(analyze('„Das Netz hält“, sagte Ingenieur Bernd Sand. [Quelle: Ida Roth]'));
    assert.deepEqual(statements, [['named', 'Ida Roth', ['source-tag Ida Roth > Ida Roth']]]);
  });

  it('accepts anonymity without counting it as attributed', () => {
    assert.deepEqual(
      [
        view(analyze('„Das Netz hält den Winter aus.“ [Quelle: anonym; Schutz der Quelle]')),
        view(analyze('Experten sagten, das Netz sei stabil. [Quelle: anonym; Schutz der Quelle]')),
        view(analyze('„Das Netz hält den Winter aus.“ [Quelle: NAME]')),
      ],
      [
        { statements: [['none', null, ['source-tag anonym > anonym']]], sources: [], coverage: 0 },
        { statements: [['vague', null, ['source-tag anonym > anonym']]], sources: [], coverage: 0 },
        { statements: [['none', null, []]], sources: [], coverage: 0 },
      ],
    );
  });

  it('answers for a quotation over several paragraphs', () => {
    const { statements } = view(
      analyze('„Das Netz hält.\n\n„Es hält den ganzen Winter.“ [Quelle: Ida Roth]'),
    );
    assert.deepEqual(statements, [['named', 'Ida Roth', ['source-tag Ida Roth > Ida Roth']]]);
  });
});

describe('the source register', () => {
  it('completes surname, alias and spelling', () => {
    const text =
      'Kessler sagte, das Netz sei stabil. Die ZBW teilte mit, es fehle Geld. Petrenka sagte, es reiche.';
    assert.deepEqual(view(analyze(text, SOURCES)), {
      statements: [
        ['named', 'Dorothea Kessler', ['source-register  > Dorothea Kessler']],
        ['named', 'Zentralbank Wallrode', ['source-register  > Zentralbank Wallrode']],
        ['named', 'Wladislaw Petrenko', ['source-register  > Wladislaw Petrenko']],
      ],
      sources: [
        {
          name: 'Dorothea Kessler',
          kind: 'person',
          role: 'Geschäftsführerin',
          gender: 'female',
          mentions: ['Kessler'],
        },
        { name: 'Zentralbank Wallrode', kind: 'organisation', mentions: ['Die ZBW'] },
        { name: 'Wladislaw Petrenko', kind: 'person', mentions: ['Petrenka'] },
      ],
      coverage: 1,
    });
  });

  it('tells by gender whom a pronoun cannot mean', () => {
    const text = 'Kim Adler sagte, das Netz sei stabil. Er sagte, es fehle Geld.';
    const sources = [known({ name: 'Kim Adler', gender: 'female' })];
    const second = (report: Report) => view(report).statements.at(-1)?.slice(0, 2);
    assert.deepEqual(
      [second(analyze(text)), second(analyze(text, sources))],
      [
        ['named', 'Kim Adler'],
        ['role', null],
      ],
    );
  });

  it('leaves a namesake in the article alone', () => {
    const { statements } = view(
      analyze('„Das Netz hält“, sagte Anna Kessler. Kessler sagte, es reiche.', SOURCES),
    );
    assert.deepEqual(statements, [
      ['named', 'Anna Kessler', []],
      ['named', 'Anna Kessler', []],
    ]);
  });

  it('shows of a protected source nothing but its alias', () => {
    const texts = [
      'Lena K. sagte, es fehle Geld.',
      'Meinertz sagte, es fehle Geld.',
      '„Es fehlt überall Geld.“ [Quelle: Sandra Meinertz, Kasse]',
    ];
    assert.deepEqual(
      texts.map((text) => analyze(text, SOURCES).sources.map(({ name, role }) => [name, role])),
      texts.map(() => [['Lena K.', undefined]]),
    );
  });
});
