/** What the lexicon costs: to load it, and to look up words that it has not seen yet. */

import { createVocabulary } from '../server/src/lexicon/vocabulary.js';
import { withBundle } from './bundle.js';
import { type Figure, timeOf } from './measure.js';
import { THRESHOLDS } from './thresholds.js';

const LOADS = 5;

/** Loads the bundled lexicon as a fresh module and builds its tables; milliseconds. */
async function loadTime(address: string, round: number): Promise<number> {
  const start = process.hrtime.bigint();
  const module = (await import(`${address}?${round}`)) as { createVocabulary: typeof createVocabulary };
  module.createVocabulary();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export async function lexiconLoad(): Promise<Figure> {
  const times = await withBundle('../server/src/lexicon/vocabulary.ts', async (address) => {
    const loads: number[] = [];
    for (let round = 0; round < LOADS; round++) loads.push(await loadTime(address, round));
    return loads;
  });
  const first = times[0] ?? 0;
  return {
    threshold: THRESHOLDS.load,
    value: Math.min(...times),
    detail: `fastest of ${LOADS}, the first ${first.toFixed(1)} ms`,
  };
}

const FIRST =
  'Hafen Brücken Wald Stadt Land Kreis Bezirks Schul Markt Feuer Wasser Strom Bahn Haus Gäste'.split(' ');
const MIDDLE = 'sicherheits verwaltungs haushalts verkehrs umwelt kultur rechts wirtschafts bau jugend'.split(
  ' ',
);
const LAST =
  'sprecherin ausschuss bericht planung amt kritiker gesetz konzept nachbarn fest treffen urteil'.split(' ');
const PREFIXES = [
  '',
  'ab',
  'an',
  'auf',
  'aus',
  'durch',
  'ein',
  'mit',
  'nach',
  'um',
  'vor',
  'weiter',
  'zurück',
];
const FORMS =
  'fragte sagen gelegt stellt nimmt führten gebe zusagen hielten arbeitete zahlt schreibend'.split(' ');

const ENDINGS = ['', 's', 'n', 'es', 'en'];

/** Nouns and verbs made of parts; no two are equal. */
function newWords(): string[] {
  const nouns = FIRST.flatMap((first) =>
    MIDDLE.flatMap((middle) =>
      LAST.flatMap((last) => ENDINGS.map((ending) => first + middle + last + ending)),
    ),
  );
  const verbs = PREFIXES.flatMap((prefix) => FORMS.map((form) => prefix + form));
  return [...new Set([...nouns, ...verbs])];
}

export function newWordTime(): Figure {
  const vocabulary = createVocabulary();
  const words = newWords();
  const time = timeOf(() => {
    for (const word of words) vocabulary.word(word);
  });
  return {
    threshold: THRESHOLDS.newWord,
    value: (1000 * time) / words.length,
    detail: `mean of ${words.length} compounds and verb forms`,
  };
}
