/** Nouns of thinking and demanding: opinions, hopes, suspicions, demands, questions. */

import { nounsOf } from '../build.js';
import type { CueNoun } from '../types.js';

const noun = nounsOf('neutral', 'thought');
const demanding = nounsOf('demanding', 'speech');
const endorsing = nounsOf('endorsing', 'thought');

export const THOUGHT_NOUNS: readonly CueNoun[] = [
  noun('*Ansicht -en', 'dass v2', 'nach', 'Nach Ansicht der Gutachterin war die Bremse defekt.'),
  noun('*Auffassung -en', 'dass v2', 'nach', 'Die Kammer blieb bei der Auffassung, der Vertrag sei nichtig.'),
  noun('*Meinung -en', 'dass v2', 'nach', 'Ihrer Meinung nach ist der Turm nicht zu retten.'),
  noun('Überzeugung -en', 'dass v2', 'nach', 'Nach Überzeugung des Gerichts handelte die Bande aus Habgier.'),
  noun(
    '*Einschätzung -en',
    'quote dass v2',
    'nach laut zufolge',
    'Nach Einschätzung der Bergwacht droht eine Lawine.',
  ),
  noun(
    '*Schätzung -en',
    'dass v2',
    'nach laut zufolge',
    'Nach ersten Schätzungen liegt der Schaden bei 40.000 Euro.',
  ),
  noun('*Erwartung -en', 'dass v2', 'nach', 'Die Erwartung, dass die Zinsen fallen, trieb die Kurse.'),
  noun('*Vermutung -en', 'dass v2', 'nach', 'Die Vermutung, der Hund sei ertrunken, bestätigte sich nicht.'),
  noun('*Annahme -n', 'dass v2', 'nach', 'Die Annahme der Planer, der Boden sei trocken, war falsch.'),
  noun('*Verdacht -s -es', 'dass v2', '', 'Der Verdacht, die Rechnung sei gefälscht, liegt nahe.'),
  noun('Befürchtung -en', 'dass v2', '', 'Die Befürchtung, der Strom falle aus, teilen viele Wirte.'),
  noun('Furcht', 'dass v2 zu', '', 'Aus Furcht, entdeckt zu werden, floh der Wilderer.'),
  noun('Angst Ängste Ängsten', 'dass v2 zu', '', 'Die Angst der Pächter, ihr Land zu verlieren, wächst.'),
  noun('Sorge -n', 'dass v2 zu', '', 'Die Sorge, dass die Schule schließt, eint die Eltern.'),
  noun('Hoffnung -en', 'dass v2 zu', '', 'Die Hoffnung der Helfer, noch jemanden zu finden, schwindet.'),
  noun('Zweifel -s -n', 'dass w', '', 'Die Zweifel, ob der Zeuge alles sah, blieben.'),
  noun(
    'Eindruck -s Eindrücke Eindrücken',
    'dass v2',
    'nach',
    'Der Eindruck, die Stadt verschleppe den Fall, täusche, sagte Roloff.',
  ),
  noun('Gefühl -s -e -en', 'dass v2', 'nach', 'Das Gefühl, abgehängt zu sein, verbindet die Dörfer.'),
  noun('Gedanke -n -ns', 'dass v2 zu', '', 'Der Gedanke, dass der Hof leer steht, quält die Familie.'),
  noun('Idee -n', 'dass v2 zu', '', 'Die Idee, den Kanal zu fluten, stammt von einer Schülerin.'),
  noun('These -n', 'dass v2', 'nach', 'Seine These, die Burg sei nie bewohnt gewesen, ist umstritten.'),
  noun(
    'Theorie -n',
    'dass v2',
    'nach laut zufolge',
    'Die Theorie, der Krater stamme von einem Meteoriten, gilt als widerlegt.',
  ),
  noun(
    'Hypothese -n',
    'dass v2',
    'nach laut',
    'Die Hypothese der Forscher, Bienen könnten zählen, bestätigte sich.',
  ),
  noun(
    'Prognose -n',
    'quote dass v2',
    'nach laut zufolge',
    'Laut Prognose der Kammer fehlen bald 900 Lehrlinge.',
  ),
  noun('Vorhersage -n', 'dass v2', 'nach laut zufolge', 'Laut Vorhersage schneit es bis in die Täler.'),
  noun('Lesart -en', 'dass v2', 'nach laut', 'Nach Lesart des Verbands gilt der alte Vertrag weiter.'),
  noun('*Standpunkt -s -es -e', 'dass v2', '', 'Die Kasse vertritt den Standpunkt, die Kur sei unnötig.'),
  noun('Absicht -en', 'dass zu', '', 'Die Absicht des Senders, das Orchester aufzulösen, sorgt für Streit.'),
  noun(
    '*Plan -s -es Pläne Plänen',
    '',
    'nach laut zufolge',
    'Nach Plänen der Bahn entfällt der Halt im Moor.',
  ),
  noun('Glaube -n -ns', 'dass v2 zu', '', 'Der Glaube, die Quelle heile alles, zog Pilger an.'),
  noun(
    'Vorstellung -en',
    'dass v2 zu',
    'nach',
    'Die Vorstellung, Roboter könnten pflegen, findet sie gruselig.',
  ),
  endorsing(
    '*Erkenntnis -se -sen',
    'dass v2',
    'nach laut zufolge',
    'Nach Erkenntnissen des Zolls kam die Ware aus Ostrewitz.',
  ),
  endorsing(
    'Feststellung -en',
    'quote dass v2',
    'nach laut',
    'Die Feststellung des Prüfers, es fehlten Belege, wiegt schwer.',
  ),
  endorsing('Schluss -es', 'dass v2', '', 'Der Schluss, das Tier sei verhungert, lag nahe.'),
  endorsing('Schlussfolgerung -en', 'dass v2', '', 'Die Schlussfolgerung, der Damm halte, war voreilig.'),
  endorsing('Fazit -s', 'quote dass v2', '', 'Ihr Fazit: „Wir haben zu lange gewartet.“'),
];

