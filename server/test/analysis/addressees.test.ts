import { itReads, statementLines } from './describe.js';

describe('whom a statement is made to', () => {
  itReads(statementLines, [
    [
      'Anna Berg sagte gegenüber der Zeitung, sie sei müde.',
      [
        'indirect | sie sei müde | sagte | Anna Berg sagte gegenüber der Zeitung, | Anna Berg | der Zeitung | named Anna Berg',
      ],
    ],
    [
      'Anna Berg sagte ihm, sie sei müde.',
      ['indirect | sie sei müde | sagte | Anna Berg sagte ihm, | Anna Berg | ihm | named Anna Berg'],
    ],
    [
      '„Wir gehen heute“, sagte Anna Berg dem Sender.',
      [
        'direct | „Wir gehen heute“ | sagte | , sagte Anna Berg dem Sender | Anna Berg | dem Sender | named Anna Berg',
      ],
    ],
    [
      'Eva Kraft appellierte an den Rat, den Hang zu sichern.',
      [
        'indirect | den Hang zu sichern | appellierte | Eva Kraft appellierte an den Rat, | Eva Kraft | den Rat | named Eva Kraft',
      ],
    ],
    [
      'Der Minister versprach den Bauern, die Steuer zu senken.',
      [
        'indirect | die Steuer zu senken | versprach | Der Minister versprach den Bauern, | Der Minister | den Bauern | role Der Minister',
      ],
    ],
    [
      'Eva Kraft beschwerte sich bei der Bahn, der Zug sei zu spät gekommen.',
      [
        'indirect | der Zug sei zu spät gekommen | beschwerte sich | Eva Kraft beschwerte sich bei der Bahn, | Eva Kraft | der Bahn | named Eva Kraft',
      ],
    ],
    [
      'Eva Kraft sagte am Montag, sie sei müde.',
      ['indirect | sie sei müde | sagte | Eva Kraft sagte am Montag, | Eva Kraft | - | named Eva Kraft'],
    ],
    [
      'Anna Berg sagte in der Sitzung, sie sei müde.',
      ['indirect | sie sei müde | sagte | Anna Berg sagte in der Sitzung, | Anna Berg | - | named Anna Berg'],
    ],
  ]);
});
