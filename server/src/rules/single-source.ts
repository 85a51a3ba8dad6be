import { namedSources } from '../tags/tag.js';
import { hull, type Span } from '../text/span.js';
import type { DocumentRule, ParagraphFacts } from './rule.js';

/** With fewer statements an article is a brief report, which may have one source. */
const LEAST_STATEMENTS = 3;

const ARTICLE = /^(?:der|die|das) /;

interface Sourced {
  readonly name: string;
  readonly span: Span | null;
}

/** Who speaks in a paragraph, tags included. */
function sourcesIn({ statements, tags }: ParagraphFacts): Sourced[] {
  const spoken = statements.flatMap(({ source, local }) =>
    source === null ? [] : [{ name: source.name, span: hull(local.speaker) }],
  );
  const tagged = tags.flatMap(namedSources).map(({ name, span }) => ({ name, span }));
  return [...spoken, ...tagged];
}

/** All statements of the article come from the same source. */
export const singleSource: DocumentRule<readonly Sourced[]> = {
  id: 'single-source',
  severity: 'information',
  offByDefault: true,
  summary: { de: 'Artikel mit einer einzigen Quelle', en: 'Article with a single source' },
  docs: 'docs/rules/single-source.md',
  scope: 'document',
  collect: sourcesIn,
  check(parts) {
    const sourced = parts.flat();
    const paragraph = parts.findIndex((part) => part.some(({ span }) => span !== null));
    const first = parts[paragraph]?.find(({ span }) => span !== null);
    const names = new Set(sourced.map(({ name }) => name.toLowerCase().replace(ARTICLE, '')));
    if (sourced.length < LEAST_STATEMENTS || names.size !== 1 || first === undefined || first.span === null)
      return [];
    return [
      {
        paragraph,
        span: first.span,
        message: {
          de: `Der ganze Artikel stützt sich auf eine Quelle: ${first.name}. Holen Sie eine zweite Stimme ein.`,
          en: `The whole article rests on one source: ${first.name}. Get a second voice.`,
        },
      },
    ];
  },
};
