import { tagFor } from '../tags/bind.js';
import type { Span } from '../text/span.js';
import { anonymousFix, tagFixes } from './fixes.js';
import { isNamelessReport } from './nameless-reports.js';
import type { ParagraphFacts, Rule } from './rule.js';

/** Where a vague source speaks; each place once, however many statements it makes. */
function* vaguePlaces(facts: ParagraphFacts): Iterable<Span> {
  const seen = new Set<number>();
  for (const statement of facts.statements) {
    const { local, attribution } = statement;
    const place = local.speaker[0];
    if (attribution !== 'vague' || place === undefined || local.mention?.vague !== true) continue;
    if (seen.has(place.start) || isNamelessReport(facts, statement)) continue;
    seen.add(place.start);
    yield place;
  }
}

/** „Experten“, „US-Beamte“, „ein Verbündeter“: somebody speaks, but the text does not say who. */
export const vagueSource: Rule = {
  id: 'vague-source',
  severity: 'information',
  summary: { de: 'Quelle, die niemanden benennt', en: 'Source that names nobody' },
  docs: 'docs/rules/vague-source.md',
  *check(facts) {
    for (const place of vaguePlaces(facts)) {
      if (tagFor(facts, place) !== null) continue;
      const written = facts.text.slice(place.start, place.end);
      yield {
        span: place,
        message: {
          de: `Vage Quelle: „${written}“ benennt niemanden. Nennen Sie Namen oder Stelle, oder begründen Sie die Anonymität.`,
          en: `Vague source: “${written}” names nobody. Name the person or body, or give the reason for anonymity.`,
        },
        fixes: [...tagFixes(facts, place), anonymousFix(facts, place)],
      };
    }
  },
};
