/** Every file that follows from the schema of the configuration, as it must be. */

import { type Json, jsonSchema } from './json-schema.js';
import { editorSettings, NLS_PREFIX } from './settings.js';
import { keysTable, optionsTable, rulesTable } from './table.js';
import { validation } from './validation.js';

/** A file and what becomes of its text; files that are wholly generated start from nothing. */
export interface Generated {
  readonly path: string;
  update(text: string): string;
}

const format = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface Manifest {
  readonly contributes: { readonly configuration: readonly Json[] } & Json;
}

/** The last section of the settings is generated, all before it are by hand; so is what names the schemas. */
function updateManifest(text: string): string {
  const manifest: Manifest = JSON.parse(text);
  const { section } = editorSettings();
  const byHand = manifest.contributes.configuration.filter(({ id }) => id !== section['id']);
  const contributes = {
    ...manifest.contributes,
    configuration: [...byHand, section],
    ...validation,
  };
  return format({ ...manifest, contributes });
}

const updateTexts =
  (locale: 'de' | 'en') =>
  (text: string): string => {
    const byHand = Object.entries(JSON.parse(text)).filter(([key]) => !key.startsWith(NLS_PREFIX));
    const generated = [...editorSettings().texts].map(([key, texts]) => [key, texts[locale]]);
    return format(Object.fromEntries([...byHand, ...generated]));
  };

function replaceBetween(text: string, name: string, content: string): string {
  const start = `<!-- generated: ${name} -->`;
  const end = '<!-- end -->';
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`No place for the table “${name}” in docs/configuration.md.`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const updateDocs = (text: string): string =>
  Object.entries({ keys: keysTable(), rules: rulesTable(), options: optionsTable() }).reduce(
    (docs, [name, content]) => replaceBetween(docs, name, content),
    text,
  );

export const GENERATED: readonly Generated[] = [
  { path: 'docs/schema/config.schema.json', update: () => format(jsonSchema()) },
  { path: 'package.json', update: updateManifest },
  { path: 'package.nls.json', update: updateTexts('en') },
  { path: 'package.nls.de.json', update: updateTexts('de') },
  { path: 'docs/configuration.md', update: updateDocs },
];
