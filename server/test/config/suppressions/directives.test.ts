import assert from 'node:assert/strict';
import { type Directives, parseDirectives } from '../../../src/config/suppressions/directives.js';
import { findComments } from '../../../src/documents/comments.js';

const parse = (text: string): Directives => parseDirectives(text, findComments(text));

describe('parseDirectives', () => {
  it('reads kind, rules with their places, and reason', () => {
    const text = 'Ja. <!-- wortlaut-disable-next-line vague-source, quote-marks -- Schutz der Quelle -->';
    assert.deepEqual(parse(text), {
      directives: [
        {
          kind: 'disable-next-line',
          span: { start: 4, end: text.length },
          rules: [
            { id: 'vague-source', span: { start: 36, end: 48 } },
            { id: 'quote-marks', span: { start: 50, end: 61 } },
          ],
          reason: 'Schutz der Quelle',
        },
      ],
      faults: [],
    });
  });

  it('needs neither rules nor reason', () => {
    const parsed = ['disable', 'disable-file', 'enable', 'disable-next-line -- so', 'disable –'].map((rest) =>
      parse(`<!--wortlaut-${rest}-->`).directives.map(({ kind, rules, reason }) => ({ kind, rules, reason })),
    );
    assert.deepEqual(parsed, [
      [{ kind: 'disable', rules: [], reason: null }],
      [{ kind: 'disable-file', rules: [], reason: null }],
      [{ kind: 'enable', rules: [], reason: null }],
      [{ kind: 'disable-next-line', rules: [], reason: 'so' }],
      [{ kind: 'disable', rules: [], reason: null }],
    ]);
  });

  it('takes rules over several lines, with and without commas', () => {
    const [directive] = parse(
      '<!-- wortlaut-disable\n  vague-source\n  quote-marks, unsourced-hedge\n-->',
    ).directives;
    assert.deepEqual(
      directive?.rules.map(({ id }) => id),
      ['vague-source', 'quote-marks', 'unsourced-hedge'],
    );
  });

  it('reports an unknown directive and does nothing with it', () => {
    assert.deepEqual(parse('<!-- wortlaut-disabel vague-source -->'), {
      directives: [],
      faults: [
        {
          span: { start: 5, end: 21 },
          message: {
            de: 'Unbekannte Anweisung „wortlaut-disabel“: Hier wird nichts unterdrückt.',
            en: 'Unknown directive “wortlaut-disabel”: nothing is suppressed here.',
          },
          suggestion: 'wortlaut-disable',
        },
      ],
    });
  });

  it('reports an unknown rule, and does not take it for all rules', () => {
    const alone = parse('<!-- wortlaut-disable vague-sorce -->');
    assert.deepEqual(
      [alone.directives, alone.faults.map(({ span, suggestion }) => ({ span, suggestion }))],
      [[], [{ span: { start: 22, end: 33 }, suggestion: 'vague-source' }]],
    );
    const beside = parse('<!-- wortlaut-disable vague-sorce, quote-marks -->');
    assert.deepEqual(
      [beside.directives[0]?.rules.map(({ id }) => id), beside.faults.length],
      [['quote-marks'], 1],
    );
  });

  it('leaves other comments alone', () => {
    assert.deepEqual(parse('<!-- Quelle: Anna Berg --> <!-- Wortlaut: siehe Anhang --> wortlaut-disable'), {
      directives: [],
      faults: [],
    });
  });
});
