import { clauseLines, itReads } from './describe.js';

describe('the clauses of a sentence', () => {
  itReads(clauseLines, [
    ['Die Brücke ist gesperrt.', ['main indicative ist | Die Brücke ist gesperrt.']],
    ['Die Brücke sei gesperrt.', ['main subjunctive1 sei | Die Brücke sei gesperrt.']],
    ['Die Brücke wäre gesperrt.', ['main subjunctive2 wäre | Die Brücke wäre gesperrt.']],
    [
      'Sie sagte, die Brücke sei gesperrt.',
      ['main indicative sagte | Sie sagte', 'main subjunctive1 sei | die Brücke sei gesperrt.'],
    ],
    [
      'Sie sagte, dass die Brücke gesperrt sei.',
      ['main indicative sagte | Sie sagte', 'dass subjunctive1 sei | dass die Brücke gesperrt sei.'],
    ],
    [
      'Er fragte, ob die Brücke offen ist.',
      ['main indicative fragte | Er fragte', 'question indicative ist | ob die Brücke offen ist.'],
    ],
    [
      'Er blieb zu Hause, weil er krank war.',
      ['main indicative blieb | Er blieb zu Hause', 'adverbial indicative war | weil er krank war.'],
    ],
    [
      'Der Sprecher, der den Bericht kennt, schwieg.',
      [
        'main indicative schwieg | Der Sprecher + schwieg.',
        'relative indicative kennt | der den Bericht kennt',
      ],
    ],
    [
      'Sie versprach, den Zuschuss zu zahlen.',
      ['main indicative versprach | Sie versprach', 'infinitive none - | den Zuschuss zu zahlen.'],
    ],
    [
      'Der Angriff, so der Sprecher, sei gescheitert.',
      ['main subjunctive1 sei | Der Angriff + sei gescheitert.', 'so none - | so der Sprecher'],
    ],
    [
      'Sie kam und sagte, er habe gelogen.',
      [
        'main indicative kam | Sie kam',
        'main indicative sagte | und sagte',
        'main subjunctive1 habe | er habe gelogen.',
      ],
    ],
    ['Sie kam und ging.', ['main indicative kam | Sie kam', 'main indicative ging | und ging.']],
    [
      'Wie die Polizei mitteilte, wurde niemand verletzt.',
      [
        'question indicative mitteilte | Wie die Polizei mitteilte',
        'main indicative wurde | wurde niemand verletzt.',
      ],
    ],
    [
      'Niemand wurde verletzt, wie die Polizei mitteilte.',
      [
        'main indicative wurde | Niemand wurde verletzt',
        'question indicative mitteilte | wie die Polizei mitteilte.',
      ],
    ],
    [
      'Als der Regen begann, brach der Rat die Sitzung ab.',
      [
        'adverbial indicative begann | Als der Regen begann',
        'main indicative brach | brach der Rat die Sitzung ab.',
      ],
    ],
    [
      'Der Rat brach die Sitzung ab, als der Regen begann.',
      [
        'main indicative brach | Der Rat brach die Sitzung ab',
        'adverbial indicative begann | als der Regen begann.',
      ],
    ],
    ['„Wir gehen“, sagte sie.', ['quoted none - | „Wir gehen“', 'main indicative sagte | sagte sie.']],
    [
      'Sie sagte: „Wir gehen heute.“',
      ['main indicative sagte | Sie sagte', 'quoted none - | „Wir gehen heute.“'],
    ],
    [
      'Der Angriff, sagte sie, sei gescheitert.',
      ['main subjunctive1 sei | Der Angriff + sei gescheitert.', 'main indicative sagte | sagte sie'],
    ],
    [
      'Die Ministerin, Anna Berg, trat zurück.',
      ['main indicative trat | Die Ministerin + Anna Berg + trat zurück.'],
    ],
    [
      'Die Firma, die den Auftrag bekam, ist pleite.',
      ['main indicative ist | Die Firma + ist pleite.', 'relative indicative bekam | die den Auftrag bekam'],
    ],
    [
      'Das Haus, in dem er wohnte, brannte ab.',
      ['main indicative brannte | Das Haus + brannte ab.', 'relative indicative wohnte | in dem er wohnte'],
    ],
    [
      'Er habe nicht gewusst, dass der Ofen an war.',
      ['main subjunctive1 habe | Er habe nicht gewusst', 'dass indicative war | dass der Ofen an war.'],
    ],
    [
      'Man habe die Leitung geprüft, und sie sei dicht.',
      ['main subjunctive1 habe | Man habe die Leitung geprüft', 'main subjunctive1 sei | und sie sei dicht.'],
    ],
    [
      'Um die Kosten zu senken, schließt die Stadt das Bad.',
      [
        'infinitive none - | Um die Kosten zu senken',
        'main indicative schließt | schließt die Stadt das Bad.',
      ],
    ],
    [
      'Die Stadt schließt das Bad, um die Kosten zu senken.',
      [
        'main indicative schließt | Die Stadt schließt das Bad',
        'infinitive none - | um die Kosten zu senken.',
      ],
    ],
    ['Hat sie das gesagt?', ['main indicative Hat | Hat sie das gesagt?']],
    [
      'Sie lobte den Plan, kritisierte aber die Kosten.',
      [
        'main indicative lobte | Sie lobte den Plan',
        'main indicative kritisierte | kritisierte aber die Kosten.',
      ],
    ],
    [
      'Er sagte, er könne nicht kommen, weil er krank sei.',
      [
        'main indicative sagte | Er sagte',
        'main subjunctive1 könne | er könne nicht kommen',
        'adverbial subjunctive1 sei | weil er krank sei.',
      ],
    ],
    [
      'Er sagte, wenn es regne, falle das Fest aus.',
      [
        'main indicative sagte | Er sagte',
        'adverbial subjunctive1 regne | wenn es regne',
        'main subjunctive1 falle | falle das Fest aus.',
      ],
    ],
    [
      'Die Polizei teilte mit, dass der Fahrer, der betrunken war, geflohen sei.',
      [
        'main indicative teilte | Die Polizei teilte mit',
        'dass subjunctive1 sei | dass der Fahrer + geflohen sei.',
        'relative indicative war | der betrunken war',
      ],
    ],
    [
      'Es hieß, der Zug komme später.',
      ['main indicative hieß | Es hieß', 'main subjunctive1 komme | der Zug komme später.'],
    ],
    [
      'Ob der Damm hält, weiß niemand.',
      ['question indicative hält | Ob der Damm hält', 'main indicative weiß | weiß niemand.'],
    ],
    [
      'Laut Polizei sei der Fahrer betrunken gewesen.',
      ['main subjunctive1 sei | Laut Polizei sei der Fahrer betrunken gewesen.'],
    ],
    [
      'Der Minister soll zurückgetreten sein.',
      ['main indicative soll | Der Minister soll zurückgetreten sein.'],
    ],
    ['Der Sprecher (er ist neu) schwieg.', ['main indicative schwieg | Der Sprecher (er ist neu) schwieg.']],
    [
      'Der Rat, der am Abend tagte, lehnte ab.',
      ['main indicative lehnte | Der Rat + lehnte ab.', 'relative indicative tagte | der am Abend tagte'],
    ],
    [
      'Sie hoffe, dass es regnet.',
      ['main subjunctive1 hoffe | Sie hoffe', 'dass indicative regnet | dass es regnet.'],
    ],
    [
      'Obwohl es regnete, kamen alle.',
      ['adverbial indicative regnete | Obwohl es regnete', 'main indicative kamen | kamen alle.'],
    ],
  ]);
});
