import { grammarOfFirst, itReads } from './describe.js';

/** For each clause with a verb: `lemma, … [passive] [modal] | words | cues`. */
function predicateLines(text: string): string[] {
  const grammar = grammarOfFirst(text);
  const surface = (token: number): string => grammar.reading.words[token]?.surface ?? '';
  return grammar.clauses.flatMap((_, index) => {
    const predicate = grammar.predicate(index);
    if (predicate === null) return [];
    const { lemmas, passive, modal, tokens } = predicate;
    const kind = [lemmas.join(', '), passive ? 'passive' : '', modal].filter(Boolean).join(' ');
    const cues = grammar.cues(index).map(({ cue }) => [...cue.fixed, cue.lemma].join(' '));
    return [`${kind} | ${tokens.map(surface).join(' ')} | ${[...new Set(cues)].join(', ') || '-'}`];
  });
}

describe('the predicate of a clause', () => {
  itReads(predicateLines, [
    ['Sie sagte nichts.', ['sagen | sagte | sagen']],
    ['Sie teilte nichts mit.', ['mitteilen | teilte mit | mitteilen']],
    ['Sie hat nichts mitgeteilt.', ['mitteilen | hat mitgeteilt | mitteilen']],
    ['Sie wird nichts mitteilen.', ['mitteilen | wird mitteilen | mitteilen']],
    ['Es wurde nichts mitgeteilt.', ['mitteilen passive | wurde mitgeteilt | mitteilen']],
    ['Es ist nichts mitgeteilt worden.', ['mitteilen passive | ist mitgeteilt | mitteilen']],
    ['Sie will nichts sagen.', ['sagen wollen | will sagen | sagen']],
    ['Sie ließ nichts verlauten.', ['verlauten lassen | ließ verlauten | verlauten lassen, verlauten']],
    ['Sie beschwerte sich.', ['beschweren | beschwerte sich | beschweren']],
    ['Sie gab nichts bekannt.', ['bekanntgeben | gab bekannt | bekannt geben, bekanntgeben']],
    ['Sie kündigt an, nichts zu sagen.', ['ankündigen | kündigt an | ankündigen', 'sagen | sagen | sagen']],
    ['Wie sie sagte, kam er.', ['sagen | sagte | sagen', 'kommen | kam | -']],
    ['Es hieß, er komme.', ['heißen | hieß | heißen', 'kommen | komme | -']],
    ['Das Haus.', []],
  ]);
});
