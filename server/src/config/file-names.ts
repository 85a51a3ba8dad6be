/** What the files are called that lie beside articles; of several in one folder the first in its list counts. */

/** `package.json` counts only with the key `wortlaut`. */
export const CONFIG_FILES: readonly string[] = [
  'wortlaut.config.json',
  'wortlaut.config.jsonc',
  'wortlaut.config.yaml',
  'wortlaut.config.yml',
  'package.json',
];

export const REGISTER_FILES: readonly string[] = [
  'wortlaut.sources.yaml',
  'wortlaut.sources.yml',
  'wortlaut.sources.json',
];
