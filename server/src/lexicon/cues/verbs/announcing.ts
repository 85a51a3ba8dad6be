/** Verbs of announcing, reporting in public and promising. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const ANNOUNCING: readonly CueVerb[] = [
  verb(
    'jdm. mit|teilen',
    'quote dass v2 w wie object',
    'Die Brauerei teilte mit, sie schließe zum Jahresende.',
  ),
  verb('an|kündigen', 'quote dass v2 zu wie object', 'Die Landrätin kündigte schärfere Kontrollen an.'),
  verb('jdm. melden', 'quote dass v2 wie object', 'Der Sender meldete, beide Geiseln seien frei.'),
  verb('verkünden', 'quote dass v2 zu wie object', 'Der Vorstand verkündete, die Werft sei verkauft.'),
  verb(
    'bekannt|geben',
    'quote dass v2 w wie object',
    'Am Freitag gab der Konzern den Abbau von 300 Stellen bekannt.',
  ),
  verb('bekannt geben', 'quote dass v2 w wie object', 'Das Paar hat bekannt gegeben, dass es sich trennt.'),
  verb(
    'bekannt|machen',
    'dass v2 wie object',
    'Die Gemeinde machte bekannt, dass das Freibad geschlossen bleibt.',
  ),
  verb('verlautbaren', 'quote dass v2 wie', 'Der Palast verlautbarte, der König sei wohlauf.'),
  verb(
    'proklamieren',
    'quote dass v2 wie object',
    'Die Rebellen proklamierten, die Provinz Tarvo sei unabhängig.',
  ),
  verb(
    'jdm. versprechen',
    'quote dass v2 zu wie object',
    'Der Bürgermeister versprach, den Spielplatz zu retten.',
  ),
  verb('geloben', 'quote dass v2 zu wie object', 'Der Torwart gelobte, sich zu bessern.'),
  verb('schwören', 'quote dass v2 zu wie', 'Der Angeklagte schwor, er habe die Frau nie gesehen.'),
  verb('garantieren', 'quote dass v2 wie', 'Der Händler garantierte, dass alle Eier aus der Region stammen.'),
  verb('jdm. zu|sagen', 'quote dass zu object', 'Das Land sagte zu, weitere zwölf Millionen Euro zu zahlen.'),
  verb('jdm. an|bieten', 'quote dass v2 zu', 'Der Verband bot an, im Streit zu vermitteln.'),
  verb('sich bereit erklären', 'dass zu +zu', 'Die Gewerkschaft erklärte sich bereit, weiter zu verhandeln.'),
  verb('sich verpflichten', 'dass zu', 'Der Investor verpflichtete sich, die Fassade zu erhalten.'),
  verb(
    'prognostizieren',
    'quote dass v2 wie object',
    'Das Institut prognostiziert ein Wachstum von 0,8 Prozent.',
  ),
  verb('vorher|sagen', 'quote dass v2 wie object', 'Die Meteorologin sagte für Sonntag Sturm vorher.'),
  verb(
    'voraus|sagen',
    'quote dass v2 wie object',
    'Der Ökonom sagte voraus, die Mieten würden weiter steigen.',
  ),
  verb('prophezeien', 'quote dass v2 wie object', 'Der Altbauer prophezeite einen harten Winter.'),
  verb('in Aussicht stellen', 'dass v2 zu object', 'Die Ministerin stellte eine schnelle Hilfe in Aussicht.'),
  verb(
    'zu Protokoll geben',
    'quote dass v2 wie object',
    'Der Bote gab zu Protokoll, er habe niemanden gesehen.',
  ),
  verb(
    'zur Kenntnis geben',
    'dass object',
    'Der Vorstand gab den Aktionären zur Kenntnis, dass Verhandlungen laufen.',
  ),
  verb('an|sagen', 'quote dass', '„Nächster Halt: Seefurt“, sagte der Fahrer an.'),
  verb(
    'jdm. signalisieren',
    'quote dass v2 zu wie object',
    'Brüssel signalisierte, den Antrag wohlwollend zu prüfen.',
  ),
  ambiguous('an|geben', 'quote dass v2 zu wie als', 'Der Fahrer gab an, er sei geblendet worden.'),
  ambiguous('aus|rufen', 'quote', '„Nie wieder“, rief der Redner aus.'),
  verb('vor|schlagen', 'quote dass v2 zu wie object', 'Die Grünen schlugen vor, die Gasse zu sperren.'),
  verb('empfehlen', 'quote dass v2 zu wie object', 'Ärzte empfehlen, die Impfung im Herbst aufzufrischen.'),
  ambiguous(
    'offenbaren',
    'quote dass v2 wie object',
    'Der Sänger offenbarte, dass er seit Jahren krank ist.',
  ),
  ambiguous(
    'enthüllen',
    'quote dass v2 wie object',
    'Die Zeitung enthüllte, dass Gelder verschwunden waren.',
  ),
  ambiguous('verraten', 'quote dass v2 w wie', '„Wir spielen ein neues Stück“, verriet die Sängerin.'),
  ambiguous(
    'aus|plaudern',
    'quote dass v2 w object',
    'Ein Mitarbeiter plauderte aus, dass die Filiale schließt.',
  ),
];
