import assert from 'node:assert/strict';
import { createBratExporter } from '../../src/exports/brat.js';
import { createCsvExporter } from '../../src/exports/csv.js';
import { ANNA, ANONYMOUS, article, DIRECT, HOSTILE, INDIRECT, TEXT, write } from './stage.js';

const HEAD =
  'path,line,column,start,end,type,medium,attribution,confidence,source,kind,role,quote,cue,speaker,addressee\r\n';

describe('the CSV export', () => {
  it('writes a row for every statement', () => {
    assert.equal(
      write(createCsvExporter(), [article('a.txt', [DIRECT, INDIRECT]), article('b.txt', [])]),
      [
        HEAD,
        'a.txt,1,4,3,37,direct,speech,named,0.9,Anna Berg,person,Leiterin,"„Ja“ … „und\nnein.“",sagte,Anna Berg,\r\n',
        'a.txt,2,8,38,46,indirect,writing,role,0.9,die Werft,organisation,,Er komme,so,die Werft,\r\n',
      ].join(''),
    );
  });

  it('quotes what would break a row, and disarms formulas', () => {
    const sources = [{ ...ANNA, name: '=HYPERLINK("x")', role: '-1, "zwei"' }];
    const output = write(createCsvExporter(), [article('@a,b.txt', [DIRECT], { sources })]);
    assert.equal(
      output.slice(HEAD.length).split(',„')[0]?.split(',"„')[0],
      `"'@a,b.txt",1,4,3,37,direct,speech,named,0.9,"'=HYPERLINK(""x"")",person,"'-1, ""zwei"""`,
    );
  });

  it('writes a head about nothing', () => {
    assert.equal(write(createCsvExporter(), []), HEAD);
  });
});

describe('the brat export', () => {
  it('counts code points, parts lines, and ties cue and speaker to the quote', () => {
    assert.deepEqual(write(createBratExporter(), [article('a.txt', [DIRECT, INDIRECT])]).split('\n'), [
      'T1\tQuote 2 6;25 29;30 36\t„Ja“ „und nein.“',
      'T2\tCue 8 13\tsagte',
      'R1\tHasCue Arg1:T1 Arg2:T2',
      'T3\tSpeaker 14 23\tAnna Berg',
      'R2\tHasSpeaker Arg1:T1 Arg2:T3',
      'A1\tType T1 direct',
      'A2\tAttribution T1 named',
      '#1\tAnnotatorNotes T1\tAnna Berg',
      'T4\tQuote 37 45\tEr komme',
      'T5\tCue 47 49\tso',
      'R3\tHasCue Arg1:T4 Arg2:T5',
      'T6\tSpeaker 50 59\tdie Werft',
      'R4\tHasSpeaker Arg1:T4 Arg2:T6',
      'A3\tType T4 indirect',
      'A4\tAttribution T4 role',
      '#2\tAnnotatorNotes T4\tdie Werft',
      '',
    ]);
  });

  it('finds in the text what it says stands there', () => {
    const characters = [...TEXT];
    const output = write(createBratExporter(), [article('a.txt', [DIRECT, INDIRECT])]);
    for (const [, places, words] of output.matchAll(/^T\d+\t\w+ ([\d ;]+)\t(.*)$/gm)) {
      const found = places?.split(';').map((place) => {
        const [start, end] = place.split(' ').map(Number);
        return characters.slice(start, end).join('');
      });
      assert.equal(found?.join(' '), words);
    }
  });

  it('keeps hostile names on their line', () => {
    const sources = [{ ...ANNA, name: HOSTILE }];
    const lines = write(createBratExporter(), [article('a.txt', [DIRECT], { sources })]).split('\n');
    assert.equal(lines.at(-2), `#1\tAnnotatorNotes T1\t${HOSTILE.replace(/\p{Cc}/gu, ' ')}`);
  });

  it('writes no relation to what is not there', () => {
    assert.equal(
      write(createBratExporter(), [article('a.txt', [ANONYMOUS])]),
      'T1\tQuote 2 6\t„Ja“\nA1\tType T1 direct\nA2\tAttribution T1 none\n',
    );
  });
});
