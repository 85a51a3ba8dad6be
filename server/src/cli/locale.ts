/** In which language the command line speaks. */

import { type Locale, parseLocale } from '../text/localized.js';

/** The locales that --locale accepts. */
export const LOCALES: readonly Locale[] = ['de', 'en'];

const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
const OPTION = '--locale';

const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value);

/** The language of the environment: the first of LC_ALL, LC_MESSAGES and LANG that is set decides; else English. */
function localeOfEnvironment(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = VARIABLES.map((name) => env[name]).find((value) => value);
  return parseLocale(tag ?? '') ?? 'en';
}

/**
 * The language to speak, known before the arguments are parsed, so that errors in them are told in it. A value of
 * --locale that is not one is left for the parser to refuse.
 */
export function findLocale(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Locale {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  const value = options[at] === OPTION ? options[at + 1] : options[at]?.slice(OPTION.length + 1);
  return isLocale(value) ? value : localeOfEnvironment(env);
}
