/** Which files editors complete and check by which schema. */

import { CONFIG_FILES, PACKAGE_FILE, REGISTER_FILES } from '../../server/src/config/file-names.js';

/** What the manifest says of files that one schema describes. */
interface Validation {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const described: Readonly<Record<string, readonly string[]>> = {
  './docs/schema/config.schema.json': CONFIG_FILES.filter((name) => name !== PACKAGE_FILE),
  './docs/schema/sources.schema.json': REGISTER_FILES,
};

const validationOf = (isMatch: RegExp): Validation[] =>
  Object.entries(described).map(([url, names]) => ({
    fileMatch: names.filter((name) => isMatch.test(name)),
    url,
  }));

/** VS Code itself knows JSON; YAML is known to the extension “YAML” by Red Hat, which reads the same from the manifest. */
export const validation = {
  jsonValidation: validationOf(/\.jsonc?$/),
  yamlValidation: validationOf(/\.ya?ml$/),
};
