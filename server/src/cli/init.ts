/** The work behind `wortlaut init`. */

import { existsSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CONFIG_FILES, PACKAGE_FILE } from '../config/file-names.js';
import { findConfigFile } from './config/find.js';
import { type Context, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { UsageError, writeProblem } from './problem.js';

const FILE = 'wortlaut.config.json';
/** Where the schema lies for those who have installed the package beside their articles. */
const SCHEMA = './node_modules/wortlaut/docs/schema/config.schema.json';

function contentOf(preset: string): string {
  const schema = existsSync(SCHEMA) ? { $schema: SCHEMA } : {};
  return `${JSON.stringify({ ...schema, extends: preset, rules: {}, overrides: [], ignore: [] }, null, 2)}\n`;
}

/** Writes a configuration into the folder that we are in, unless there is one already. */
export function writeConfig(preset: string, context: Context): ExitCode {
  const { host, texts } = context;
  const existing = CONFIG_FILES.filter((name) => name !== PACKAGE_FILE).find((name) => existsSync(name));
  if (existing !== undefined) throw new UsageError(texts.usage.configExists(existing));
  const above = findConfigFile('.');
  try {
    writeFileSync(FILE, contentOf(preset), { flag: 'wx' });
  } catch (error) {
    tellProblem(context, writeProblem(FILE, error));
    return ExitCode.failure;
  }
  host.stdout.write(`${texts.init.written(FILE)}\n`);
  if (above !== null) host.stdout.write(`${texts.init.instead(relative(process.cwd(), above))}\n`);
  host.stdout.write(`${texts.init.next()}\n`);
  return ExitCode.clean;
}
