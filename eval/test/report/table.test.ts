import assert from 'node:assert/strict';
import { evaluate } from '../../evaluation.js';
import { goldAnswer, goldText } from '../../gold.js';
import { judge } from '../../judge.js';
import { formatEvaluation } from '../../report/table.js';
import { ARTICLE } from '../article.js';

describe('formatEvaluation', () => {
  it('prints every figure', () => {
    assert.deepEqual(
      formatEvaluation(evaluate([judge(ARTICLE, goldAnswer(ARTICLE))], goldText([ARTICLE]))).split('\n'),
      [
        '1 articles, 22 tokens, 3 statements; the analysis found 3',
        '',
        '                 precision  recall     F1',
        'tokens               100.0   100.0  100.0',
        'sentence ends        100.0   100.0  100.0',
        'whole sentences      100.0   100.0  100.0',
        'quote                100.0   100.0  100.0',
        'roles                100.0   100.0  100.0',
        'joint                100.0   100.0  100.0',
        '  quote              100.0   100.0  100.0',
        '  speaker            100.0   100.0  100.0',
        '  cue                100.0   100.0  100.0',
        '  frame              100.0   100.0  100.0',
        '  addressee          100.0   100.0  100.0',
        '',
        'type                    gold  system  precision  recall     F1  token P  token R  token F1',
        'direct                     1       1      100.0   100.0  100.0    100.0    100.0     100.0',
        'indirect                   2       2      100.0   100.0  100.0    100.0    100.0     100.0',
        'reported                   0       0      100.0   100.0  100.0    100.0    100.0     100.0',
        'free-indirect              0       0      100.0   100.0  100.0    100.0    100.0     100.0',
        'indirect-free-indirect     0       0      100.0   100.0  100.0    100.0    100.0     100.0',
        '',
        'speaker accuracy                             100.0  of 2',
        'unattributed precision                       100.0  of 1',
        'unattributed-quote on Direct with a speaker    0.0  of 0',
        '',
        'confidence  statements  right speaker',
        '0.0 to 0.2           0',
        '0.2 to 0.4           0',
        '0.4 to 0.6           0',
        '0.6 to 0.8           0',
        '0.8 to 1.0           3          100.0',
        '',
        'warnings         contradicted by the gold   all',
        'per 1,000 words                      0.00  0.00',
      ],
    );
  });
});
