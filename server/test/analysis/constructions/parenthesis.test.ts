import { itReads, statementLines } from '../describe.js';

describe('frames behind and inside what is said', () => {
  itReads(statementLines, [
    [
      'Die Brücke sei sicher, sagte Bauleiterin Eva Kraft.',
      [
        'indirect | Die Brücke sei sicher | sagte | , sagte Bauleiterin Eva Kraft | Bauleiterin Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Die Brücke ist sicher, sagte Bauleiterin Eva Kraft.',
      [
        'indirect | Die Brücke ist sicher | sagte | , sagte Bauleiterin Eva Kraft | Bauleiterin Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Die Brücke, sagte Eva Kraft, sei sicher.',
      ['indirect | Die Brücke + sei sicher | sagte | , sagte Eva Kraft, | Eva Kraft | - | named Eva Kraft'],
    ],
    [
      'Die Brücke, so Eva Kraft, sei sicher.',
      ['indirect | Die Brücke + sei sicher | so | , so Eva Kraft, | Eva Kraft | - | named Eva Kraft'],
    ],
    [
      'Die Brücke sei sicher, so Kraft.',
      ['indirect | Die Brücke sei sicher | so | , so Kraft | Kraft | - | named Kraft'],
    ],
    [
      'Die Brücke sei sicher, so die Bauleiterin am Montag.',
      [
        'indirect | Die Brücke sei sicher | so | , so die Bauleiterin am Montag | die Bauleiterin | - | role die Bauleiterin',
      ],
    ],
    [
      'Die Brücke – so die Bauleiterin – sei sicher.',
      [
        'indirect | Die Brücke + sei sicher | so | – so die Bauleiterin – | die Bauleiterin | - | role die Bauleiterin',
      ],
    ],
    [
      'Wie die Polizei mitteilte, wurde niemand verletzt.',
      [
        'indirect | wurde niemand verletzt | Wie + mitteilte | Wie die Polizei mitteilte, | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Niemand wurde verletzt, wie die Polizei mitteilte.',
      [
        'indirect | Niemand wurde verletzt | wie + mitteilte | , wie die Polizei mitteilte | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Der Fahrer war, wie die Polizei mitteilte, betrunken.',
      [
        'indirect | Der Fahrer war + betrunken | wie + mitteilte | , wie die Polizei mitteilte, | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Niemand wurde verletzt, wie die Polizei am Montag in Rothenau mitteilte.',
      [
        'indirect | Niemand wurde verletzt | wie + mitteilte | , wie die Polizei am Montag in Rothenau mitteilte | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Der Chef gehe, hieß es am Abend.',
      ['indirect | Der Chef gehe | hieß es | , hieß es am Abend | - | - | none'],
    ],
    ['Der Steg war so morsch, dass er brach.', []],
    ['Der Steg war so alt wie die Stadt.', []],
    ['Eva Kraft arbeitet so, wie sie lebt.', []],
  ]);
});
