import assert from 'node:assert/strict';
import { PRESETS } from '../../src/config/presets.js';
import { CONFIGURABLE_RULES } from '../../src/config/rule-list.js';

describe('presets', () => {
  it('set every rule', () => {
    const ids = CONFIGURABLE_RULES.map(({ id }) => id);
    assert.deepEqual(
      Object.values(PRESETS).map((levels) => Object.keys(levels)),
      [ids, ids, ids],
    );
  });

  it('recommend what the rules say', () => {
    assert.deepEqual(
      PRESETS.recommended,
      Object.fromEntries(
        CONFIGURABLE_RULES.map(({ id, severity, offByDefault }) => [
          id,
          offByDefault === true ? 'off' : severity,
        ]),
      ),
    );
  });

  it('keep warnings and shift the rest, down in relaxed and up in strict', () => {
    const ids = ['unattributed-quote', 'vague-source', 'inferred-source', 'unsourced-claim', 'single-source'];
    assert.deepEqual(
      ids.map((id) => [PRESETS.relaxed[id], PRESETS.recommended[id], PRESETS.strict[id]]),
      [
        ['warning', 'warning', 'warning'],
        ['hint', 'information', 'warning'],
        ['off', 'hint', 'information'],
        ['off', 'off', 'information'],
        ['off', 'off', 'off'],
      ],
    );
  });
});
