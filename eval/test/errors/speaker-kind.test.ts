import assert from 'node:assert/strict';
import { speakerKind } from '../../errors/speaker-kind.js';

describe('speakerKind', () => {
  const cases = {
    '': 'nobody',
    Sie: 'pronoun',
    'Angaben der Reederei': 'document',
    'Jonna Brekel': 'name',
    Brekel: 'name',
    'das Hafenministerium': 'organisation',
    'die LKV': 'organisation',
    'ein Polizeisprecher': 'role',
    'eine Sprecherin der Polizei': 'role',
    'die Wirtin': 'role',
  };
  for (const [speaker, kind] of Object.entries(cases)) {
    it(`„${speaker}“: ${kind}`, () => assert.equal(speakerKind(speaker), kind));
  }
});
