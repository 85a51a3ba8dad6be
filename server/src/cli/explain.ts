/** The work behind `wortlaut explain`: what the rules find and why, from their pages in docs/rules. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../config/nearest.js';
import { CONFIGURABLE_RULES, RULE_IDS, type RuleFacts } from '../config/rule-list.js';
import type { Context } from './context.js';
import { ExitCode } from './exit-code.js';
import { UsageError } from './problem.js';

/** The page of a rule; it lies in the package, one folder above the bundle, as the user manual that it is. */
const readPage = ({ docs }: RuleFacts): string => readFileSync(join(__dirname, '..', docs), 'utf8');

/** The pages are in English; for a German reader the rule's summary comes first. */
const introduction = ({ summary }: RuleFacts, { locale }: Context): string =>
  locale === 'de' ? `${summary.de}\n\n` : '';

/** Prints the page of a rule. Throws a UsageError for a rule that does not exist. */
export function explainRule(id: string, context: Context): ExitCode {
  const { host, texts } = context;
  const rule = CONFIGURABLE_RULES.find((each) => each.id === id);
  if (rule === undefined) {
    const meant = nearest(id, RULE_IDS);
    const next = meant === null ? texts.seeHelp('wortlaut explain') : texts.usage.didYouMean([meant]);
    throw new UsageError(`${texts.usage.unknownRule(id)} ${next}`);
  }
  host.stdout.write(introduction(rule, context) + readPage(rule));
  return ExitCode.clean;
}

/** Prints the ids of all rules with their summaries, in the order in which they run. */
export function listRules({ host, locale }: Context): ExitCode {
  const width = Math.max(...RULE_IDS.map((id) => id.length));
  const lines = CONFIGURABLE_RULES.map(({ id, summary }) => `${id.padEnd(width)}  ${summary[locale]}\n`);
  host.stdout.write(lines.join(''));
  return ExitCode.clean;
}
