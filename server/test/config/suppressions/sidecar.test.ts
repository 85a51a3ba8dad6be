import assert from 'node:assert/strict';
import { formatConfigProblem } from '../../../src/config/problem.js';
import {
  createSidecar,
  formatSidecar,
  parseSidecar,
  type SidecarEntry,
  sidecarEntry,
} from '../../../src/config/suppressions/sidecar.js';
import { check, findingAt } from '../checked.js';

describe('the sidecar file', () => {
  const entries: readonly SidecarEntry[] = [
    { rule: 'vague-source', sentence: 'Experten warnen', occurrence: 1, reason: 'Absprache' },
    { rule: 'quote-marks', sentence: 'Ja' },
  ];

  it('is read as it was written', () => {
    const { sidecar, problems } = parseSidecar('s.json', formatSidecar(entries));
    assert.deepEqual([sidecar.entries, problems], [entries, []]);
  });

  it('tells its faults with their places and uses the rest', () => {
    const text =
      '{"version": 1, "suppressions": [{"rule": "vage-source", "sentence": "Ja"}, {"rule": "quote-marks", "sentence": "Ja"}]}';
    const { sidecar, problems } = parseSidecar('s.json', text);
    assert.deepEqual(sidecar.entries, [{ rule: 'quote-marks', sentence: 'Ja' }]);
    assert.deepEqual(
      problems.map((problem) => formatConfigProblem(problem, 'en')?.replace(/Possible: .*?\. /, '')),
      ['s.json:1:42: There is no “vage-source” here. Did you mean vague-source?'],
    );
  });

  it('names for each finding the entry that suppresses it', () => {
    const [first] = entries;
    const checked = check('Experten warnen. Experten warnen. Experten hoffen.');
    assert.deepEqual(createSidecar(entries).match(checked), [first, null, null]);
  });

  it('gets the entry of a finding from its article', () => {
    const checked = check('Experten warnen. Experten warnen.');
    const [, second = findingAt({ start: 0, end: 0 })] = checked.findings;
    assert.deepEqual(sidecarEntry(checked, second, 'Absprache'), {
      rule: 'vague-source',
      sentence: 'Experten warnen',
      occurrence: 2,
      reason: 'Absprache',
    });
    assert.equal(sidecarEntry(checked, findingAt({ start: 0, end: 8 }), ''), null);
  });
});
