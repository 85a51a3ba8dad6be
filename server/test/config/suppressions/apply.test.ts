import assert from 'node:assert/strict';
import { PRESETS } from '../../../src/config/presets.js';
import { applySuppressions } from '../../../src/config/suppressions/apply.js';
import { createSidecar, type Sidecar } from '../../../src/config/suppressions/sidecar.js';
import { findComments } from '../../../src/documents/comments.js';
import type { Finding } from '../../../src/rules/rule.js';
import { applyEdits } from '../../../src/text/span.js';
import { check } from '../checked.js';

function judge(text: string, sidecar: Sidecar | null = null, levels = PRESETS.recommended) {
  const input = {
    checked: check(text),
    comments: findComments(text),
    levels,
    locale: 'en',
    sidecar,
  } as const;
  return applySuppressions(input);
}

/** Findings as „rule: line“, with the reason of those that are suppressed. */
function brief(text: string, sidecar: Sidecar | null = null) {
  const lineOf = ({ span }: Finding): number => text.slice(0, span.start).split('\n').length;
  const { findings, suppressed } = judge(text, sidecar);
  return {
    shown: findings.map((finding) => `${finding.ruleId}: ${lineOf(finding)}`),
    hidden: suppressed.map(({ finding, by, reason }) => `${lineOf(finding)} ${by}: ${reason}`),
  };
}

/** The text with the fix of its first unused suppression. */
function repaired(text: string): string {
  const finding = judge(text).findings.find(({ ruleId }) => ruleId === 'unused-suppression');
  return applyEdits(text, finding?.fixes[0]?.edits ?? []);
}

const NEXT = '<!-- wortlaut-disable-next-line vague-source -- Schutz -->';

