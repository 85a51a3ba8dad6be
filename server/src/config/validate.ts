/** Compares a tree with a schema. What does not fit is told and left out; the rest is kept. */

import type { Localized } from '../text/localized.js';
import type { Located, LocatedObject } from './located.js';
import { nearest } from './nearest.js';
import type { Complain, ConfigProblem } from './problem.js';
import type { ChoiceSchema, ObjectSchema, Properties, Schema, WholeSchema } from './schema-types.js';

type Path = ConfigProblem['path'];

/** Stands for a value that does not fit. */
const NOTHING = Symbol('nothing');

const EXPECTED: Readonly<Record<Exclude<Schema['type'], 'either'>, Localized>> = {
  text: { de: 'ein Text', en: 'a text' },
  whole: { de: 'eine ganze Zahl', en: 'a whole number' },
  choice: { de: 'ein Text', en: 'a text' },
  list: { de: 'eine Liste', en: 'a list' },
  object: { de: 'ein Objekt mit Schlüsseln', en: 'an object with keys' },
};

function expected(schema: Schema): Localized {
  if (schema.type !== 'either') return EXPECTED[schema.type];
  const each = schema.options.map(expected);
  return {
    de: each.map(({ de }) => de).join(' oder '),
    en: each.map(({ en }) => en).join(' or '),
  };
}

/** True if the schema is about values of this kind; whether it is a right one is seen later. */
function isAbout(schema: Schema, node: Located): boolean {
  if (schema.type === 'either') return schema.options.some((option) => isAbout(option, node));
  if (schema.type === 'list' || schema.type === 'object') return node.kind === schema.type;
  return node.kind === 'scalar' && typeof node.value === (schema.type === 'whole' ? 'number' : 'string');
}

/** Checks one tree; a value of its own so that the functions below need not hand it on. */
class Validation {
  readonly #complain: Complain;

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  value(node: Located, schema: Schema, path: Path): unknown {
    if (!isAbout(schema, node)) {
      const { de, en } = expected(schema);
      return this.#refuse(node, path, { de: `Hier wird ${de} erwartet.`, en: `Expected ${en} here.` });
    }
    if (schema.type === 'either') {
      const option = schema.options.find((candidate) => isAbout(candidate, node));
      return option === undefined ? NOTHING : this.value(node, option, path);
    }
    if (node.kind === 'list' && schema.type === 'list')
      return node.items
        .map((item, index) => this.value(item, schema.item, [...path, index]))
        .filter((item) => item !== NOTHING);
    if (node.kind === 'object' && schema.type === 'object') return this.#object(node, schema, path);
    if (schema.type === 'choice') return this.#choice(node, schema, path);
    if (schema.type === 'whole') return this.#whole(node, schema, path);
    return node.kind === 'scalar' ? node.value : NOTHING;
  }

  #refuse({ at }: Located, path: Path, message: Localized, suggestion: string | null = null): typeof NOTHING {
    this.#complain(at, path, message, suggestion);
    return NOTHING;
  }

  #choice(node: Located, { values }: ChoiceSchema, path: Path): unknown {
    const known = Object.keys(values);
    const value = node.kind === 'scalar' ? String(node.value) : '';
    if (known.includes(value)) return value;
    const all = known.join(', ');
    const message = {
      de: `„${value}“ gibt es hier nicht. Möglich: ${all}.`,
      en: `There is no “${value}” here. Possible: ${all}.`,
    };
    return this.#refuse(node, path, message, nearest(value, known));
  }

  #whole(node: Located, { minimum, maximum }: WholeSchema, path: Path): unknown {
    const value = node.kind === 'scalar' ? Number(node.value) : Number.NaN;
    if (Number.isInteger(value) && minimum <= value && value <= maximum) return value;
    return this.#refuse(node, path, {
      de: `Hier wird eine ganze Zahl von ${minimum} bis ${maximum} erwartet.`,
      en: `Expected a whole number from ${minimum} to ${maximum} here.`,
    });
  }

  #object(node: LocatedObject, { properties, required = [] }: ObjectSchema<Properties>, path: Path): unknown {
    const known = Object.keys(properties);
    const values = new Map<string, unknown>();
    for (const { key, at, value: inner } of node.entries) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const here = [...path, key];
      if (property === undefined)
        this.#complain(
          at,
          here,
          { de: `Unbekannter Schlüssel „${key}“.`, en: `Unknown key “${key}”.` },
          nearest(key, known),
        );
      else if (values.has(key))
        this.#complain(at, here, { de: `„${key}“ steht hier zweimal.`, en: `“${key}” stands here twice.` });
      else values.set(key, this.value(inner, property.schema, here));
    }
    for (const key of required.filter((name) => !values.has(name)))
      this.#complain(node.at, path, { de: `Hier fehlt „${key}“.`, en: `“${key}” is missing here.` });
    return Object.fromEntries([...values].filter(([, value]) => value !== NOTHING));
  }
}

/** The values of the tree that fit the schema; an empty object if it is not even an object. */
export function validate(root: Located, schema: ObjectSchema<Properties>, complain: Complain): object {
  const value = new Validation(complain).value(root, schema, []);
  return typeof value === 'object' && value !== null ? value : {};
}
