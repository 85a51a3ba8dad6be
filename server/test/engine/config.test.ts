import assert from 'node:assert/strict';
import { type Layer, resolveConfig } from '../../src/config/resolve.js';
import { createSidecar, sidecarEntry } from '../../src/config/suppressions/sidecar.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';
import type { Report } from '../../src/engine/report.js';

const TEXT = 'Experten warnen vor dem Einsturz der Brücke. Das „Wunder“ bleibt aus.';

const withLayers = (...layers: readonly Layer[]) =>
  createAnalyzer({ locale: 'de', config: resolveConfig(layers) });

const brief = ({ findings }: Report): string[] =>
  findings.map(({ ruleId, severity }) => `${ruleId}: ${severity}`);

describe('an analyzer with a configuration', () => {
  it('reports each rule at its level', () => {
    const levels = [
      withLayers(),
      withLayers('relaxed'),
      withLayers('strict'),
      withLayers({ rules: { 'vague-source': 'off' } }),
    ];
    assert.deepEqual(
      levels.map((analyzer) => brief(analyzer.analyze('Experten warnen vor dem Einsturz der Brücke.'))),
      [['vague-source: information'], ['vague-source: hint'], ['vague-source: warning'], []],
    );
  });

  it('lets a single finding be less severe than its rule, never more', () => {
    const of = (level: 'error' | 'hint', fragmentWords: number) =>
      brief(
        withLayers({
          rules: {
            'unattributed-quote': { severity: level, options: { fragmentWords } },
            'vague-source': 'off',
          },
        }).analyze(
          'Viele Schwimmer ärgern sich. „Seit drei Monaten ist hier zu.“ Der Kreis stellt einen Bus.',
        ),
      );
    assert.deepEqual(
      [of('error', 5), of('error', 6), of('hint', 5)],
      [['unattributed-quote: error'], ['unattributed-quote: hint'], ['unattributed-quote: hint']],
    );
  });

  it('writes tags as the newsroom does', () => {
    const tags = (['bracket', 'comment'] as const).map((form) => {
      const report = withLayers({ tags: form }).analyze('Experten warnen vor dem Einsturz der Brücke.');
      return report.findings.flatMap(({ fixes }) =>
        fixes.flatMap(({ edits }) => edits.map(({ text }) => text)),
      );
    });
    assert.deepEqual(tags, [
      [' [Quelle: NAME]', ' [Quelle: anonym; GRUND]'],
      [' <!-- Quelle: NAME -->', ' <!-- Quelle: anonym; GRUND -->'],
    ]);
  });

  it('applies overrides to their files', () => {
    const analyzer = withLayers({ overrides: [{ files: 'meinung/**', rules: { 'vague-source': 'error' } }] });
    assert.deepEqual(
      ['meinung/a.md', 'rat.md', undefined].map((path) => brief(analyzer.analyze(TEXT, 'markdown', path))),
      [['vague-source: error'], ['vague-source: information'], ['vague-source: information']],
    );
  });

  it('knows the words of the newsroom, file by file', () => {
    const analyzer = withLayers({ overrides: [{ files: '*.md', lexicon: { cueVerbs: ['schwurbeln'] } }] });
    const text = '„Wir bauen den Damm höher“, schwurbelte Anna Berg.';
    assert.deepEqual(
      ['rat.md', 'rat.txt'].map((path) =>
        analyzer.analyze(text, 'plain', path).statements.map(({ cue }) => cue),
      ),
      [[[{ start: 28, end: 39 }]], [[]]],
    );
  });

  it('keeps the settings of an open document through edits', () => {
    const analyzer = withLayers({ overrides: [{ files: '*.md', rules: { 'vague-source': 'error' } }] });
    const session = analyzer.open(TEXT, 'markdown', 'rat.md');
    const report = session.edit([{ span: { start: 0, end: 0 }, text: 'Neu: ' }]);
    assert.deepEqual(brief(report), ['vague-source: error']);
  });

  it('suppresses by comments and by the sidecar file, and lists what it suppresses', () => {
    const plain = createAnalyzer({ locale: 'de' }).analyze(TEXT);
    const [finding] = plain.findings;
    assert.ok(finding);
    const entry = sidecarEntry(plain, finding, 'Absprache');
    assert.ok(entry);
    const beside = createAnalyzer({ locale: 'de', sidecar: createSidecar([entry]) }).analyze(TEXT);
    assert.deepEqual(
      [beside.findings, beside.suppressed],
      [[], [{ finding, by: 'sidecar', reason: 'Absprache' }]],
    );
    const comment = '<!-- wortlaut-disable-file vague-source -- Glosse -->\n\n';
    const inside = createAnalyzer({ locale: 'de' }).analyze(comment + TEXT, 'markdown');
    assert.deepEqual(
      [inside.findings, inside.suppressed.map(({ by, reason }) => [by, reason])],
      [[], [['comment', 'Glosse']]],
    );
  });

  it('follows a directive that comes and goes while typing', () => {
    const session = createAnalyzer({ locale: 'de' }).open(TEXT, 'markdown');
    const comment = '<!-- wortlaut-disable-file vague-source -->\n\n';
    const reports = [
      session.report,
      session.edit([{ span: { start: 0, end: 0 }, text: comment }]),
      session.edit([{ span: { start: 0, end: comment.length }, text: '' }]),
    ];
    assert.deepEqual(reports.map(brief), [['vague-source: information'], [], ['vague-source: information']]);
  });
});
