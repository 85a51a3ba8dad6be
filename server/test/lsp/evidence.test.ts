import assert from 'node:assert/strict';
import type { Evidence } from '../../src/analysis/model.js';
import { describeEvidence } from '../../src/lsp/evidence.js';
import { textsFor } from '../../src/lsp/texts.js';
import { at } from './stage.js';

const text = '„Die Brücke hält“, kündigte sie an.';

describe('evidence', () => {
  const cases: readonly { readonly evidence: Evidence; readonly de: string; readonly en: string }[] = [
    {
      evidence: { kind: 'quotation-marks', span: at(text, '„Die Brücke hält“') },
      de: 'Anführungszeichen: „Die Brücke hält“',
      en: 'Quotation marks: „Die Brücke hält“',
    },
    {
      evidence: { kind: 'cue-verb', span: at(text, 'kündigte'), detail: 'ankündigen' },
      de: 'Redeverb: „kündigte“ (ankündigen)',
      en: 'Verb of saying: “kündigte” (ankündigen)',
    },
    {
      evidence: { kind: 'source-pronoun', span: at(text, 'sie'), detail: 'Ilse Brandt' },
      de: 'Pronomen: „sie“ → Ilse Brandt',
      en: 'Pronoun: “sie” → Ilse Brandt',
    },
    {
      evidence: { kind: 'continues-report' },
      de: 'Führt die Rede davor fort',
      en: 'Continues the report before it',
    },
  ];
  for (const { evidence, de, en } of cases) {
    it(evidence.kind, () => {
      assert.equal(describeEvidence(text, evidence, textsFor('de')), de);
      assert.equal(describeEvidence(text, evidence, textsFor('en')), en);
    });
  }
});
