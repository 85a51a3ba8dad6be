import { itReads, statementLines } from '../describe.js';

describe('sentences without a frame', () => {
  itReads(statementLines, [
    [
      'Der Minister soll zurückgetreten sein.',
      ['free-indirect | Der Minister soll zurückgetreten sein. | - | - | - | - | none'],
    ],
    [
      'Die Diebe sollen aus Kaltenau stammen.',
      ['free-indirect | Die Diebe sollen aus Kaltenau stammen. | - | - | - | - | none'],
    ],
    ['Der Start soll am Mittwoch erfolgen.', []],
    ['Die Diebe sollen sich stellen.', []],
    [
      'Anna Berg sagte, sie sei müde. Sie habe drei Tage nicht geschlafen.',
      [
        'indirect | sie sei müde | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
        'indirect-free-indirect | Sie habe drei Tage nicht geschlafen. | - | - | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg sagte, sie sei müde. Sie habe nicht geschlafen. Der Bus sei weg.',
      [
        'indirect | sie sei müde | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
        'indirect-free-indirect | Sie habe nicht geschlafen. Der Bus sei weg. | - | - | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg sagte, sie sei müde. Dann ging sie.',
      ['indirect | sie sei müde | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Er sei müde. Er habe nicht geschlafen.',
      ['indirect-free-indirect | Er sei müde. Er habe nicht geschlafen. | - | - | - | - | none'],
    ],
    ['Es wäre schön, wenn es regnete.', []],
    ['Er müsste schlafen.', []],
    ['Der Weg ist lang.', []],
  ]);
});
