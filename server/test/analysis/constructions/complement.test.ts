import { itReads, statementLines } from '../describe.js';

describe('complements of a cue verb', () => {
  itReads(statementLines, [
    [
      'Anna Berg sagte, der Damm halte bis Mai.',
      ['indirect | der Damm halte bis Mai | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Anna Berg sagte, dass der Damm bis Mai halten werde.',
      [
        'indirect | dass der Damm bis Mai halten werde | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg versprach, den Zuschuss zu zahlen.',
      [
        'indirect | den Zuschuss zu zahlen | versprach | Anna Berg versprach, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Am Abend teilte die Polizei mit, sie habe drei Männer festgenommen.',
      [
        'indirect | sie habe drei Männer festgenommen | teilte + mit | Am Abend teilte die Polizei mit, | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Am Abend hat die Polizei mitgeteilt, dass sie drei Männer festgenommen habe.',
      [
        'indirect | dass sie drei Männer festgenommen habe | hat + mitgeteilt | Am Abend hat die Polizei mitgeteilt, | die Polizei | - | named die Polizei',
      ],
    ],
    [
      'Am Montag kündigte Landrätin Petra Wendland an, die Schule zu sanieren.',
      [
        'indirect | die Schule zu sanieren | kündigte + an | Am Montag kündigte Landrätin Petra Wendland an, | Landrätin Petra Wendland | - | named Petra Wendland',
      ],
    ],
    [
      'Der Trainer, der seit Mai im Amt ist, sagte, er bleibe.',
      [
        'indirect | er bleibe | sagte | Der Trainer, der seit Mai im Amt ist, sagte, | Der Trainer | - | role Der Trainer',
      ],
    ],
    [
      'Kolb erklärte, wenn es regne, falle das Fest aus.',
      ['indirect | wenn es regne, falle das Fest aus | erklärte | Kolb erklärte, | Kolb | - | named Kolb'],
    ],
    [
      'Berg sagte, das Haus sei alt, werde aber saniert.',
      ['indirect | das Haus sei alt, werde aber saniert | sagte | Berg sagte, | Berg | - | named Berg'],
    ],
    [
      'Jonas Behrend warnte davor, dass der Hang abrutsche.',
      [
        'indirect | dass der Hang abrutsche | warnte | Jonas Behrend warnte davor, | Jonas Behrend | - | named Jonas Behrend',
      ],
    ],
    [
      'Eva Kraft kam am Abend und sagte, der Turm sei sicher.',
      ['indirect | der Turm sei sicher | sagte | und sagte, | Eva Kraft | - | named Eva Kraft'],
    ],
    [
      'Der Sprecher sagte, dass der Förster meint, dass der Hang rutscht.',
      [
        'indirect | dass der Förster meint, dass der Hang rutscht | sagte | Der Sprecher sagte, | Der Sprecher | - | role Der Sprecher',
        'indirect in 1 | dass der Hang rutscht | meint | dass der Förster meint, | der Förster | - | role der Förster',
      ],
    ],
    [
      'Eva Kraft will wissen, ob der Hang rutscht.',
      [
        'indirect | ob der Hang rutscht | will wissen | Eva Kraft will wissen, | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Eva Kraft sagte am Freitag in Rothenau, sie werde klagen.',
      [
        'indirect | sie werde klagen | sagte | Eva Kraft sagte am Freitag in Rothenau, | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Eva Kraft sagte, sie komme, weil der Rat sie gerufen habe.',
      [
        'indirect | sie komme, weil der Rat sie gerufen habe | sagte | Eva Kraft sagte, | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      'Der Rat beschloss, das Bad zu schließen.',
      ['indirect | das Bad zu schließen | beschloss | Der Rat beschloss, | Der Rat | - | named Der Rat'],
    ],
    [
      'Das Bad sei alt, sagte Eva Kraft, die Pumpe liege still.',
      [
        'indirect | Das Bad sei alt + die Pumpe liege still | sagte | sagte Eva Kraft, | Eva Kraft | - | named Eva Kraft',
      ],
    ],
    [
      '„Ja“, sagte Anna Berg. Man habe gehofft, dass es regne.',
      [
        'direct | „Ja“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
        'indirect-free-indirect | Man habe gehofft, dass es regne. | - | - | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Der Rat fordert, das Bad zu schließen, die Vereine lehnen das ab.',
      ['indirect | das Bad zu schließen | fordert | Der Rat fordert, | Der Rat | - | named Der Rat'],
    ],
    ['Das heißt, dass das Bad schließt.', []],
    ['Eva Kraft baute ein Haus, das am Hang steht.', []],
    ['Er kam, um zu helfen.', []],
    [
      'Anna Berg sagte, dass sie müde sei und dass sie gehe.',
      [
        'indirect | dass sie müde sei und dass sie gehe | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg ist der Meinung, der Damm sei sicher.',
      [
        'indirect | der Damm sei sicher | ist der Meinung | Anna Berg ist der Meinung, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg ist der Ansicht, dass der Damm sicher ist.',
      [
        'indirect | dass der Damm sicher ist | ist der Ansicht | Anna Berg ist der Ansicht, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Anna Berg weiß, dass der Damm hält.',
      ['indirect | dass der Damm hält | weiß | Anna Berg weiß, | Anna Berg | - | named Anna Berg'],
    ],
    [
      'Am Abend sagte ein Sprecher der Stadt, niemand sei verletzt.',
      [
        'indirect | niemand sei verletzt | sagte | Am Abend sagte ein Sprecher der Stadt, | ein Sprecher der Stadt | - | role ein Sprecher der Stadt',
      ],
    ],
    [
      'Anna Berg sagte, man müsse „endlich handeln“, und ging.',
      [
        'indirect | man müsse „endlich handeln“ | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
        'direct in 1 | „endlich handeln“ | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
      ],
    ],
    [
      'Der Präsident der Bank, Jonas Kolb, sagte, die Zinsen blieben gleich.',
      [
        'indirect | die Zinsen blieben gleich | sagte | Der Präsident der Bank, Jonas Kolb, sagte, | Der Präsident der Bank, Jonas Kolb | - | named Jonas Kolb',
      ],
    ],
    [
      '„Er hat gesagt, er gehe heim“, sagte Anna Berg.',
      [
        'direct | „Er hat gesagt, er gehe heim“ | sagte | , sagte Anna Berg | Anna Berg | - | named Anna Berg',
      ],
    ],
    ['Anna Berg und Jonas Kolb kamen.', []],
    [
      'Anna Berg sagte, sie habe den Bericht gelesen, der am Montag erschien.',
      [
        'indirect | sie habe den Bericht gelesen, der am Montag erschien | sagte | Anna Berg sagte, | Anna Berg | - | named Anna Berg',
      ],
    ],
    ['Sobald Anna Berg etwas sagt, schweigt der Rat.', []],
    ['Anna Berg hat nichts gesagt.', []],
    ['Die Zahl der Gäste stieg, wie erwartet.', []],
    ['Sein Wort gilt.', []],
    [
      'Der Bürgermeister habe „die Lage falsch eingeschätzt“, sagte Eva Kraft.',
      [
        'indirect | Der Bürgermeister habe „die Lage falsch eingeschätzt“ | sagte | , sagte Eva Kraft | Eva Kraft | - | named Eva Kraft',
        'direct in 1 | „die Lage falsch eingeschätzt“ | sagte | , sagte Eva Kraft | Eva Kraft | - | named Eva Kraft',
      ],
    ],
  ]);
});
