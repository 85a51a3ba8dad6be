import type { Hover, MarkupContent } from 'vscode-languageserver';
import type { Statement } from '../analysis/model.js';
import type { Report } from '../engine/report.js';
import type { Finding } from '../rules/rule.js';
import { coversOffset, type Span } from '../text/span.js';
import { toOffset, toRange } from './convert.js';
import { describeEvidence } from './evidence.js';
import { excerpt } from './excerpt.js';
import type { Feature, FeatureContext } from './feature.js';
import { type Markup, markupFor } from './markup.js';
import type { OpenDocument } from './open-document.js';
import { sourceOf, statementAt, statementHull } from './statements.js';

const SPEAKER_LIMIT = 80;

type Context = Pick<FeatureContext, 'client' | 'rules' | 'texts'>;

/** Who says it, in which form, and the chain of evidence that says so. */
function statementBlocks(report: Report, statement: Statement, { texts }: Context, markup: Markup): string[] {
  const source = sourceOf(report, statement);
  const speaker = source?.name ?? excerpt(report.text, statement.speaker, SPEAKER_LIMIT);
  const role = source?.role === undefined ? '' : `, ${markup.text(source.role)}`;
  const type = texts.statementTypes[statement.type];
  const attribution = texts.attributions[statement.attribution];
  return [
    `${markup.strong(speaker || texts.withoutSource)}${role}`,
    markup.text(`${type}, ${attribution}`),
    markup.list(statement.evidence.map((evidence) => describeEvidence(report.text, evidence, texts))),
  ].filter((block) => block !== '');
}

/** What was found, what the rule looks for, and where to read on. The message only if the editor does not show it itself. */
function findingBlocks(finding: Finding, { client, rules, texts }: Context, markup: Markup): string[] {
  const rule = rules.get(finding.ruleId);
  const page = rules.page(finding.ruleId);
  const about = texts.aboutRule(finding.ruleId);
  const summary = rule ? `${markup.text(rule.summary[client.locale])} · ` : '';
  return [
    ...(client.showsDiagnosticsInHover ? [] : [markup.text(finding.message)]),
    `${summary}${page === null ? markup.text(about) : markup.link(about, page)}`,
  ];
}

/** Everything there is to say about the word at an offset, or null. */
export function hoverAt(document: OpenDocument, offset: number, context: Context): Hover | null {
  const { report } = document;
  const markup = markupFor(context.client.markdownHover);
  const statement = statementAt(report, offset);
  const findings = report.findings.filter(({ span }) => coversOffset(span, offset));
  const span: Span | undefined = statement ? statementHull(statement) : findings[0]?.span;
  if (!span) return null;
  const contents: MarkupContent = markup.document([
    ...findings.flatMap((finding) => findingBlocks(finding, context, markup)),
    ...(statement ? statementBlocks(report, statement, context, markup) : []),
  ]);
  return { contents, range: toRange(document.positions, span) };
}

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(context) {
    const { connection, answer } = context;
    connection.onHover(
      answer(
        'hover',
        (document, { position }) => hoverAt(document, toOffset(document.positions, position), context),
        null,
      ),
    );
  },
};