export const DEMAND_NOUNS: readonly CueNoun[] = [
  demanding(
    'Forderung -en',
    'quote dass v2 zu',
    'laut',
    'Die Forderung, den Zoll zu senken, kam aus Kaltenau.',
  ),
  demanding(
    'Aufforderung -en',
    'quote dass zu',
    '',
    'Der Aufforderung der Polizei, auszusteigen, kam er nicht nach.',
  ),
  demanding('Bitte -n', 'quote dass zu', '', 'Die Bitte, leiser zu spielen, ignorierte die Band.'),
  demanding(
    'Appell -s -e -en',
    'quote dass zu',
    '',
    'Der Appell der Ärzte, Blut zu spenden, zeigte Wirkung.',
  ),
  demanding(
    'Aufruf -s -e -en',
    'quote dass zu',
    'laut',
    'Dem Aufruf, die Läden zu schließen, folgten viele.',
  ),
  demanding('Ruf -es -e -en', 'quote dass zu', '', 'Mit dem Ruf „Freiheit für Tarvo“ zog die Menge los.'),
  demanding(
    'Verlangen -s',
    'dass zu',
    '',
    'Das Verlangen der Erben, das Bild zu sehen, lehnte das Museum ab.',
  ),
  demanding(
    'Wunsch -es Wünsche Wünschen',
    'dass v2 zu',
    'nach',
    'Der Wunsch der Eltern, länger zu betreuen, wird erfüllt.',
  ),
  demanding(
    'Antrag -s -es Anträge Anträgen',
    'dass zu',
    'laut',
    'Der Antrag, die Linden zu schützen, fand eine Mehrheit.',
  ),
  demanding(
    'Vorschlag -s -es Vorschläge Vorschlägen',
    'quote dass v2 zu',
    'nach laut',
    'Der Vorschlag, sonntags zu öffnen, spaltet die Händler.',
  ),
  demanding(
    'Empfehlung -en',
    'quote dass v2 zu',
    'laut',
    'Die Empfehlung des Amts, Wasser abzukochen, gilt weiter.',
  ),
  demanding('Anweisung -en', 'quote dass zu', 'laut', 'Die Anweisung, nicht zu funken, kam vom Kapitän.'),
  demanding(
    'Befehl -s -e -en',
    'quote dass zu',
    'laut',
    'Den Befehl, das Lager zu räumen, verweigerte der Leutnant.',
  ),
  demanding(
    'Ultimatum -s Ultimaten',
    'dass zu',
    '',
    'Das Ultimatum, die Waffen niederzulegen, lief um Mitternacht ab.',
  ),
  demanding('Frage -n', 'quote w', '', 'Die Frage, ob der Kran versichert war, blieb offen.'),
];
