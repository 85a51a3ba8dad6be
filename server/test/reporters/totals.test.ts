import assert from 'node:assert/strict';
import {
  addFailure,
  addFile,
  countFindings,
  isAtLeast,
  NO_TOTALS,
  SEVERITIES,
} from '../../src/reporters/totals.js';
import type { Finding, Severity } from '../../src/rules/rule.js';

const finding = (severity: Severity): Finding => ({
  ruleId: 'rule',
  severity,
  span: { start: 0, end: 1 },
  message: 'message',
  related: [],
  fixes: [],
});

describe('totals', () => {
  it('add up over files and failures', () => {
    const first = addFile(
      NO_TOTALS,
      countFindings([finding('warning'), finding('hint'), finding('warning')]),
    );
    assert.deepEqual(addFailure(addFile(first, countFindings([finding('error')]), true)), {
      files: 2,
      failed: 1,
      fixed: 1,
      findings: { error: 1, warning: 2, information: 0, hint: 1 },
    });
  });

  it('start from nothing every time', () => {
    addFile(NO_TOTALS, countFindings([finding('warning')]));
    assert.deepEqual(NO_TOTALS, {
      files: 0,
      failed: 0,
      fixed: 0,
      findings: { error: 0, warning: 0, information: 0, hint: 0 },
    });
  });
});

describe('isAtLeast', () => {
  it('orders the severities', () => {
    assert.deepEqual(
      SEVERITIES.map((threshold) => SEVERITIES.filter((severity) => isAtLeast(severity, threshold))),
      [
        ['error'],
        ['error', 'warning'],
        ['error', 'warning', 'information'],
        ['error', 'warning', 'information', 'hint'],
      ],
    );
  });
});
