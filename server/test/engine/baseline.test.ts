import assert from 'node:assert/strict';
import { createBaseline, createBaselineFilter } from '../../src/config/baseline.js';
import { createAnalyzer } from '../../src/engine/create-analyzer.js';

const analyzer = createAnalyzer({ locale: 'de' });
const fileOf = (text: string) => ({ path: 'rat.md', report: analyzer.analyze(text, 'markdown') });

const ARTICLE = `# Rat von Grünthal vertagt sich

Experten warnen seit Wochen vor dem Einsturz der Brücke über die Leine, und der Rat hat sich vertagt.

> Beobachter rechnen damit, dass die Sperrung bis in den Herbst hinein dauert und die Händler klagen.
`;

/** The same article with its paragraphs the other way round, wrapped, emphasised, tagged and with news in between. */
const REVISED = `# Rat von Grünthal vertagt sich

> **Beobachter** rechnen damit, dass die Sperrung
> bis in den Herbst hinein dauert und
> die Händler klagen. [Quelle: anonym; Schutz]

Die Fähre fährt wieder nach Plan.

Experten warnen seit Wochen vor dem Einsturz
der Brücke über die Leine, und der Rat hat
sich vertagt.
`;

describe('a baseline of what the engine finds', () => {
  const parted = (text: string) => {
    const filter = createBaselineFilter(createBaseline([fileOf(ARTICLE)]));
    const { fresh, known } = filter(fileOf(text));
    const words = ({ span }: { span: { start: number; end: number } }) => text.slice(span.start, span.end);
    return { fresh: fresh.map(words), known: known.map(words) };
  };

  it('knows the findings of the article itself', () => {
    assert.deepEqual(parted(ARTICLE), { fresh: [], known: ['Experten', 'Beobachter'] });
  });

  it('knows them after a revision that leaves their sentences alone', () => {
    assert.deepEqual(parted(REVISED.replace(' [Quelle: anonym; Schutz]', '')), {
      fresh: [],
      known: ['Beobachter', 'Experten'],
    });
  });

  it('has nothing fresh when a tag has answered one of them', () => {
    assert.deepEqual(parted(REVISED).fresh, []);
  });

  it('finds a new sentence fresh', () => {
    assert.deepEqual(parted(`${ARTICLE}\nExperten warnen vor neuen Rissen.\n`).fresh, ['Experten']);
  });
});
