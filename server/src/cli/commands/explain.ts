/** `wortlaut explain [RULE]`: the page of a rule, or the list of all. */

import type { AddCommand } from './command.js';

export const addExplain: AddCommand = (program, context, exit) => {
  const { help } = context.texts;
  program
    .command('explain')
    .description(help.explain)
    .usage(help.explainUsage)
    .argument('[rule]', help.ruleName)
    .action(async (rule?: string) => {
      const { explainRule, listRules } = await import('../explain.js');
      exit(rule === undefined ? listRules(context) : explainRule(rule, context));
    });
};
