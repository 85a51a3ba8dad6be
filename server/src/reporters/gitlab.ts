/** GitLab's code quality report, which its merge requests show. */

import type { Severity } from '../rules/rule.js';
import { openList } from '../text/parts.js';
import { type Issue, issuesOf } from './issue.js';
import { toJsonItems } from './json-parts.js';
import type { Reporter, ReporterOptions } from './reporter.js';

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
};

/** GitLab finds a path only if it is written as in its repository. */
const tidy = (path: string): string => path.replace(/^\.\//, '');

/** A list of issues; GitLab shows only one of several with the same fingerprint, so no two are the same. */
export function createGitlabReporter({ hash }: Pick<ReporterOptions, 'hash'>): Reporter<string> {
  const toEntry = ({ path, finding, region, identity }: Issue) => ({
    type: 'issue',
    description: finding.message,
    check_name: finding.ruleId,
    fingerprint: hash(identity),
    severity: SEVERITY[finding.severity],
    categories: ['Style'],
    location: { path: tidy(path), lines: { begin: region.start.line, end: region.end.line } },
  });
  return {
    part: (article) => toJsonItems(issuesOf(article).map(toEntry)),
    open: () => openList('[', ']\n'),
  };
}
