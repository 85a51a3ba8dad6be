/** Reads a source register, `wortlaut.sources.yaml` or `.json`. What may stand in it is explained in docs/register.md. */

import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Gender, SourceKind } from '../../analysis/model.js';
import type { Localized } from '../../text/localized.js';
import type { KnownSource } from './known-source.js';
import { nameKey } from './names.js';
import { told } from './problems.js';
import {
  type Fields,
  offsetOf,
  type Report,
  readChoice,
  readFields,
  readText,
  readTexts,
} from './read-fields.js';

/** What is wrong with a register, and where: line and column from 1, the column in UTF-16 code units. */
export interface RegisterProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
}

/** The sources that could be read, and all that is wrong. */
export interface ParsedRegister {
  readonly sources: readonly KnownSource[];
  readonly problems: readonly RegisterProblem[];
}

const ROOT_KEYS = ['sources', '$schema'];
const KEYS = ['name', 'role', 'kind', 'aliases', 'gender', 'protected'];
const KINDS: readonly SourceKind[] = ['person', 'organisation', 'group', 'document'];
const GENDERS: readonly Gender[] = ['male', 'female', 'neuter'];
/** Stands in for an alias that could not be read, so that a slip in the register never reveals a name. */
const UNNAMED = 'N. N.';

/** The alias of a protected source. Anything but nothing protects, even if it is no name. */
function readAlias(fields: Fields, name: string, report: Report): string | null {
  const node = fields.get('protected');
  if (node === undefined) return null;
  const alias = readText(fields, 'protected', () => undefined);
  if (alias === null) report(offsetOf(node), told.noAlias());
  else if (nameKey(alias) === nameKey(name)) report(offsetOf(node), told.revealingAlias());
  else return alias;
  return UNNAMED;
}

function readSource(item: unknown, report: Report): KnownSource | null {
  if (!isMap(item)) {
    report(offsetOf(item), told.noEntry());
    return null;
  }
  const fields = readFields(item, KEYS, report);
  const name = readText(fields, 'name', report);
  if (name === null && !fields.has('name')) report(offsetOf(item), told.noName());
  const source = {
    role: readText(fields, 'role', report),
    kind: readChoice(fields, 'kind', KINDS, report) ?? 'person',
    aliases: readTexts(fields, 'aliases', report),
    gender: readChoice(fields, 'gender', GENDERS, report),
    protected: readAlias(fields, name ?? '', report),
  };
  return name === null ? null : { name, ...source };
}

/** Tells names that two sources share. */
function reportSharedNames(entries: readonly (readonly [KnownSource, number])[], report: Report): void {
  const owners = new Map<string, KnownSource>();
  for (const [source, offset] of entries) {
    for (const name of [source.name, ...source.aliases]) {
      const owner = owners.get(nameKey(name));
      if (owner !== undefined && owner !== source) report(offset, told.sameNameTwice(name));
      else owners.set(nameKey(name), source);
    }
  }
}

function readSources(root: Node | null, report: Report): KnownSource[] {
  const list = isMap(root) ? readFields(root, ROOT_KEYS, report).get('sources') : undefined;
  if (!isSeq(list)) {
    report(offsetOf(list ?? root), told.noSources());
    return [];
  }
  const entries = list.items.flatMap((item) => {
    const source = readSource(item, report);
    return source === null ? [] : [[source, offsetOf(item)] as const];
  });
  reportSharedNames(entries, report);
  return entries.map(([source]) => source);
}

function reportSyntax({ errors }: Document.Parsed, report: Report): void {
  for (const { code, pos } of errors)
    report(pos[0], code === 'DUPLICATE_KEY' ? told.duplicateKey() : told.syntax());
}

/**
 * Parses a register in YAML; JSON is YAML too. A slip costs the entry that it stands in, or only its field, never the
 * others. Never throws. Example: `parseRegister('sources: [{ name: EZB, kind: organisation }]')` has one source.
 */
export function parseRegister(text: string): ParsedRegister {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const problems: RegisterProblem[] = [];
  const report: Report = (offset, message) => {
    const { line, col } = lines.linePos(offset);
    problems.push({ line: Math.max(1, line), column: Math.max(1, col), message });
  };
  reportSyntax(document, report);
  const sources = readSources(document.contents, report);
  return { sources, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}
