/** Statements and findings, each of which leads to its place in the text. */

import type { ArticleReport, ArticleStatement } from '../../../server/src/protocol.js';
import { voiceColor } from './drawing.js';
import { type Child, element, type Markup, words } from './markup.js';
import { jump } from './place.js';
import { isSourced } from './sourcing.js';
import { table } from './table.js';
import type { ReportTexts } from './texts.js';

const saidIn = ({ words: said, kind }: ArticleStatement): Child => (said === '' ? kind : words(said));

/** A row for each statement, in the order of the text. */
export function statementsTable({ statements, voices }: ArticleReport, texts: ReportTexts): Markup {
  const colors = new Map(voices.map((voice, index) => [voice.name, voiceColor(index, voice)]));
  return table({
    caption: texts.statements,
    columns: [texts.line, texts.source, texts.statement],
    rows: statements.map((statement, index) => [
      String(statement.range.start.line + 1),
      element(
        'span',
        {
          class: `who ${isSourced(statement) ? 'full' : 'half'} ${colors.get(statement.source) ?? 'nobody'}`,
        },
        words(statement.source ?? texts.withoutSource),
      ),
      element(
        'div',
        {},
        jump(`statement-${index}`, statement.range, saidIn(statement)),
        element('small', {}, statement.kind),
      ),
    ]),
  });
}

/** A row for each finding, in the order of the text; a sentence if there is none. */
export function findingsTable({ findings }: ArticleReport, texts: ReportTexts): Markup {
  if (findings.length === 0)
    return element('section', {}, element('h2', {}, texts.findings), element('p', {}, texts.noFindings));
  return table({
    caption: texts.findings,
    columns: [texts.line, texts.severity, texts.message],
    rows: findings.map(({ range, severity, words: about, message }, index) => [
      String(range.start.line + 1),
      element('span', { class: `severity ${severity}` }, texts.severities[severity]),
      element('div', {}, jump(`finding-${index}`, range, words(about)), element('p', {}, words(message))),
    ]),
  });
}
