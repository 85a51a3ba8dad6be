/** The comparison of the seed article as a text for the terminal. */

import type { SeedCounts, SeedFindingResult, SeedResult, SeedStatementResult } from './compare.js';

const WIDTH = 60;

const cut = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH)}…` : text);

function expectedSource({ gold }: SeedStatementResult): string {
  return gold.source ?? `nobody (${gold.sourceKind})`;
}

function givenSource({ found, sourceName }: SeedStatementResult): string {
  return sourceName ?? `nobody (${found?.attribution})`;
}

function statementLine(result: SeedStatementResult): string {
  const { gold, found, typeRight, sourceRight } = result;
  const head = `line ${String(gold.line).padStart(2)}  ${cut(gold.quote.join(' … '))}`;
  const optional = gold.optional === true ? ' (optional)' : '';
  if (found === null) return `MISSED  ${head}${optional}`;
  const type = typeRight ? '' : `; type ${found.type}, not ${gold.type}`;
  const source = sourceRight ? '' : `; source ${givenSource(result)}, not ${expectedSource(result)}`;
  return `${typeRight && sourceRight ? 'right ' : 'WRONG '}  ${head}${optional}${type}${source}`;
}

function findingLine({ gold, found }: SeedFindingResult): string {
  const severity = gold.severity === undefined ? '' : ` (${gold.severity})`;
  return `${found === null ? 'MISSED' : 'found '}  line ${String(gold.line).padStart(2)}  ${gold.rule}${severity}: ${cut(gold.at)}`;
}

function countLines(counts: SeedCounts): readonly string[] {
  return [
    `statements found: ${counts.statementsFound}/${counts.statements}`,
    `statements with right type: ${counts.typesRight}/${counts.statements}`,
    `statements with right source: ${counts.sourcesRight}/${counts.statements}`,
    `findings: ${counts.findingsFound}/${counts.findings}`,
    `warnings on mustNotWarn lines: ${counts.unwantedWarnings}`,
  ];
}

/** Statement by statement, finding by finding, unwanted warnings, then the counts. */
export function formatSeed({ statements, findings, unwanted, counts }: SeedResult): string {
  return [
    ...statements.map(statementLine),
    '',
    ...findings.map(findingLine),
    '',
    ...unwanted.map(({ line, finding }) => `UNWANTED  line ${line}  ${finding.ruleId}: ${finding.message}`),
    ...countLines(counts),
  ].join('\n');
}
