import assert from 'node:assert/strict';
import { FALSE_SPLITS, LIMITED_PREFIXES, OPEN_PREFIXES } from '../../../src/lexicon/verbs/data/prefixes.js';
import { createVerbLexicon, isSeparablePrefix } from '../../../src/lexicon/verbs/index.js';
import { createSeparablePrefixes } from '../../../src/lexicon/verbs/separable.js';
import { words } from '../../../src/lexicon/word-list.js';

const verbs = createVerbLexicon();
const prefixes = createSeparablePrefixes();

describe('separable prefixes', () => {
  it('are told from other words', () => {
    assert.deepEqual(
      ['mit', 'zurück', 'bekannt', 'statt', 'um', 'be', 'ver', 'tisch', 'constructor', ''].filter(
        isSeparablePrefix,
      ),
      ['mit', 'zurück', 'bekannt', 'statt', 'um'],
    );
  });

  it('are taken off a word, the longest first', () => {
    assert.deepEqual(
      [
        prefixes.splits('hinzuziehen'),
        prefixes.splits('teilen'),
        prefixes.splits('zufolge'),
        prefixes.splits(''),
      ],
      [
        [
          { prefix: 'hinzu', rest: 'ziehen' },
          { prefix: 'hin', rest: 'zuziehen' },
        ],
        [{ prefix: 'teil', rest: 'en' }],
        [],
        [],
      ],
    );
  });

  it('rule out shorter ones, unless zu may stand between', () => {
    assert.deepEqual(
      [
        prefixes.swallows('hinüber', 'hin'),
        prefixes.swallows('hinzu', 'hin'),
        prefixes.swallows('mit', 'an'),
      ],
      [true, false, false],
    );
  });

  it('stand in one list, with verbs that are known', () => {
    const open = words(OPEN_PREFIXES);
    const faults = Object.entries(LIMITED_PREFIXES).flatMap(([prefix, bases]) => [
      ...(open.includes(prefix) ? [prefix] : []),
      ...words(bases).filter((base, i, all) => !verbs.knows(base) || all.indexOf(base) !== i),
    ]);
    assert.deepEqual(faults, []);
  });

  it('have exceptions that would be split otherwise', () => {
    const open = words(OPEN_PREFIXES);
    const needless = words(FALSE_SPLITS).filter(
      (word) =>
        !open.some(
          (prefix) => word.startsWith(prefix) && verbs.analyze(word.slice(prefix.length)).length > 0,
        ),
    );
    assert.deepEqual(needless, []);
  });
});
