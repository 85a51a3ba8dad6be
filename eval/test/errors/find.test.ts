import assert from 'node:assert/strict';
import type { Statement } from '../../../server/src/analysis/model.js';
import type { Finding } from '../../../server/src/rules/rule.js';
import type { Span } from '../../../server/src/text/span.js';
import { statementOf } from '../../../server/test/statement.js';
import { errorsOf } from '../../errors/find.js';
import type { CueKnowledge } from '../../errors/lexicon-gap.js';
import { formatErrors } from '../../errors/list.js';
import { goldAnswer } from '../../gold.js';
import { judge } from '../../judge.js';
import { ARTICLE, rangeOf } from '../article.js';

const spanOf = (words: string): Span => {
  const [start, end] = rangeOf(words);
  return { start, end };
};

const answer = (parts: Partial<Statement>): Statement =>
  statementOf({ id: '0', type: 'indirect', confidence: 0.5, ...parts });

const warning: Finding = {
  ruleId: 'unsourced-hedge',
  severity: 'warning',
  span: spanOf('wieder'),
  message: '',
  related: [],
  fixes: [],
};

const KNOWLEDGE: CueKnowledge = {
  lemmas: (word) => (word === 'sagte' ? ['sagen'] : []),
  isCue: () => false,
  isPrefix: () => false,
};

const ERRORS = errorsOf(
  judge(ARTICLE, {
    statements: [
      answer({
        type: 'reported',
        quote: [spanOf('Fähre fährt wieder')],
        cue: [spanOf('sagte')],
        speaker: [spanOf('Angaben der Reederei')],
      }),
      answer({ quote: [spanOf('Alles')] }),
      answer({ quote: [spanOf('Nach Angaben')] }),
    ],
    findings: [warning],
  }),
  KNOWLEDGE,
);

describe('errorsOf', () => {
  it('finds nothing wrong with the gold', () => {
    assert.deepEqual(errorsOf(judge(ARTICLE, goldAnswer(ARTICLE)), KNOWLEDGE), []);
  });
  it('names the cue verb of a missed statement that the lexicon lacks', () => {
    const errors = errorsOf(judge(ARTICLE, { statements: [], findings: [] }), KNOWLEDGE);
    assert.deepEqual(
      errors.map(({ group }) => group),
      [
        'indirect, cue verb not in the lexicon: sagen',
        'direct fragment, no cue',
        'indirect, nach + noun before',
      ],
    );
  });
  it('names what is missed, surplus and wrong', () => {
    assert.deepEqual(
      ERRORS.map(({ kind, group }) => `${kind}: ${group}`),
      [
        'missed statement: indirect, nach + noun before',
        'surplus statement: indirect, no cue: on its own',
        'wrong type: indirect taken for reported',
        'wrong speaker: name taken for document',
        'wrong frame: indirect, cue verb after: none given',
        'loose boundaries: direct fragment, no cue: too little',
        'contradicted warning: unsourced-hedge (warning)',
      ],
    );
  });
});

describe('formatErrors', () => {
  it('counts first and then shows examples', () => {
    const missed = ERRORS.filter(({ kind }) => kind === 'missed statement');
    assert.equal(
      formatErrors([...missed, ...missed], 1),
      [
        'missed statement                2',
        '  indirect, nach + noun before  2',
        'surplus statement               0',
        'loose boundaries                0',
        'wrong type                      0',
        'wrong speaker                   0',
        'wrong cue                       0',
        'wrong frame                     0',
        'contradicted warning            0',
        '',
        'missed statement: indirect, nach + noun before (2)',
        '  7  …nna Brekel. „Alles ist heil.“ <Nach> Angaben der Reederei [kam niemand].',
      ].join('\n'),
    );
  });
});
