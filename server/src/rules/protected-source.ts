import type { AttributedStatement } from '../tags/attribute.js';
import { publicName } from '../tags/register/known-source.js';
import { nameKey } from '../tags/register/names.js';
import type { FoundName } from '../tags/register/real-names.js';
import { overlaps, sliceSpan } from '../text/span.js';
import type { ParagraphFacts, ProposedFinding, Rule } from './rule.js';

/** „Kessler“ alone is told where the article has her speak: there it is clear who is meant. */
function surnamePlace({ text, directory }: ParagraphFacts, statement: AttributedStatement): FoundName[] {
  const { local, source: said } = statement.byText;
  const { mention } = local;
  const source = said === null ? null : directory.find(said.name);
  if (mention === null || mention.name === '' || local.speakerKind !== 'noun') return [];
  if (source === null || source.protected === null || nameKey(mention.name) === nameKey(source.protected))
    return [];
  const start = text.indexOf(mention.name, mention.start);
  return start < 0 || start >= mention.end
    ? []
    : [{ span: { start, end: start + mention.name.length }, source }];
}

/** All real names in a paragraph, tags and comments included, each place once. */
function placesIn(facts: ParagraphFacts): FoundName[] {
  const named = facts.directory.findRealNames(facts.text);
  const places: FoundName[] = [...named];
  for (const statement of facts.statements)
    for (const place of surnamePlace(facts, statement))
      if (!places.some(({ span }) => overlaps(span, place.span))) places.push(place);
  return places;
}

/** „Dorothea Kesslers“ becomes „Sandra Meinertz’“ or „Sandra Kochs“; „Sandra M.“ stays as it is. */
function replacement(written: string, real: string, alias: string): string {
  const lastWord = nameKey(real).split(' ').at(-1) ?? '';
  const isGenitive = nameKey(written).endsWith(`${lastWord}s`);
  if (!isGenitive || !/\p{L}$/u.test(alias)) return alias;
  return /[sßxz]$/i.test(alias) ? `${alias}’` : `${alias}s`;
}

/** What is found where a real name stands; the engine asks as well, for text outside of paragraphs. */
export function realNameFinding(text: string, { span, source }: FoundName): ProposedFinding {
  const alias = publicName(source);
  return {
    span,
    message: {
      de: `Geschützte Quelle: Dieser Name darf nicht erscheinen. Schreiben Sie „${alias}“.`,
      en: `Protected source: this name must not appear. Write “${alias}”.`,
    },
    fixes: [
      {
        title: { de: `Durch „${alias}“ ersetzen`, en: `Replace by “${alias}”` },
        kind: 'needs-author',
        edits: [{ span, text: replacement(sliceSpan(text, span), source.name, alias) }],
      },
    ],
  };
}

/** The real name of a source that the register protects, anywhere in the article. */
export const protectedSource: Rule = {
  id: 'protected-source',
  severity: 'error',
  summary: { de: 'Klarname einer geschützten Quelle', en: 'Real name of a protected source' },
  docs: 'docs/rules/protected-source.md',
  check: (facts) => placesIn(facts).map((place) => realNameFinding(facts.text, place)),
};
