import { itReads, statementLines } from '../describe.js';

describe('sentences that attribute the one before', () => {
  itReads(statementLines, [
    [
      'Der Fahrer war betrunken. Das teilte die Polizei mit.',
      [
        'indirect | Der Fahrer war betrunken. + Das | teilte + mit | teilte die Polizei mit | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Der Fahrer war betrunken, das teilte die Polizei mit.',
      [
        'indirect | Der Fahrer war betrunken + das | teilte + mit | teilte die Polizei mit | die Polizei | - | named die Polizei',
      ],
    ],
    ['Der Fahrer war betrunken. Das Haus brannte.', []],
    ['Der Fahrer war betrunken. Das freute niemanden.', []],
  ]);
});
