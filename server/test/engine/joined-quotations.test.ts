import { itReads, statementLines } from '../analysis/describe.js';

describe('a quotation over several paragraphs', () => {
  itReads(statementLines, [
    [
      '„Wir gehen heute“, sagte Anna Berg.\n\n„Morgen ist zu.“',
      [
        'direct | „Wir gehen heute“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
        'direct | „Morgen ist zu.“ | - | - | - | - | none',
      ],
    ],
    [
      'Anna Berg sagte: „Wir gehen heute.\n\n„Morgen ist zu.“',
      [
        'direct | „Wir gehen heute. + „Morgen ist zu.“ | sagte | Anna Berg sagte: | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg sagte: „Wir gehen heute.\n\nMorgen ist zu.“',
      [
        'direct | „Wir gehen heute. + Morgen ist zu.“ | sagte | Anna Berg sagte: | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg sagte: „Wir gehen heute.\n\n„Morgen ist zu.\n\n„Dann kommt der Rat.“',
      [
        'direct | „Wir gehen heute. + „Morgen ist zu. + „Dann kommt der Rat.“ | sagte | Anna Berg sagte: | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      '„Wir gehen heute.\n\n„Morgen ist zu“, sagte Anna Berg.',
      [
        'direct | „Wir gehen heute. + „Morgen ist zu“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
      ],
    ],
  ]);
});
