/** Everything that a configuration can turn on and off: the rules, and what the engine itself reports. */

import { RULES } from '../rules/index.js';
import { DEFAULT_OPTIONS, type RuleOptions } from '../rules/options.js';
import type { AnyRule } from '../rules/rule.js';
import type { Localized } from '../text/localized.js';
import { type Property, type WholeSchema, whole } from './schema-types.js';

/** A rule without its check. */
export type RuleFacts = Pick<AnyRule, 'id' | 'severity' | 'offByDefault' | 'summary' | 'docs'>;

/** Reported by the engine: only when all rules have run is it known which suppression found nothing. */
export const UNUSED_SUPPRESSION: RuleFacts = {
  id: 'unused-suppression',
  severity: 'warning',
  summary: { de: 'Unterdrückung, die nichts unterdrückt', en: 'Suppression that suppresses nothing' },
  docs: 'docs/rules/unused-suppression.md',
};

export const CONFIGURABLE_RULES: readonly RuleFacts[] = [...RULES, UNUSED_SUPPRESSION];

export const RULE_IDS: readonly string[] = CONFIGURABLE_RULES.map(({ id }) => id);

type OptionProperties = Readonly<Record<string, Property<WholeSchema>>>;

const option = (
  key: keyof RuleOptions,
  minimum: number,
  maximum: number,
  description: Localized,
): OptionProperties => ({
  [key]: { schema: whole(minimum, maximum), default: DEFAULT_OPTIONS[key], description },
});

/** The options of single rules, by the rule's id; their keys are those of `RuleOptions`. */
export const OPTIONS_BY_RULE: Readonly<Record<string, OptionProperties>> = {
  'unattributed-quote': option('fragmentWords', 0, 20, {
    de: 'Ein Zitat von höchstens so vielen Wörtern ist ein Bruchstück und nur einen Hinweis wert.',
    en: 'A quotation of at most this many words is a fragment, which is only a hint.',
  }),
};
