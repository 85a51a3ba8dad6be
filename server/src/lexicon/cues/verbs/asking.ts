/** Verbs of asking, answering, discussing and agreeing. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const ASKING: readonly CueVerb[] = [
  verb('jdn. fragen', 'quote w wie', 'Die Richterin fragte, wer das Messer hielt.'),
  verb('nach|fragen', 'quote w', 'Der Reporter fragte nach, ob die Zahl stimme.'),
  verb('an|fragen', 'quote w wie', 'Die Gemeinde fragte an, ob das Heer helfen könne.'),
  verb('zurück|fragen', 'quote w', '„Und wer zahlt das?“, fragte der Kämmerer zurück.'),
  verb('nach|haken', 'quote w', '„Seit wann wussten Sie das?“, hakte die Anwältin nach.'),
  verb('sich bei jdm. erkundigen', 'quote w wie', 'Der Pilot erkundigte sich, ob die Bahn frei sei.'),
  verb('wissen wollen', 'quote w', 'Ein Kind wollte wissen, warum Wale singen.'),
  verb('rätseln', 'quote w +über', 'Die Forscher rätseln, woher der Staub kommt.'),
  verb('jdm. antworten', 'quote dass v2 wie', 'Die Kasse antwortete, der Antrag sei verfristet.'),
  verb('erwidern', 'quote dass v2 wie', 'Der Makler erwiderte, das Haus sei trocken.'),
  verb('entgegnen', 'quote dass v2 wie', '„Das war Notwehr“, entgegnete der Verteidiger.'),
  verb('zurück|geben', 'quote', '„Fragen Sie meinen Chef“, gab der Wächter zurück.'),
  verb('diskutieren', 'w', 'Der Verein diskutiert, ob er absteigen will.'),
  verb('debattieren', 'w', 'Das Parlament debattierte, ob es die Zölle erhöht.'),
  verb('beraten', 'w', 'Der Ausschuss berät, wie der Hang zu sichern ist.'),
  verb('streiten', 'w', 'Die Erben streiten, wem der Weinberg gehört.'),
  verb('vereinbaren', 'dass v2 zu wie', 'Beide Länder vereinbarten, die Grenze zu öffnen.'),
  verb('sich einigen', 'dass zu', 'Die Fraktionen einigten sich darauf, das Bad zu erhalten.'),
  verb('sich verständigen', 'dass zu', 'Die Partner verständigten sich darauf, den Kai zu teilen.'),
  ambiguous('beantworten', 'quote', '„Kein Kommentar“, beantwortete er die Frage.'),
  ambiguous('besprechen', 'w', 'Die Trainer besprachen, wer im Tor steht.'),
  ambiguous('verabreden', 'dass zu', 'Die Brüder verabredeten, das Feld zu teilen.'),
  ambiguous('hinterfragen', 'w object', 'Die Studierenden hinterfragen, ob die neue Gebühr nötig sei.'),
  ambiguous('unterbrechen', 'quote', '„Zur Sache“, unterbrach der Vorsitzende.'),
  ambiguous('ein|haken', 'quote', '„Moment mal“, hakte die Moderatorin ein.'),
  ambiguous('ein|willigen', 'dass zu +in', 'Die Familie willigte ein, das Bild zu verleihen.'),
  ambiguous('akzeptieren', 'dass wie', 'Der Club akzeptiert, dass er Strafe zahlen muss.'),
];

export const SUPPORTING: readonly CueVerb[] = [
  verb('befürworten', 'dass wie als object', 'Der Seniorenrat befürwortet, dass die Stadt die Halle umbaut.'),
  verb('gut|heißen', 'dass object', 'Die Jury hieß gut, dass er die Regel brach.'),
  verb(
    'rechtfertigen',
    'quote dass wie als object +mit',
    'Die Direktorin rechtfertigte den Abriss mit Schimmel.',
  ),
  ambiguous('verteidigen', 'quote als object', '„Das war nötig“, verteidigte der Minister den Einsatz.'),
  verb('verharmlosen', 'als object', 'Der Autor verharmloste die Seuche als Schnupfen.'),
  verb('herunter|spielen', 'quote als object', 'Der Betreiber spielte den Störfall herunter.'),
  verb('unterstützen', 'quote dass', '„Das ist der richtige Weg“, unterstützte sie den Antrag.'),
  verb('jdn. ermuntern', 'quote dass zu +zu', 'Die Rektorin ermunterte Mädchen, Physik zu studieren.'),
  verb('jdn. ermutigen', 'quote dass zu +zu', 'Der Arzt ermutigte die Patientin, wieder zu laufen.'),
  verb('jdn. beruhigen', 'quote dass v2', '„Es besteht keine Gefahr“, beruhigte der Bürgermeister.'),
  verb('beschwichtigen', 'quote dass v2', 'Die Bank beschwichtigte, alle Konten seien sicher.'),
  verb('jdn. vertrösten', 'quote +auf', 'Das Amt vertröstete die Familie auf den Herbst.'),
  verb('jdm. kondolieren', 'quote +zu', 'Die Königin kondolierte den Angehörigen zum Tod der Retter.'),
  verb('jdn. beglückwünschen', 'quote +zu', 'Der Trainer beglückwünschte den Gegner zum Titel.'),
  verb('entwarnen', 'quote dass v2', '„Die Strömung lässt nach“, entwarnte die Wasserwacht.'),
];
