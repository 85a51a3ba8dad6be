/** The options that several commands share, and what their values mean. */

import { existsSync, statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import type { Context } from './context.js';
import { STDIN } from './files.js';
import { UsageError } from './problem.js';
import type { Texts } from './texts.js';

/** The options that say what to read, as commander hands them over. */
export interface InputOptions {
  readonly stdin?: true;
  readonly stdinFilename?: string;
}

/** The options of the program itself, valid for every command. */
export interface GlobalOptions {
  readonly color?: boolean;
}

/** The options that choose the configuration: a file, or false for none. */
export interface ConfigOptions {
  readonly config?: string | false;
}

/** What to read, and whether that can be one article only. */
export interface Inputs {
  readonly paths: readonly string[];
  /** Those of the paths that somebody has written on the command line. */
  readonly named: readonly string[];
  /** Those of the paths whose staged content counts, and that have another one on disk. */
  readonly staged: readonly string[];
  readonly stdinName: string;
  readonly isSingle: boolean;
}

/** The name of standard input where --stdin-filename gives no other. */
export const STDIN_NAME = '<stdin>';

/** An option that takes one of a few values; any other value is a usage error. */
export function choiceOption(
  flags: string,
  description: string,
  values: readonly string[],
  { usage }: Texts,
): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new UsageError(usage.notOneOf(`--${option.name()}`, value, values));
  });
}

/** An option whose value is a whole number; any other value is a usage error. */
export function numberOption(flags: string, description: string, most: number, { usage }: Texts): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number <= most) return number;
    throw new UsageError(usage.notANumber(`--${option.name()}`, value, most));
  });
}

/** Adds the paths and the options for standard input to a command that reads articles. */
export function addInputs(command: Command, { texts: { help } }: Context): Command {
  return command
    .usage(help.filesUsage)
    .argument('[paths...]', help.paths)
    .option('--stdin', help.stdin)
    .option('--stdin-filename <name>', help.stdinFilename);
}

/** Adds the options that choose the configuration. */
export function addConfigOptions(command: Command, { texts: { help } }: Context): Command {
  return command.option('--config <file>', help.config).option('--no-config', help.noConfig);
}

/** The file, if it is one. Throws a UsageError otherwise. */
export function resolveConfigFile(file: string, { usage }: Texts): string {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  throw new UsageError(usage.noSuchConfig(file));
}

/** The configuration that was chosen. Throws a UsageError for a file that does not exist. */
export function resolveConfigChoice({ config }: ConfigOptions, texts: Texts): string | false | undefined {
  return typeof config === 'string' ? resolveConfigFile(config, texts) : config;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A glob may stand for several files. */
const MAY_BE_GLOB = /[*?[{(]/;

function isSingleInput(paths: readonly string[]): boolean {
  const [path] = paths;
  if (path === undefined || paths.length > 1) return false;
  return path === STDIN || (existsSync(path) ? !isFolder(path) : !MAY_BE_GLOB.test(path));
}

/** What the paths and options ask to read. Throws a UsageError for nothing, and for contradictions. */
export function resolveInputs(
  named: readonly string[],
  { stdin, stdinFilename }: InputOptions,
  { usage }: Texts,
): Inputs {
  if (stdin && named.length > 0) throw new UsageError(usage.stdinAndPaths());
  const paths = stdin ? [STDIN] : named;
  if (paths.length === 0) throw new UsageError(usage.noPaths());
  if (stdinFilename !== undefined && !paths.includes(STDIN)) {
    throw new UsageError(usage.stdinNameWithoutStdin());
  }
  return { paths, named, staged: [], stdinName: stdinFilename ?? STDIN_NAME, isSingle: isSingleInput(paths) };
}
