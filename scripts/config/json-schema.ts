/** The JSON Schema of the configuration. */

import { PRESET_NAMES } from '../../server/src/config/presets.js';
import { CONFIG } from '../../server/src/config/schema.js';
import type { Properties, Property, Schema } from '../../server/src/config/schema-types.js';
import type { Localized } from '../../server/src/text/localized.js';

export type Json = Readonly<Record<string, unknown>>;

/** Texts of a property or of its values: in the schema English, in the manifest the key of a translation. */
export interface Describe {
  property(property: Property, path: readonly string[]): Json;
  values(values: Readonly<Record<string, Localized>>, path: readonly string[]): Json;
}

function propertiesOf(properties: Properties, describe: Describe, path: readonly string[]): Json {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      toProperty(property, describe, [...path, key]),
    ]),
  );
}

function toSchema(schema: Schema, describe: Describe, path: readonly string[]): Json {
  switch (schema.type) {
    case 'text':
      return { type: 'string' };
    case 'whole':
      return { type: 'integer', minimum: schema.minimum, maximum: schema.maximum };
    case 'choice':
      return { type: 'string', enum: Object.keys(schema.values), ...describe.values(schema.values, path) };
    case 'list':
      return { type: 'array', items: toSchema(schema.item, describe, path) };
    case 'either':
      return { anyOf: schema.options.map((option) => toSchema(option, describe, path)) };
    case 'object':
      return {
        type: 'object',
        additionalProperties: false,
        properties: propertiesOf(schema.properties, describe, path),
        ...(schema.required?.length ? { required: schema.required } : {}),
      };
  }
}

/** One property as JSON Schema, with its texts and its default. */
export function toProperty(property: Property, describe: Describe, path: readonly string[]): Json {
  return {
    ...describe.property(property, path),
    ...toSchema(property.schema, describe, path),
    ...(property.default === undefined ? {} : { default: property.default }),
  };
}

const ENGLISH: Describe = {
  property: ({ description }) => ({ description: description.en }),
  values: () => ({}),
};

/** A name of a preset is offered, a file is allowed. */
const EXTENDS = {
  type: 'string',
  anyOf: [{ enum: PRESET_NAMES }, { pattern: '^(\\.{0,2}[/\\\\]|[A-Za-z]:[/\\\\])' }],
};

export function jsonSchema(): Json {
  const properties = propertiesOf(CONFIG.properties, ENGLISH, []);
  const { extends: reference } = properties as { readonly extends: Json };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Wortlaut',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...properties,
      extends: { ...reference, anyOf: [EXTENDS, { type: 'array', items: EXTENDS }] },
    },
  };
}
