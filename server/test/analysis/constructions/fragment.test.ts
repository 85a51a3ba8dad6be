import { itReads, statementLines } from '../describe.js';

describe('quotations that are part of a sentence', () => {
  itReads(statementLines, [
    [
      'Anna Berg sagte, der Plan sei „längst überfällig“.',
      [
        'indirect | der Plan sei „längst überfällig“ | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
        'direct in 1 | „längst überfällig“ | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
      ],
    ],
    ['Er las den „Hafenboten“ und das Buch „Die lange Nacht“.', []],
    ['Der 12-Punkte-„Friedensplan“ liegt vor.', []],
    ['Das Schiff „Seerose“ liegt im Hafen.', []],
    ['Das sogenannte „Eck“ schließt.', []],
    ['Der Verein nennt sich „Die Biber“.', []],
  ]);
});
