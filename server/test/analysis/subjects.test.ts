import { grammarOfFirst, itReads, wordsOf } from './describe.js';

/** For each clause: `kind subject`. */
function subjectLines(text: string): string[] {
  const grammar = grammarOfFirst(text);
  return grammar.clauses.map((_, index) => {
    const { kind, ranges } = grammar.subject(index);
    return `${kind} ${ranges.map((range) => wordsOf(grammar.reading, range)).join(' + ') || '-'}`;
  });
}

describe('the subject of a clause', () => {
  itReads(subjectLines, [
    ['Der Sprecher sagte nichts.', ['noun Der Sprecher']],
    ['Am Montag sagte der Sprecher nichts.', ['noun der Sprecher']],
    ['Sie sagte nichts.', ['pronoun Sie']],
    ['Es regnete.', ['impersonal -']],
    ['Sie kam und sagte nichts.', ['pronoun Sie', 'pronoun Sie']],
    ['Der Sprecher, der alles wusste, schwieg.', ['noun Der Sprecher', 'relative der']],
    ['Den Bericht kennt der Minister.', ['noun der Minister']],
    ['Dem Minister half der Bericht.', ['noun der Bericht']],
    ['Anna Berg, Sprecherin der Stadt, sagte nichts.', ['noun Anna Berg, Sprecherin der Stadt']],
    ['Auch der Minister schwieg.', ['noun der Minister']],
    ['Der Rat und die Stadt schwiegen.', ['noun Der Rat und die Stadt']],
    ['Das sagte sie.', ['pronoun sie']],
    ['Er glaubte, dass der Sprecher schwieg.', ['pronoun Er', 'noun der Sprecher']],
    ['Bei einem Treffen in Rothenau schwieg Eva Kraft.', ['noun Eva Kraft']],
    ['Der Minister, sagte Eva Kraft, schwieg.', ['noun Der Minister', 'noun Eva Kraft']],
    ['Dieser schwieg.', ['pronoun Dieser']],
  ]);
});
