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
    [
      'Die Bauern berichteten über neue „Landnahmen“ am Fluss.',
      [
        'direct | „Landnahmen“ | berichteten | Die Bauern berichteten über neue | Die Bauern | - | role Die Bauern',
      ],
    ],
    [
      'Anna Berg wollte „ein Konzept ohne Abstriche vorlegen“.',
      ['direct | „ein Konzept ohne Abstriche vorlegen“ | - | - | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Für Trainerin Anna Berg war der Torwart „der beste Mann des Abends“.',
      ['direct | „der beste Mann des Abends“ | - | - | Trainerin Anna Berg | - | named Anna Berg'],
    ],
    [
      'Der Plan ist „völlig aus der Zeit gefallen“.',
      ['direct | „völlig aus der Zeit gefallen“ | - | - | - | - | none'],
    ],
    [
      'Die Menge rief Sprüche wie „Kein Meter Asphalt für Gollenau“.',
      ['direct | „Kein Meter Asphalt für Gollenau“ | Sprüche | - | - | - | none'],
    ],
    ['Er las den „Hafenboten“ und das Buch „Die lange Nacht“.', []],
    ['Der 12-Punkte-„Friedensplan“ liegt vor.', []],
    ['Das Schiff „Seerose“ liegt im Hafen.', []],
    ['Das sogenannte „Eck“ schließt.', []],
    ['Der Verein nennt sich „Die Biber“.', []],
  ]);
});
