import { itReads, sourceLines } from './describe.js';

describe('the source behind a noun phrase', () => {
  itReads(sourceLines, [
    ['Laut Anna Berg ist der Damm sicher.', ['Anna Berg | named Anna Berg']],
    ['Nach Angaben von Anna Berg ist der Damm sicher.', ['Angaben von Anna Berg | named Anna Berg']],
    ['Nach Ansicht von Anna Berg ist der Damm sicher.', ['Ansicht von Anna Berg | named Anna Berg']],
    [
      'Anna Berg sagte, der Damm sei alt. Nach ihren Angaben ist er sicher.',
      ['Anna Berg | named Anna Berg', 'ihren Angaben | named Anna Berg'],
    ],
    [
      'Jonas Kolb sagte, der Damm sei alt. Der Damm ist seiner Ansicht nach sicher.',
      ['Jonas Kolb | named Jonas Kolb', 'seiner Ansicht | named Jonas Kolb'],
    ],
  ]);
});
