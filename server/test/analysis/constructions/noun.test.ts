import { itReads, statementLines } from '../describe.js';

describe('nouns that carry a statement', () => {
  itReads(statementLines, [
    [
      'Der Vorwurf von Eva Kraft, dass Geld fehle, traf den Minister.',
      [
        'indirect | dass Geld fehle | Der Vorwurf | Der Vorwurf von Eva Kraft, | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Es gibt die Sorge, dass der Damm bricht.',
      ['indirect | dass der Damm bricht | die Sorge | Es gibt die Sorge, | - | - | none'],
    ],
    [
      'Am Ende blieb die Frage, ob der Damm hält.',
      ['indirect | ob der Damm hält | die Frage | Am Ende blieb die Frage, | - | - | none'],
    ],
    [
      'Die Behauptung, der Brunnen sei vergiftet, erwies sich als falsch.',
      ['indirect | der Brunnen sei vergiftet | Die Behauptung | Die Behauptung, | - | - | none'],
    ],
    ['Der Bau der Brücke, die seit Mai gesperrt ist, beginnt.', []],
  ]);
});
