import { itReads, statementLines } from '../describe.js';

describe('attribution by a preposition', () => {
  itReads(statementLines, [
    [
      'Laut Polizei war der Fahrer betrunken.',
      ['indirect | war der Fahrer betrunken | Laut | Laut Polizei | Polizei | - | named Polizei'],
    ],
    [
      'Der Fahrer war laut Polizei betrunken.',
      ['indirect | Der Fahrer war + betrunken | laut | laut Polizei | Polizei | - | named Polizei'],
    ],
    [
      'Nach Angaben von Eva Kraft brannte der Dachstuhl.',
      [
        'indirect | brannte der Dachstuhl | Nach | Nach Angaben von Eva Kraft | Angaben von Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Der Dachstuhl brannte nach Angaben von Eva Kraft.',
      [
        'indirect | Der Dachstuhl brannte | nach | nach Angaben von Eva Kraft | Angaben von Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Eva Kraft zufolge war der Fahrer betrunken.',
      ['indirect | war der Fahrer betrunken | zufolge | Eva Kraft zufolge | Eva Kraft | - | named Eva Kraft'],
    ],
    [
      'Laut Eva Kraft ist der Damm sicher und der Weg offen.',
      [
        'indirect | ist der Damm sicher und der Weg offen | Laut | Laut Eva Kraft | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Laut einem Bericht ist der Damm sicher.',
      ['indirect | ist der Damm sicher | Laut | Laut einem Bericht | einem Bericht | - | vague'],
    ],
    [
      'Medienberichten zufolge ist der Käufer abgesprungen.',
      [
        'indirect | ist der Käufer abgesprungen | zufolge | Medienberichten zufolge | Medienberichten | - | vague',
      ],
    ],
    ['Die Straße war laut, und die Kinder schrien.', []],
    ['Nach der Sitzung gab es Suppe.', []],
    ['Nach Rothenau fährt kein Bus.', []],
  ]);
});
