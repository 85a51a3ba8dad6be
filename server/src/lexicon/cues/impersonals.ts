/** Reports that nobody makes: es heißt, es gab Gerüchte, wurde bekannt, war zu hören. */

import { phraseWordOf, splitPrefix } from './build.js';
import type { CueFrame, CueImpersonal } from './types.js';

type Details = Partial<Pick<CueImpersonal, 'nouns' | 'sourcePrepositions'>>;

/** The words before the verb are fixed: „bekannt werden“. */
const impersonal =
  (subject: CueImpersonal['subject'], frames: readonly CueFrame[]) =>
  (pattern: string, example: string, details: Details = {}): CueImpersonal => {
    const words = pattern.split(' ');
    const fixed = words.slice(0, -1);
    return {
      ...splitPrefix(words[words.length - 1] ?? ''),
      fixed,
      phraseWord: phraseWordOf(fixed),
      subject,
      nouns: [],
      frames,
      sourcePrepositions: [],
      example,
      ...details,
    };
  };

const it = impersonal('es', ['quote', 'dass', 'v2', 'wie']);
const passive = impersonal('passive', ['quote', 'dass', 'v2', 'wie']);
const man = impersonal('man', ['dass', 'v2', 'wie']);
const noun = impersonal('noun', ['dass', 'v2', 'zu', 'w']);

const FROM_A_HOUSE = ['aus', 'bei', 'in', 'von', 'vonseiten', 'seitens'];
const FROM_A_TEXT = ['aus', 'in'];
const RUMOURS = ['Berichte', 'Gerüchte', 'Hinweise', 'Spekulationen', 'Vermutungen', 'Vorwürfe'];
const REPORTS = [
  ...RUMOURS,
  'Meldungen',
  'Befürchtungen',
  'Anzeichen',
  'Behauptungen',
  'Stimmen',
  'Indizien',
];

export const IMPERSONALS: readonly CueImpersonal[] = [
  it('heißen', 'Der Vertrag sei unterschrieben, hieß es aus dem Rathaus.', {
    sourcePrepositions: [...FROM_A_HOUSE, 'auf'],
  }),
  it('verlauten', 'Wie aus der Kanzlei verlautete, fehlt die Urkunde.', { sourcePrepositions: FROM_A_HOUSE }),
  it('durch|sickern', 'Inzwischen sickerte durch, dass der Chef geht.', { sourcePrepositions: ['aus'] }),
  it('durch|dringen', 'Aus der Sitzung drang durch, man sei zerstritten.', { sourcePrepositions: ['aus'] }),
  it('hervor|gehen', 'Aus dem Bericht geht hervor, dass Kontrollen fehlten.', {
    sourcePrepositions: FROM_A_TEXT,
  }),
  it('bekannt werden', 'Am Abend wurde bekannt, dass die Bank schließt.', { sourcePrepositions: ['aus'] }),
  it('publik werden', 'Im Mai wurde publik, dass Spenden verschwanden.'),
  it('laut werden', 'Nun wurde laut, die Stadt habe zu spät gehandelt.'),
  it('zu hören sein', 'Aus dem Verein ist zu hören, der Trainer gehe.', { sourcePrepositions: FROM_A_HOUSE }),
  it('zu erfahren sein', 'Wie am Rande zu erfahren war, zögert der Käufer.', {
    sourcePrepositions: FROM_A_HOUSE,
  }),
  it('zu lesen sein', 'Im Aushang war zu lesen, die Sauna bleibe zu.', { sourcePrepositions: FROM_A_TEXT }),
  it('zu entnehmen sein', 'Dem Protokoll ist zu entnehmen, dass zwei fehlten.'),
  passive('berichten', 'Zuvor wurde berichtet, der Tanker sei gesunken.', {
    sourcePrepositions: ['aus', 'von'],
  }),
  passive('melden', 'Aus Kaltenau wurde gemeldet, die Brücke stehe noch.', {
    sourcePrepositions: ['aus', 'von'],
  }),
  passive('mit|teilen', 'Am Montag wurde mitgeteilt, das Konzert falle aus.', {
    sourcePrepositions: ['aus', 'von'],
  }),
  passive('bekannt|geben', 'Gestern wurde bekannt gegeben, dass die Messe endet.', {
    sourcePrepositions: ['von'],
  }),
  passive('vermuten', 'Vermutet wird, dass ein Kurzschluss das Feuer auslöste.'),
  passive('befürchten', 'Befürchtet wird, dass der Deich bricht.'),
  passive('an|nehmen', 'Es wird angenommen, dass der Wal verirrt war.'),
  passive('behaupten', 'Im Netz wird behauptet, die Quelle sei giftig.'),
  passive('kolportieren', 'Kolportiert wird, der Erbe habe das Bild verkauft.'),
  passive('munkeln', 'Es wird gemunkelt, die Fusion stehe bevor.'),
  passive('spekulieren', 'Es wird spekuliert, dass der Minister wechselt.'),
  passive('erzählen', 'Im Tal wird erzählt, der Mönch spuke noch.'),
  passive('verbreiten', 'In Foren wurde verbreitet, das Werk sei verseucht.'),
  passive('verweisen', 'Im Amt wurde darauf verwiesen, dass die Frist läuft.', {
    sourcePrepositions: ['von'],
  }),
  passive('hin|weisen', 'Es wurde darauf hingewiesen, dass die Furt gesperrt ist.', {
    sourcePrepositions: ['von'],
  }),
  passive('betonen', 'Es wurde betont, dass niemand entlassen werde.', { sourcePrepositions: ['von'] }),
  man('munkeln', 'Man munkelt, der Graf sei pleite.'),
  man('hören', 'Wie man hört, zieht das Theater um.', { sourcePrepositions: ['aus'] }),
  man('sagen', 'Man sagt, in dem Moor liege ein Panzer.'),
  man('erzählen', 'Man erzählt, die Glocke läute von selbst.'),
  noun('geben', 'Es gab Berichte, dass Soldaten das Dorf verlassen hätten.', { nouns: REPORTS }),
  noun('kursieren', 'Im Ort kursieren Gerüchte, der Bäcker höre auf.', { nouns: RUMOURS }),
  noun('sich mehren', 'Es mehren sich Hinweise, dass die Probe falsch war.', { nouns: REPORTS }),
  noun('auf|tauchen', 'Nun tauchten Berichte auf, die Kasse sei leer gewesen.', { nouns: REPORTS }),
  noun('auf|kommen', 'Im Herbst kamen Gerüchte auf, dass der Markt schließt.', { nouns: RUMOURS }),
  noun('laut werden', 'Es wurden Vorwürfe laut, man habe weggesehen.', {
    nouns: [...RUMOURS, 'Forderungen', 'Rufe'],
  }),
  noun('die runde machen', 'Gerüchte machen die Runde, der Turm sinke.', { nouns: RUMOURS }),
  noun('sich halten', 'Es halten sich Gerüchte, das Gold liege im See.', { nouns: RUMOURS }),
  noun('vor|liegen', 'Es liegen Hinweise vor, dass Schmuggler die Höhle nutzten.', { nouns: REPORTS }),
  noun('sein', 'Die Rede ist davon, dass 300 Stellen wegfallen.', { nouns: ['Rede'] }),
];
