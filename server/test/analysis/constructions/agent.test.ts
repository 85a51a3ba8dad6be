import { itReads, statementLines } from '../describe.js';

describe('who speaks in a passive or impersonal clause', () => {
  itReads(statementLines, [
    [
      'Am Abend wurde von Anna Berg mitgeteilt, dass die Straße gesperrt sei.',
      [
        'indirect | dass die Straße gesperrt sei | wurde + mitgeteilt | Am Abend wurde von Anna Berg mitgeteilt, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Am Abend wurde mitgeteilt, dass die Straße gesperrt sei.',
      [
        'indirect | dass die Straße gesperrt sei | wurde mitgeteilt | Am Abend wurde mitgeteilt, | - | - | none',
      ],
    ],
    [
      'Das Haus sei alt, heißt es in dem Bericht.',
      ['indirect | Das Haus sei alt | heißt es | , heißt es in dem Bericht | dem Bericht | - | role Bericht'],
    ],
    [
      'In dem Bericht heißt es, das Haus sei alt.',
      ['indirect | das Haus sei alt | heißt es | In dem Bericht heißt es, | dem Bericht | - | role Bericht'],
    ],
    [
      'Aus dem Bericht geht hervor, dass das Haus alt ist.',
      [
        'indirect | dass das Haus alt ist | geht hervor | Aus dem Bericht geht hervor, | dem Bericht | - | role Bericht',
      ],
    ],
    [
      'Wie aus dem Bericht hervorgeht, ist das Haus alt.',
      [
        'indirect | ist das Haus alt | Wie + hervorgeht | Wie aus dem Bericht hervorgeht, | dem Bericht | - | role Bericht',
      ],
    ],
    [
      'Am Abend wurde bekannt, dass die Bank schließt.',
      ['indirect | dass die Bank schließt | wurde bekannt | Am Abend wurde bekannt, | - | - | none'],
    ],
    [
      'Es gab Gerüchte, dass die Bank schließt.',
      ['indirect | dass die Bank schließt | gab Gerüchte | Es gab Gerüchte, | - | - | none'],
    ],
    [
      'Am Abend hieß es aus dem Rathaus, der Chef sei gegangen.',
      [
        'indirect | der Chef sei gegangen | hieß es | Am Abend hieß es aus dem Rathaus, | dem Rathaus | - | named das Rathaus',
      ],
    ],
    [
      'Im Netz wird behauptet, dass der Damm bricht.',
      ['indirect | dass der Damm bricht | wird behauptet | Im Netz wird behauptet, | - | - | none'],
    ],
  ]);
});
