/** JUnit's XML, which nearly every CI shows: an article is a suite, a finding a test that failed. */

import { openFrame } from '../text/parts.js';
import { attributes, XML_DECLARATION, xml } from '../text/xml.js';
import { type Issue, issuesOf } from './issue.js';
import type { Reporter } from './reporter.js';
import { isAtLeast } from './totals.js';

const isFailure = ({ finding }: Issue): boolean => isAtLeast(finding.severity, 'warning');

/** Infos and hints are no failures: they are shown as skipped. */
function testCase(issue: Issue): string {
  const { path, finding, region } = issue;
  const { ruleId: type, severity, message } = finding;
  const { line, column } = region.start;
  const outcome = isFailure(issue)
    ? `<failure${attributes({ type, message })}>${xml(`${path}:${line}:${column}: ${severity}: ${message}`)}</failure>`
    : `<skipped${attributes({ message })}/>`;
  const name = `${type} ${line}:${column}`;
  return `    <testcase${attributes({ name, classname: path })}>${outcome}</testcase>\n`;
}

const passed = (path: string): string =>
  `    <testcase${attributes({ name: 'wortlaut', classname: path })}/>\n`;

/** A suite for every article; one without findings has a single test that passed. */
export const createJunitReporter = (): Reporter<string> => ({
  part(article) {
    const { path } = article;
    const issues = issuesOf(article);
    const failures = issues.filter(isFailure).length;
    const tests = Math.max(1, issues.length);
    const counts = { name: path, tests, failures, errors: 0, skipped: issues.length - failures };
    const cases = issues.length === 0 ? passed(path) : issues.map(testCase).join('');
    return `  <testsuite${attributes(counts)}>\n${cases}  </testsuite>\n`;
  },
  open: () =>
    openFrame({ head: `${XML_DECLARATION}<testsuites name="wortlaut">\n`, tail: () => '</testsuites>\n' }),
});
