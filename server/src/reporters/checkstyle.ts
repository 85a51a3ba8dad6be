/** Checkstyle's XML, which Jenkins and many review tools read. */

import type { Severity } from '../rules/rule.js';
import { openFrame } from '../text/parts.js';
import { attributes, XML_DECLARATION } from '../text/xml.js';
import { type Issue, issuesOf } from './issue.js';
import type { Reporter } from './reporter.js';

/** Checkstyle knows no hints. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

function errorOf({ finding, region }: Issue): string {
  const { line, column } = region.start;
  const { severity, message, ruleId } = finding;
  return `    <error${attributes({ line, column, severity: SEVERITY[severity], message, source: `wortlaut.${ruleId}` })}/>\n`;
}

/** A `file` for every article, an `error` for every finding. */
export const createCheckstyleReporter = (): Reporter<string> => ({
  part(article) {
    const errors = issuesOf(article).map(errorOf).join('');
    return `  <file${attributes({ name: article.path })}>\n${errors}  </file>\n`;
  },
  open: () =>
    openFrame({ head: `${XML_DECLARATION}<checkstyle version="4.3">\n`, tail: () => '</checkstyle>\n' }),
});
