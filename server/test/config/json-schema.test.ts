/** The JSON Schema accepts and refuses what Wortlaut itself does. */

import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { jsonSchema } from '../../../scripts/config/json-schema.js';
import { readConfigValues } from '../../src/config/parse.js';

const isValid = new Ajv({ allowUnionTypes: true }).compile(jsonSchema());

const RIGHT: readonly object[] = [
  {},
  { $schema: './config.schema.json', extends: 'strict' },
  { extends: ['relaxed', './haus.json', '../haus.yaml'], sources: 'quellen.yaml', ignore: ['archiv'] },
  {
    rules: {
      'vague-source': 'off',
      'unattributed-quote': { severity: 'hint', options: { fragmentWords: 0 } },
    },
  },
  { lexicon: { cueVerbs: ['schwurbeln'], hedges: [], vagueSources: [], personNouns: [] } },
  {
    quotationMarks: 'de-CH',
    tags: 'comment',
    overrides: [{ files: '*.md', tags: 'bracket' }, { files: [] }],
  },
];

const WRONG: readonly object[] = [
  { rule: {} },
  { rules: { 'vague-sorce': 'off' } },
  { rules: { 'vague-source': 'warn' } },
  { rules: { 'vague-source': { options: { fragmentWords: 1 } } } },
  { rules: { 'unattributed-quote': { options: { fragmentWords: 1.5 } } } },
  { lexicon: { cueVerbs: 'schwurbeln' } },
  { quotationMarks: 'de' },
  { overrides: [{ tags: 'bracket' }] },
  { overrides: [{ files: '*.md', ignore: [] }] },
  { ignore: [1] },
  { sources: null },
];

describe('the JSON Schema', () => {
  for (const value of RIGHT)
    it(`accepts ${JSON.stringify(value)}`, () => {
      assert.deepEqual([isValid(value), readConfigValues(value).problems], [true, []]);
    });

  for (const value of WRONG)
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.deepEqual([isValid(value), readConfigValues(value).problems.length], [false, 1]);
    });

  it('refuses what is neither a preset nor a file', () => {
    assert.deepEqual(
      ['strikt', 'haus.json', './haus.json', '/haus.json', 'C:\\haus.json'].map((name) =>
        isValid({ extends: name }),
      ),
      [false, false, true, true, true],
    );
  });
});
