import type { RuleInfo } from '../engine/analyzer.js';

/** What the server tells of a rule. */
export type RuleFacts = Pick<RuleInfo, 'id' | 'summary' | 'docs'>;

/** What is known of the rules, looked up by their id. */
export interface RuleTable {
  get(ruleId: string): RuleFacts | undefined;
  /** URI of the rule's page, or null if the rule or the place of the documentation is unknown. */
  page(ruleId: string): string | null;
}

/** `docsBase` is the URI of the project's root, ending in a slash, or null. */
export function createRuleTable(rules: readonly RuleFacts[], docsBase: string | null): RuleTable {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    get: (ruleId) => byId.get(ruleId),
    page(ruleId) {
      const rule = byId.get(ruleId);
      return rule && docsBase !== null ? new URL(rule.docs, docsBase).href : null;
    },
  };
}
