/** How a schema is written down: plain data, from which checks, types, defaults, JSON Schema, settings and docs follow. */

import type { Localized } from '../text/localized.js';

/** Any text. */
export interface TextSchema {
  readonly type: 'text';
}

/** A whole number between two others, both included. */
export interface WholeSchema {
  readonly type: 'whole';
  readonly minimum: number;
  readonly maximum: number;
}

/** One of a few words, each with its meaning. */
export interface ChoiceSchema<Value extends string = string> {
  readonly type: 'choice';
  readonly values: Readonly<Record<Value, Localized>>;
}

export interface ListSchema<Item = unknown> {
  readonly type: 'list';
  readonly item: Item;
}

/** Keys, of which none must be there but the `required` ones. */
export interface ObjectSchema<Properties = unknown> {
  readonly type: 'object';
  readonly properties: Properties;
  readonly required?: readonly string[];
}

/** One of several types, told apart by what is written: `"strict"` or `["strict", "./house.json"]`. */
export interface EitherSchema<Options = unknown> {
  readonly type: 'either';
  readonly options: Options;
}

/** One key of an object. */
export interface Property<Of = Schema> {
  readonly schema: Of;
  readonly description: Localized;
  /** What holds without the key, where that is one value. */
  readonly default?: unknown;
  /** True if a user may set it in the editor, too, where no configuration file is found. */
  readonly setting?: true;
}

export type Properties = Readonly<Record<string, Property>>;

export type Schema =
  | TextSchema
  | WholeSchema
  | ChoiceSchema
  | ListSchema<Schema>
  | ObjectSchema<Properties>
  | EitherSchema<readonly Schema[]>;

type InferProperty<Of> = Of extends Property<infer Inner> ? Infer<Inner> : never;

/** The type of the values that a schema accepts. */
export type Infer<Of> = Of extends TextSchema
  ? string
  : Of extends WholeSchema
    ? number
    : Of extends ChoiceSchema<infer Value>
      ? Value
      : Of extends ListSchema<infer Item>
        ? readonly Infer<Item>[]
        : Of extends EitherSchema<readonly (infer Option)[]>
          ? Infer<Option>
          : Of extends ObjectSchema<infer Keys>
            ? { readonly [Key in keyof Keys]?: InferProperty<Keys[Key]> }
            : never;

export const text: TextSchema = { type: 'text' };

export const whole = (minimum: number, maximum: number): WholeSchema => ({ type: 'whole', minimum, maximum });

export const choice = <Value extends string>(
  values: Readonly<Record<Value, Localized>>,
): ChoiceSchema<Value> => ({ type: 'choice', values });

export const list = <Item extends Schema>(item: Item): ListSchema<Item> => ({ type: 'list', item });

export const object = <Keys extends Properties>(
  properties: Keys,
  required: readonly string[] = [],
): ObjectSchema<Keys> => ({ type: 'object', properties, required });

/** A property of a file that people do not write by hand, which needs no words. */
export const bare = <Of extends Schema>(schema: Of): Property<Of> => ({
  schema,
  description: { de: '', en: '' },
});

export const either = <Options extends readonly Schema[]>(...options: Options): EitherSchema<Options> => ({
  type: 'either',
  options,
});
