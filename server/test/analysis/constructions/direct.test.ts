import { itReads, statementLines } from '../describe.js';

describe('quotations with sentences of their own', () => {
  itReads(statementLines, [
    [
      '„Wir gehen heute“, sagte Anna Berg.',
      ['direct | „Wir gehen heute“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Anna Berg sagte: „Wir gehen heute.“',
      ['direct | „Wir gehen heute.“ | sagte | Anna Berg sagte: | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Anna Berg sagte am Abend: „Wir gehen heute. Morgen ist zu.“',
      [
        'direct | „Wir gehen heute. Morgen ist zu.“ | sagte | Anna Berg sagte am Abend: | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      '„Wir gehen heute“, so Anna Berg.',
      ['direct | „Wir gehen heute“ | so | , so Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    ['„Wir gehen heute.“', ['direct | „Wir gehen heute.“ | - | - | - | - | none']],
    [
      'Anna Berg nach der Sitzung: „Wir gehen heute.“',
      ['direct | „Wir gehen heute.“ | - | Anna Berg nach der Sitzung: | Anna Berg | - | named Anna Berg'],
    ],
    [
      '„Wir gehen heute“, wie Anna Berg sagte.',
      ['direct | „Wir gehen heute“ | wie + sagte | , wie Anna Berg sagte | Anna Berg | - | named Anna Berg'],
    ],
    [
      '„Geht ihr?“, fragte Anna Berg.',
      ['direct | „Geht ihr?“ | fragte | , fragte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      '„Ja“, sagte Anna Berg.',
      ['direct | „Ja“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      '„Wir gehen heute“, freute sich Anna Berg.',
      [
        'direct | „Wir gehen heute“ | freute sich | , freute sich Anna Berg | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      '„Wir gehen heute“, sagte Anna Berg, und der Rat nickte.',
      ['direct | „Wir gehen heute“ | sagte | , sagte Anna Berg, | Anna Berg | - | named Anna Berg'],
    ],
    [
      '»Wir gehen heute«, sagte Anna Berg.',
      ['direct | »Wir gehen heute« | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      '«Wir gehen heute», sagte Anna Berg.',
      ['direct | «Wir gehen heute» | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      '"Wir gehen heute", sagte Anna Berg.',
      ['direct | "Wir gehen heute" | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    [
      '„Sie sagte ‚nie‘ zu mir“, sagte Anna Berg.',
      ['direct | „Sie sagte ‚nie‘ zu mir“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg'],
    ],
    ['„Wir gehen heute.“ Der Rat nickte.', ['direct | „Wir gehen heute.“ | - | - | - | - | none']],
    [
      '„Wir gehen heute“, sagte Anna Berg. „Morgen ist zu.“',
      [
        'direct | „Wir gehen heute“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
        'direct | „Morgen ist zu.“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Der Rat nickte: „Wir gehen heute.“',
      ['direct | „Wir gehen heute.“ | - | Der Rat nickte: | Der Rat | - | named Der Rat'],
    ],
    [
      'Eva Kraft: „Wir gehen heute.“',
      ['direct | „Wir gehen heute.“ | - | Eva Kraft: | Eva Kraft | - | named Eva Kraft'],
    ],
  ]);
});
