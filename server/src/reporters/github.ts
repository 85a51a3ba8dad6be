/** Workflow commands of GitHub Actions, which it shows beside the changed lines. */

import type { Severity } from '../rules/rule.js';
import type { PartWriter } from '../text/parts.js';
import { type Issue, issuesOf } from './issue.js';
import { PLAIN } from './palette.js';
import type { CheckedArticle, Reporter, ReporterOptions } from './reporter.js';
import { formatSummary } from './text.js';
import { count, reporterTexts } from './texts.js';
import { SEVERITIES, type Totals } from './totals.js';

type Command = 'error' | 'warning' | 'notice';

/** GitHub knows no hints. */
const COMMAND: Readonly<Record<Severity, Command>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const COMMANDS: readonly Command[] = ['error', 'warning', 'notice'];

/** GitHub drops all further annotations of a level in a step, without a word. */
const MOST_OF_A_LEVEL = 10;

const DATA = /[%\r\n]/g;
const PROPERTY = /[%\r\n:,]/g;
const percentCode = (char: string): string =>
  `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

const data = (text: string): string => text.replace(DATA, percentCode);
const property = (text: string | number): string => String(text).replace(PROPERTY, percentCode);

/** Columns mean something to GitHub only within one line. */
function annotation({ path, finding, region: { start, end } }: Issue): string {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: path, line: start.line, endLine: end.line, ...columns, title: finding.ruleId };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${COMMAND[finding.severity]} ${list.join(',')}::${data(finding.message)}\n`;
}

/** The first annotations of each severity, in the order of their findings. */
type Kept = Readonly<Record<Severity, string[]>>;

/** The annotations of one level, the more severe first. */
const annotations = (kept: Kept, command: Command): string =>
  SEVERITIES.filter((severity) => COMMAND[severity] === command)
    .flatMap((severity) => kept[severity])
    .slice(0, MOST_OF_A_LEVEL)
    .join('');

const nothingKept = (): Kept => ({ error: [], warning: [], information: [], hint: [] });

function firstOf(article: CheckedArticle): Kept {
  const kept = nothingKept();
  for (const issue of issuesOf(article)) {
    const same = kept[issue.finding.severity];
    if (same.length < MOST_OF_A_LEVEL) same.push(annotation(issue));
  }
  return kept;
}

function left({ findings }: Totals): number {
  const countOf = (command: Command): number =>
    SEVERITIES.filter((severity) => COMMAND[severity] === command).reduce(
      (sum, severity) => sum + findings[severity],
      0,
    );
  return COMMANDS.reduce((sum, command) => sum + Math.max(0, countOf(command) - MOST_OF_A_LEVEL), 0);
}

/** The most severe findings as annotations, as many as GitHub shows, and a line that says how many there are more. */
export function createGithubReporter({
  locale,
  width,
}: Pick<ReporterOptions, 'locale' | 'width'>): Reporter<Kept> {
  const open = (): PartWriter<Kept, Totals> => {
    const kept = nothingKept();
    return {
      add(part) {
        for (const severity of SEVERITIES)
          kept[severity].push(...part[severity].slice(0, MOST_OF_A_LEVEL - kept[severity].length));
        return '';
      },
      end(totals) {
        const rest = left(totals);
        const more = rest === 0 ? '' : `${count(rest, reporterTexts(locale).moreFindings)}\n`;
        const shown = COMMANDS.map((command) => annotations(kept, command)).join('');
        return shown + more + formatSummary(totals, { locale, width, palette: PLAIN });
      },
    };
  };
  return { part: firstOf, open };
}
