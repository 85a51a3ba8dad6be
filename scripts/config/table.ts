/** The tables in docs/configuration.md. */

import { PRESET_NAMES, PRESETS } from '../../server/src/config/presets.js';
import { CONFIGURABLE_RULES, OPTIONS_BY_RULE } from '../../server/src/config/rule-list.js';
import { CONFIG, OVERRIDE } from '../../server/src/config/schema.js';
import type { Properties, Schema } from '../../server/src/config/schema-types.js';

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function typeOf(schema: Schema): string {
  switch (schema.type) {
    case 'text':
      return 'text';
    case 'whole':
      return `whole number, ${schema.minimum} to ${schema.maximum}`;
    case 'choice':
      return Object.keys(schema.values).map(code).join(', ');
    case 'list':
      return schema.item.type === 'object' ? 'list of objects' : 'list of texts';
    case 'either':
      return schema.options.map(typeOf).join(' or ');
    case 'object':
      return 'object';
  }
}

function rows(properties: Properties, prefix: string): string[][] {
  return Object.entries(properties).flatMap(([key, { schema, description, default: value }]) => {
    const path = prefix + key;
    const row = [code(path), typeOf(schema), value === undefined ? '' : code(value), cell(description.en)];
    const inner = schema.type === 'object' && key !== 'rules' ? rows(schema.properties, `${path}.`) : [];
    return [row, ...inner];
  });
}

/** A table as the formatter of Markdown writes it. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const ownOf = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key === 'files'));

export const keysTable = (): string =>
  table(
    ['key', 'value', 'default', 'meaning'],
    [...rows(CONFIG.properties, ''), ...rows(ownOf(OVERRIDE.properties), 'overrides[].')],
  );

export const rulesTable = (): string =>
  table(
    ['rule', ...PRESET_NAMES.map(code)],
    CONFIGURABLE_RULES.map(({ id }) => [code(id), ...PRESET_NAMES.map((name) => PRESETS[name][id] ?? '')]),
  );

export const optionsTable = (): string =>
  table(
    ['rule', 'option', 'value', 'default', 'meaning'],
    Object.entries(OPTIONS_BY_RULE).flatMap(([id, options]) =>
      rows(options, '').map((row) => [code(id), ...row]),
    ),
  );
