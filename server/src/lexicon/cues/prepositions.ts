/** Prepositions that attribute a clause to their complement (Duden, Die Grammatik, „Die Präposition“), and phrases that do the same. */

import type { CueMedium, CuePreposition } from './types.js';

const entry =
  (position: CuePreposition['position'], complement: CuePreposition['complement'], medium: CueMedium) =>
  (phrase: string, example: string, counterExample?: string): CuePreposition => ({
    words: phrase.split(' '),
    position,
    complement,
    stance: 'neutral',
    medium,
    example,
    ...(counterExample === undefined ? {} : { counterExample }),
  });

const before = entry('before', 'any', 'speech');
const after = entry('after', 'any', 'speech');
const beforeNoun = entry('before', 'cue-noun', 'speech');
const afterNoun = entry('after', 'cue-noun', 'speech');
const view = entry('before', 'any', 'thought');

export const PREPOSITIONS: readonly CuePreposition[] = [
  before('laut', 'Laut Feuerwehr brannte der Dachstuhl.', 'Die Sirene heulte laut.'),
  after('zufolge', 'Dem Betreiber zufolge läuft die Anlage wieder.'),
  beforeNoun('nach', 'Nach Angaben des Zolls war der Laster leer.', 'Nach der Sitzung gab es Suppe.'),
  afterNoun('nach', 'Meiner Ansicht nach fehlt ein Zebrastreifen.', 'Der Größe nach stellten sich alle auf.'),
  beforeNoun(
    'gemäß',
    'Gemäß dem Gutachten ist die Mauer stabil.',
    'Gemäß dem Brauch zündete er eine Kerze an.',
  ),
  afterNoun('gemäß', 'Der Satzung gemäß wählt der Beirat den Vorsitz.', 'Dem Anlass gemäß trug er Schwarz.'),
  view('aus sicht', 'Aus Sicht der Händler kommt die Hilfe zu spät.'),
  view('aus der sicht', 'Aus der Sicht des Försters ist der Wald verloren.'),
  view(
    'in den augen',
    'In den Augen der Kritikerin ist das Stück misslungen.',
    'Rauch brannte in den Augen.',
  ),
  before('unter berufung auf', 'Der Sender meldet unter Berufung auf Polizeikreise zwei Festnahmen.'),
  before('unter verweis auf', 'Die Stadt sagte unter Verweis auf Ärzte, das Wasser sei sauber.'),
  before('unter hinweis auf', 'Er erklärte unter Hinweis auf seinen Anwalt, er schweige.'),
  before('mit verweis auf', 'Das Blatt berichtet mit Verweis auf Insider, die Fusion sei geplatzt.'),
];
