/**
 * Writes server/src/lexicon/names/given-names.ts from the locale data of @faker-js/faker (MIT).
 * Run it after an update of that package: `npx tsx scripts/generate-given-names.ts`.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales, type LocaleDefinition } from '@faker-js/faker';

type LocaleKey = keyof typeof allLocales;
type Verdict = 'male' | 'female' | 'unknown';

const TARGET = join(dirname(fileURLToPath(import.meta.url)), '../server/src/lexicon/names/given-names.ts');
/** German usage decides where it knows a name: „Andrea“ is female here, male in Italy. */
const GERMAN: readonly LocaleKey[] = ['de', 'de_AT', 'de_CH'];
const OTHERS: readonly LocaleKey[] = [
  'en',
  'fr',
  'fr_CH',
  'es',
  'it',
  'pl',
  'nl',
  'nl_BE',
  'tr',
  'sv',
  'nb_NO',
  'da',
  'fi',
  'cs_CZ',
  'sk',
  'sl_SI',
  'pt_PT',
  'pt_BR',
  'ro',
  'ro_MD',
  'hu',
  'hr',
  'sr_RS_latin',
];
/** A name of one word in Latin letters. Names with a hyphen are looked up by their parts. */
const PLAIN_NAME = /^\p{Lu}\p{Ll}+$/u;
const NON_LATIN = /[^\p{Script=Latin}]/u;
/** The Turkish names of either gender are medieval, which no news needs. */
const WITHOUT_GENERIC: ReadonlySet<LocaleKey> = new Set(['tr']);

/** The names of one list of a locale; a list is an array of names. */
function namesOf(locale: LocaleKey, list: 'male' | 'female' | 'generic'): readonly string[] {
  const definition: LocaleDefinition = allLocales[locale];
  const names = definition.person?.first_name?.[list] ?? [];
  return names.filter((name) => PLAIN_NAME.test(name) && !NON_LATIN.test(name));
}

function verdictOf(known: Verdict | undefined, found: Verdict): Verdict {
  return known === undefined || known === found ? found : 'unknown';
}

/** Name to gender for some locales; `unknown` if they disagree. */
function collect(locales: readonly LocaleKey[]): Map<string, Verdict> {
  const table = new Map<string, Verdict>();
  for (const locale of locales) {
    for (const gender of ['male', 'female'] as const) {
      for (const name of namesOf(locale, gender)) table.set(name, verdictOf(table.get(name), gender));
    }
  }
  for (const locale of locales) {
    if (WITHOUT_GENERIC.has(locale)) continue;
    for (const name of namesOf(locale, 'generic')) if (!table.has(name)) table.set(name, 'unknown');
  }
  return table;
}

/** Lines of at most 106 characters. */
function wrapped(names: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line.length + name.length > 105) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? name : ` ${name}`;
  }
  return [...lines, line].join('\n  ');
}

function block(
  title: string,
  constant: string,
  table: ReadonlyMap<string, Verdict>,
  gender: Verdict,
): string {
  const names = [...table].filter(([, verdict]) => verdict === gender).map(([name]) => name);
  return `/** ${title} */\nexport const ${constant} = \`\n  ${wrapped(names.sort())}\`;\n`;
}

function notice(): string {
  const license = join(
    dirname(createRequire(import.meta.url).resolve('@faker-js/faker/package.json')),
    'LICENSE',
  );
  const lines = readFileSync(license, 'utf8').trim().split('\n');
  return `/*! Given names, compiled from the locale data of @faker-js/faker.\n *\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}

const german = collect(GERMAN);
const table = new Map([...collect(OTHERS), ...german]);
writeFileSync(
  TARGET,
  [
    notice(),
    '\n\n// Written by scripts/generate-given-names.ts. Corrections belong into corrections.ts.\n\n',
    block('Men’s names, parted by white space.', 'MALE_NAMES', table, 'male'),
    '\n',
    block('Women’s names, parted by white space.', 'FEMALE_NAMES', table, 'female'),
    '\n',
    block('Names of either gender, parted by white space.', 'UNISEX_NAMES', table, 'unknown'),
  ].join(''),
);
