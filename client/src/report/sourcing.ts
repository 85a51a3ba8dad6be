/** How well the article says who speaks. */

import type { ArticleStatement, Sourcing } from '../../../server/src/protocol.js';
import { bar } from './drawing.js';
import { element, type Markup } from './markup.js';
import type { ReportTexts } from './texts.js';

/** From the best to the worst; the names are those of the colours, too. */
const SOURCINGS: readonly Sourcing[] = ['named', 'role', 'vague', 'inferred', 'none'];

/** True for a statement that counts as sourced. */
export const isSourced = ({ sourcing }: ArticleStatement): boolean =>
  sourcing === 'named' || sourcing === 'role';

/** A bar of all statements, and what each of its parts stands for. */
export function sourcingFigure(statements: readonly ArticleStatement[], texts: ReportTexts): Markup {
  const parts = SOURCINGS.map((sourcing) => ({
    color: sourcing,
    title: texts.sourcings[sourcing],
    size: statements.filter((statement) => statement.sourcing === sourcing).length,
  })).filter(({ size }) => size > 0);
  const legend = parts.map(({ color, title, size }) =>
    element('li', { class: color }, `${title}: `, element('b', {}, String(size))),
  );
  return element(
    'figure',
    {},
    bar(parts, statements.length),
    element('ul', { class: 'legend', 'aria-label': texts.sourcing }, ...legend),
  );
}
