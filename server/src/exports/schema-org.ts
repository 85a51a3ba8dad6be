/** Direct quotations as schema.org `Quotation`, for the page that carries the article. */

import type { Source, SourceKind } from '../analysis/model.js';
import { openList } from '../text/parts.js';
import { safeJson } from '../text/safe-json.js';
import { createSourceLookup, type ExportedArticle, type Exporter, textOf, uriOf } from './exporter.js';

/** schema.org knows no groups of people that are no organisation. */
const TYPE: Readonly<Record<SourceKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  document: 'CreativeWork',
};

const sourceNode = ({ kind, name, role }: Source) => ({
  '@type': TYPE[kind],
  name,
  ...(kind === 'person' && role !== undefined ? { jobTitle: role } : {}),
});

function quotationsOf({ path, report }: ExportedArticle) {
  const sourceOf = createSourceLookup(report.sources);
  return report.statements
    .filter(({ type }) => type === 'direct')
    .map((statement) => {
      const source = sourceOf(statement);
      return {
        '@type': 'Quotation',
        '@id': `${uriOf(path)}#wortlaut-${statement.id}`,
        inLanguage: 'de',
        text: textOf(report.text, statement.quote),
        ...(source === null ? {} : { creator: sourceNode(source) }),
        isPartOf: { '@type': 'NewsArticle', '@id': uriOf(path) },
      };
    });
}

/** One graph with a node for every direct quotation. */
export const createSchemaOrgExporter = (): Exporter => ({
  part: (article) =>
    quotationsOf(article)
      .map((node) => safeJson(JSON.stringify(node)))
      .join(',\n'),
  open: () => openList('{"@context":"https://schema.org","@graph":[', ']}\n'),
});
