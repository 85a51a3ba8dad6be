/** What the files are called that lie beside articles; of several in one folder the first in its list counts. */

/** Counts only with the key `wortlaut`. */
export const PACKAGE_FILE = 'package.json';

export const CONFIG_FILES: readonly string[] = [
  'wortlaut.config.json',
  'wortlaut.config.jsonc',
  'wortlaut.config.yaml',
  'wortlaut.config.yml',
  PACKAGE_FILE,
];

export const REGISTER_FILES: readonly string[] = [
  'wortlaut.sources.yaml',
  'wortlaut.sources.yml',
  'wortlaut.sources.json',
];
