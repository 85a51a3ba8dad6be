import { itReads, statementLines } from '../describe.js';

describe('sentences whose own verb reports', () => {
  itReads(statementLines, [
    [
      'Anna Berg forderte mehr Geld.',
      ['reported | Anna Berg forderte mehr Geld. | - | - | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Anna Berg forderte mehr Geld vom Land.',
      ['reported | Anna Berg forderte mehr Geld vom Land. | - | - | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Der Minister warnte vor neuen Schulden.',
      ['reported | Der Minister warnte vor neuen Schulden. | - | - | Der Minister | - | role Der Minister'],
    ],
    [
      'Am Abend meldete die Polizei zwei Festnahmen.',
      [
        'reported | Am Abend meldete die Polizei zwei Festnahmen. | - | - | die Polizei | - | named die Polizei',
      ],
    ],
    ['Anna Berg will mehr Geld fordern.', []],
    ['Der Rat stimmte dem Plan zu.', []],
    ['Die Stadt baut eine Brücke.', []],
  ]);
});
