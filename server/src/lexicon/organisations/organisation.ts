/** Which words name a body: by list, by the head of a compound, and by lists of phrases. */

import { afterHyphen, headOfCompound } from '../compound-head.js';
import type { Gender } from '../grammar.js';
import { isCapitalized, words } from '../word-list.js';
import { COMPOUNDS, HEADS, HEADS_AFTER_HYPHEN, NEVER_A_HEAD, NO_ORGANISATIONS } from './heads.js';
import { AGENCY_NAMES, MEDIUM_NAMES } from './media.js';
import { genderOfBlock, type NamesByGender, ORGANISATION_NAMES } from './names.js';
import { CAPITALS, COUNTRIES, REGIONS } from './places.js';
import type { Organisation, OrganisationKind } from './types.js';

type Table = Map<string, Organisation>;

/** Names take a genitive -s: „Russlands“, „Siemens’“ aside. */
function addName(table: Table, name: string, kind: OrganisationKind, gender: Organisation['gender']): void {
  const organisation = { kind, gender, head: name };
  table.set(name, organisation);
  const genitive = `${name}s`;
  if (!name.endsWith('s') && gender !== 'female' && gender !== 'plural' && !table.has(genitive)) {
    table.set(genitive, organisation);
  }
}

function addNames(table: Table, kind: OrganisationKind, names: NamesByGender): void {
  for (const [block, list] of Object.entries(names) as [keyof NamesByGender, string][]) {
    for (const name of words(list)) addName(table, name, kind, genderOfBlock(block));
  }
}

/** The heads with all their forms; the gender of a plural is `plural`. */
function compileHeads(): Table {
  const table: Table = new Map();
  for (const [kind, gender, block] of HEADS) {
    for (const entry of block.split(';')) {
      const [singular = '', plural = ''] = entry.split('/');
      const [head = '', ...others] = words(singular);
      for (const form of [head, ...others]) table.set(form, { kind, gender, head });
      for (const form of words(plural)) {
        if (!table.has(form)) table.set(form, { kind, gender: 'plural', head });
        if (!/[ns]$/.test(form) && !table.has(`${form}n`))
          table.set(`${form}n`, { kind, gender: 'plural', head });
      }
    }
  }
  return table;
}

function compileNames(): Table {
  const table: Table = new Map();
  for (const name of words(REGIONS)) addName(table, name, 'place', 'neuter');
  for (const name of words(CAPITALS)) addName(table, name, 'place', 'neuter');
  addNames(table, 'place', COUNTRIES);
  addNames(table, 'organisation', ORGANISATION_NAMES);
  addNames(table, 'medium', MEDIUM_NAMES);
  addNames(table, 'agency', AGENCY_NAMES);
  for (const [gender, list] of Object.entries(COMPOUNDS) as [Gender, string][]) {
    for (const name of words(list)) addCompound(table, name, gender);
  }
  return table;
}

/** A compound with the inflection of its head. */
function addCompound(table: Table, compound: string, gender: Gender): void {
  const organisation: Organisation = { kind: 'organisation', gender, head: compound };
  const genitives = gender === 'female' ? [] : ['s', 'es'];
  for (const ending of ['', ...genitives]) table.set(compound + ending, organisation);
  const plural: Organisation = { ...organisation, gender: 'plural' };
  if (gender === 'female') table.set(compound.endsWith('e') ? `${compound}n` : `${compound}en`, plural);
}

const NAMES = compileNames();
const BODIES = compileHeads();

function decide(ending: string): Organisation | null | undefined {
  if (NO_ORGANISATIONS.has(ending)) return null;
  const listed = NAMES.get(ending);
  if (listed !== undefined && listed.head.length > 6 && listed.kind === 'organisation') return listed;
  const body = BODIES.get(ending);
  return body !== undefined && !NEVER_A_HEAD.has(body.head) ? body : undefined;
}

function bodyAfterHyphen(last: string): Organisation | null {
  const body = BODIES.get(last);
  if (body === undefined) return null;
  return NEVER_A_HEAD.has(body.head) && !HEADS_AFTER_HYPHEN.has(body.head) ? null : body;
}

/**
 * The body that a word names, or null. The word is given as written; a name in quotation marks is given without them;
 * `endings` as for `headOfCompound`, for a word without hyphen.
 *
 * Many names are words as well („Zeit“, „Welt“, „Bild“, „Post“, „Union“): whether „die Zeit“ is the newspaper is for the
 * analysis, by quotation marks or by a verb of saying.
 * Example: `organisation('Innenministeriums')` is `{kind: 'organisation', gender: 'neuter', head: 'Ministerium'}`.
 */
export function organisation(word: string, endings?: readonly string[]): Organisation | null {
  const known = NAMES.get(word) ?? BODIES.get(word);
  if (known !== undefined) return known;
  if (NO_ORGANISATIONS.has(word)) return null;
  const last = afterHyphen(word);
  if (!isCapitalized(last)) return null;
  const body = last === word ? null : bodyAfterHyphen(last);
  return body ?? headOfCompound(last, decide, endings);
}