describe('applySuppressions', () => {
  it('leaves a text without directives as it is', () => {
    const checked = check('Experten warnen. <!-- Wer? -->');
    const comments = findComments(checked.text);
    const judged = applySuppressions({
      checked,
      comments,
      levels: PRESETS.strict,
      locale: 'de',
      sidecar: null,
    });
    assert.equal(judged.findings, checked.findings);
    assert.deepEqual(judged.suppressed, []);
  });

  it('suppresses in the next line that is not empty', () => {
    assert.deepEqual(brief(`${NEXT}\n\nExperten warnen. Experten hoffen.\nExperten zweifeln.`), {
      shown: ['vague-source: 4'],
      hidden: ['3 comment: Schutz', '3 comment: Schutz'],
    });
  });

  it('passes over another directive, and over Windows line ends', () => {
    const text = `${NEXT}\r\n<!-- wortlaut-disable-next-line -->\r\nExperten warnen.\r\nExperten hoffen.`;
    assert.deepEqual(brief(text), { shown: ['vague-source: 4'], hidden: ['3 comment: Schutz'] });
  });

  it('suppresses in a block, up to its end or to the end of the text', () => {
    const block = (end: string) =>
      brief(`Experten.\n<!-- wortlaut-disable vague-source -->\nExperten.\n${end}\nExperten.`);
    assert.deepEqual(['<!-- wortlaut-enable -->', '<!-- wortlaut-enable vague-source -->', ''].map(block), [
      { shown: ['vague-source: 1', 'vague-source: 5'], hidden: ['3 comment: null'] },
      { shown: ['vague-source: 1', 'vague-source: 5'], hidden: ['3 comment: null'] },
      { shown: ['vague-source: 1'], hidden: ['3 comment: null', '5 comment: null'] },
    ]);
  });

  it('does not end a block for another rule', () => {
    const text =
      '<!-- wortlaut-disable vague-source -->\nExperten.\n<!-- wortlaut-enable quote-marks -->\nExperten.';
    assert.deepEqual(brief(text), {
      shown: ['unused-suppression: 3'],
      hidden: ['2 comment: null', '4 comment: null'],
    });
  });

  it('suppresses in the whole file', () => {
    assert.deepEqual(brief('Experten.\n<!-- wortlaut-disable-file vague-source -- Satire -->\nExperten.'), {
      shown: [],
      hidden: ['1 comment: Satire', '3 comment: Satire'],
    });
  });

  describe('reports what is no use', () => {
    it('with a fix that removes the comment and its line', () => {
      const text = `Der Rat tagt.\n${NEXT}\nEs schneit.\n`;
      assert.deepEqual(judge(text).findings, [
        {
          ruleId: 'unused-suppression',
          severity: 'warning',
          span: { start: 14, end: 14 + NEXT.length },
          message: 'This suppression suppresses nothing. Remove it, so that it hides nothing later.',
          related: [],
          fixes: [
            {
              title: 'Remove the comment',
              kind: 'safe',
              edits: [{ span: { start: 14, end: 15 + NEXT.length }, text: '' }],
            },
          ],
        },
      ]);
      assert.equal(repaired(text), 'Der Rat tagt.\nEs schneit.\n');
    });

    it('with one space, where it stands in a line', () => {
      assert.equal(repaired(`Der Rat tagt. ${NEXT} Es schneit.`), 'Der Rat tagt. Es schneit.');
    });

    it('together with the end of its block, unless another block ends there', () => {
      const end = '<!-- wortlaut-enable -->\n';
      const idle = '<!-- wortlaut-disable quote-marks -->\n';
      assert.equal(repaired(`${idle}Es schneit.\n${end}`), 'Es schneit.\n');
      const used = '<!-- wortlaut-disable vague-source -->\n';
      assert.equal(repaired(`${idle}${used}Experten.\n${end}`), `${used}Experten.\n${end}`);
    });

    it('rule by rule', () => {
      const text = '<!-- wortlaut-disable-next-line vague-source, quote-marks -- Schutz -->\nExperten.';
      assert.deepEqual(
        judge(text).findings.map(({ message }) => message),
        ['This suppression does not need quote-marks. Remove it, so that it hides nothing later.'],
      );
      assert.equal(repaired(text), `${NEXT}\nExperten.`);
    });

    it('but not for a rule that is off, nor where nobody wants to know', () => {
      const text = `${NEXT}\nEs schneit.`;
      const off = (rule: string) => judge(text, null, { ...PRESETS.recommended, [rule]: 'off' }).findings;
      assert.deepEqual([off('vague-source'), off('unused-suppression')], [[], []]);
    });

    it('nor can it be suppressed itself', () => {
      const text = '<!-- wortlaut-disable-file -->\nEs schneit.';
      assert.deepEqual(brief(text), { shown: ['unused-suppression: 1'], hidden: [] });
    });
  });

  it('tells a fault without a fix, in the order of the text', () => {
    const text = 'Experten.\n<!-- wortlaut-disable vage-source -->\nExperten.';
    const { findings } = judge(text);
    assert.deepEqual(
      findings.map(({ ruleId, message, fixes }) => [ruleId, message, fixes]),
      [
        ['vague-source', 'Wer?', []],
        [
          'unused-suppression',
          'Unknown rule “vage-source”: nothing is suppressed here. Did you mean vague-source?',
          [],
        ],
        ['vague-source', 'Wer?', []],
      ],
    );
  });

  it('applies the sidecar file to what comments leave', () => {
    const sidecar = createSidecar([
      { rule: 'vague-source', sentence: 'Experten warnen.', reason: 'Absprache' },
      { rule: 'vague-source', sentence: 'Experten warnen', occurrence: 3 },
    ]);
    const text = `Experten „warnen“!\n\n${NEXT}\nExperten warnen.\n\nExperten\nwarnen. Experten hoffen.`;
    assert.deepEqual(brief(text, sidecar), {
      shown: ['vague-source: 7'],
      hidden: ['1 sidecar: Absprache', '4 comment: Schutz', '6 sidecar: null'],
    });
  });
});
