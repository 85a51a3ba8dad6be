/** What the standards say of an output: what is wrong with it. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld, { type Options } from 'jsonld';
import { validateXML } from 'xmllint-wasm';

/** Names every fault of a value. */
export type FindFaults = (value: unknown) => readonly string[];

const require = createRequire(import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

const faultFinder =
  (validate: ValidateFunction): FindFaults =>
  (value) => {
    validate(value);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };

/** Compares with a JSON Schema of this folder. */
export const jsonFaults = (schema: string): FindFaults =>
  faultFinder(new Ajv2020({ allErrors: true }).compile(JSON.parse(read(schema))));

/** The published schema of SARIF 2.1.0, as Microsoft's tools for tests carry it. */
const SARIF = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
const URI_CHARACTERS = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;

const sarifFormats = {
  uri: (text: string) => URI_CHARACTERS.test(text) && URL.canParse(text),
  'uri-reference': (text: string) => URI_CHARACTERS.test(text) && URL.canParse(text, 'file:///'),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};

/** Compares a log with the whole schema of SARIF 2.1.0. */
export function sarifFaults(): FindFaults {
  const { default: Ajv } = require('ajv-draft-04') as typeof import('ajv-draft-04');
  const schema = require(SARIF) as AnySchemaObject;
  return faultFinder(
    new Ajv({ allErrors: true, formats: sarifFormats, strictTypes: false, unicodeRegExp: false }).compile(
      schema,
    ),
  );
}

/** Compares a document with an XML Schema or a RELAX NG grammar of this folder. */
export async function xmlFaults(xml: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml,
    schema: read(schema),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  });
  return errors.map(({ message, loc }) => `${loc?.lineNumber}: ${message}`);
}

/** The terms of http://www.w3.org/ns/anno.jsonld that are in use, mapped as that context maps them. */
const ANNOTATION_CONTEXT = JSON.parse(read('annotation-context.json'));

/**
 * A Web Annotation as linked data, at this address. Fails for a term that the context lacks, a name that is no IRI, and
 * everything else that would get lost on the way.
 */
export function expandAnnotation(output: string, base: string): Promise<object[]> {
  const options: Options.Expand & { readonly safe: true } = {
    base,
    safe: true,
    documentLoader: (documentUrl) =>
      documentUrl === 'http://www.w3.org/ns/anno.jsonld'
        ? Promise.resolve({ documentUrl, document: ANNOTATION_CONTEXT })
        : Promise.reject(new Error(`no such context: ${documentUrl}`)),
  };
  return jsonld.expand(JSON.parse(output), options);
}
