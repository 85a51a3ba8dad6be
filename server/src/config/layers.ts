/** Follows `extends` from file to file. Knows no file system: whoever asks brings one. */

import { locatedAt } from './located.js';
import { nearest } from './nearest.js';
import { type ParsedConfig, parseConfig } from './parse.js';
import { isPreset, PRESET_NAMES } from './presets.js';
import { type ConfigProblem, createComplaints } from './problem.js';
import type { Layer } from './resolve.js';

/** How files are read and found. */
export interface ConfigReader {
  /** The text of a file, or null if it cannot be read. */
  read(file: string): Promise<string | null>;
  /** What a path means that is written in `from`: `./haus.json` in `/a/wortlaut.config.json` is `/a/haus.json`. */
  resolve(path: string, from: string): string;
}

/** All layers of a configuration, the weakest first. */
export interface Layers {
  readonly layers: readonly Layer[];
  /** Every file that was read, for whoever wants to know when to read again. */
  readonly files: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

const NOTHING: Layers = { layers: [], files: [], problems: [] };

const join = (all: readonly Layers[]): Layers => ({
  layers: all.flatMap(({ layers }) => layers),
  files: all.flatMap(({ files }) => files),
  problems: all.flatMap(({ problems }) => problems),
});

const CANNOT = {
  read: { de: 'Diese Datei lässt sich nicht lesen.', en: 'This file cannot be read.' },
  circle: { de: 'Diese Datei baut auf sich selbst auf.', en: 'This file extends itself.' },
  preset: {
    de: `Diese Vorlage gibt es nicht. Möglich: ${PRESET_NAMES.join(', ')}; eine Datei beginnt mit ./ oder ../.`,
    en: `There is no such preset. Possible: ${PRESET_NAMES.join(', ')}; a file starts with ./ or ../.`,
  },
} as const;

interface Reference {
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** The entries of `extends` with their places. */
function referencesOf({ values }: ParsedConfig): Reference[] {
  const { extends: entries = [] } = values;
  if (typeof entries === 'string') return [{ name: entries, path: ['extends'] }];
  return entries.map((name, index) => ({ name, path: ['extends', index] }));
}

const isFile = (name: string): boolean => /^(?:\.{0,2}[/\\]|[a-z]:[/\\])/i.test(name);

/** What is wrong with an entry of `extends`. */
function refuse(from: ParsedConfig, { name, path }: Reference, why: keyof typeof CANNOT): Layers {
  const { complain, problems } = createComplaints(from.file, from.text);
  const at = locatedAt(from.root, path)?.at ?? null;
  complain(at, path, CANNOT[why], why === 'preset' ? nearest(name, PRESET_NAMES) : null);
  return { ...NOTHING, problems };
}

/** The values with the path of the register as the reader understands it. */
function withSources(parsed: ParsedConfig, reader: ConfigReader): Layer {
  const { sources } = parsed.values;
  return sources === undefined
    ? parsed.values
    : { ...parsed.values, sources: reader.resolve(sources, parsed.file) };
}

async function follow(
  from: ParsedConfig,
  reference: Reference,
  reader: ConfigReader,
  parents: readonly string[],
): Promise<Layers> {
  const { name } = reference;
  if (isPreset(name)) return { ...NOTHING, layers: [name] };
  if (!isFile(name)) return refuse(from, reference, 'preset');
  const file = reader.resolve(name, from.file);
  if (parents.includes(file)) return refuse(from, reference, 'circle');
  const text = await reader.read(file);
  return text === null ? refuse(from, reference, 'read') : collect(file, text, reader, parents);
}

async function collect(
  file: string,
  text: string,
  reader: ConfigReader,
  parents: readonly string[],
): Promise<Layers> {
  const parsed = parseConfig(file, text);
  const below: Layers[] = [];
  for (const reference of referencesOf(parsed))
    below.push(await follow(parsed, reference, reader, [...parents, file]));
  const own = { layers: [withSources(parsed, reader)], files: [file], problems: parsed.problems };
  return join([...below, own]);
}

/** Reads a configuration and all that it extends. Never throws as long as the reader does not. */
export const readLayers = (file: string, text: string, reader: ConfigReader): Promise<Layers> =>
  collect(file, text, reader, []);
