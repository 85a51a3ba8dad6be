/** From the text of a configuration file to its values. */

import { PACKAGE_FILE } from './file-names.js';
import { type Located, locatedAt, locatedValue } from './located.js';
import { parseJson } from './parse-json.js';
import { parseYaml } from './parse-yaml.js';
import { type Complain, type ConfigProblem, createComplaints } from './problem.js';
import { CONFIG, type ConfigValues } from './schema.js';
import { validate } from './validate.js';

/** What one file says, and what is wrong with it. */
export interface ParsedConfig {
  readonly file: string;
  readonly text: string;
  readonly root: Located;
  /** What is right of it, as it is written. */
  readonly values: ConfigValues;
  readonly problems: readonly ConfigProblem[];
}

const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** The key of `package.json` under which a configuration stands. */
export const PACKAGE_KEY = 'wortlaut';

function parseTree(file: string, text: string, complain: Complain): Located {
  try {
    return /\.ya?ml$/i.test(file) ? parseYaml(text, complain) : parseJson(text, complain);
  } catch {
    // The parsers recurse: a file of nothing but brackets is too deep for them.
    complain(0, [], { de: 'Diese Datei ist zu tief verschachtelt.', en: 'This file is nested too deeply.' });
    return { kind: 'object', at: 0, entries: [] };
  }
}

/**
 * Reads a configuration: YAML if the file is so called, else JSON with comments; of a `package.json` what stands
 * under `wortlaut`. A file that cannot be read at all yields that one problem. Never throws.
 */
export function parseConfig(file: string, text: string): ParsedConfig {
  const { complain, problems } = createComplaints(file, text);
  const tree = parseTree(file, text, complain);
  const inPackage = baseName(file) === PACKAGE_FILE;
  const root = (inPackage ? locatedAt(tree, [PACKAGE_KEY]) : tree) ?? locatedValue({});
  const values = problems.length > 0 ? {} : validate(root, CONFIG, complain);
  return { file, text, root, values, problems };
}

/** The same for values that stand in no file, such as the settings of an editor. */
export function readConfigValues(value: unknown): Pick<ParsedConfig, 'values' | 'problems'> {
  const { complain, problems } = createComplaints('', '');
  return { values: validate(locatedValue(value), CONFIG, complain), problems };
}
