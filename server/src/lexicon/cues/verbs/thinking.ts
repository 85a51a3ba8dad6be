/** Verbs of thinking, believing, expecting, knowing and feeling. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'thought');
const ambiguous = verbsOf('neutral', 'thought', true);
const distancing = verbsOf('distancing', 'thought');

export const THINKING: readonly CueVerb[] = [
  verb('glauben', 'quote dass v2 zu wie', 'Die Ermittler glauben, der Täter kenne das Haus.'),
  verb('vermuten', 'quote dass v2 w wie object', 'Die Polizei vermutet Brandstiftung.'),
  verb('befürchten', 'quote dass v2 zu wie object', 'Die Obstbauern befürchten hohe Verluste.'),
  verb('fürchten', 'dass v2 zu wie +um', 'Die Belegschaft fürchtet, dass das Werk schließt.'),
  verb('hoffen', 'quote dass v2 zu wie +auf', 'Die Wirte hoffen auf einen warmen Mai.'),
  verb(
    'bezweifeln',
    'quote dass v2 w zu wie object',
    'Die Historikerin bezweifelt die Echtheit des Briefes.',
  ),
  verb('zweifeln', 'dass w +an', 'Der Rat zweifelt daran, dass die Rechnung aufgeht.'),
  verb('an|zweifeln', 'dass wie object', 'Der Verteidiger zweifelte das Gutachten an.'),
  verb('infrage stellen', 'dass w object', 'Der Beirat stellte den Nutzen der Brücke infrage.'),
  verb('sich fragen', 'quote w wie', 'Die Eltern fragen sich, ob der Bus noch kommt.'),
  verb('schätzen', 'quote dass v2 wie +auf', 'Die Versicherung schätzt den Schaden auf zwei Millionen Euro.'),
  verb('ein|schätzen', 'quote dass w wie als', 'Die Bergwacht schätzt den Hang als unsicher ein.'),
  ambiguous('kalkulieren', 'dass v2 +mit', 'Der Veranstalter kalkuliert mit 5000 Gästen.'),
  verb('rechnen', 'dass +mit', 'Die Händler rechnen mit steigenden Preisen.'),
  ambiguous('aus|gehen', 'dass v2 wie +von', 'Die Kripo geht von Brandstiftung aus.'),
  verb('an|nehmen', 'dass v2 wie', 'Die Forscherin nimmt an, die Münzen seien römisch.'),
  verb('überlegen', 'quote w zu', 'Der Verein überlegt, ob er Berufung einlegt.'),
  verb('erwägen', 'zu w wie object', 'Der Vorstand erwägt, die Filiale zu schließen.'),
  verb('bedauern', 'quote dass v2 zu wie object', 'Der Veranstalter bedauerte die Absage.'),
  verb('bereuen', 'quote dass zu wie object', 'Der Fahrer bereut, nicht gewartet zu haben.'),
  verb(
    'sich freuen',
    'quote dass v2 zu wie +über +auf',
    '„Endlich Regen“, freute sich Landwirtin Uta Seidel.',
  ),
  verb('sich wundern', 'quote dass v2 w wie +über', 'Der Pfarrer wunderte sich, dass die Glocke schwieg.'),
  verb('sich ärgern', 'quote dass v2 wie +über', 'Pendler ärgern sich über den neuen Fahrplan.'),
  verb('sich empören', 'quote dass v2 wie +über', '„Das ist Diebstahl“, empörte sich die Kundin.'),
  verb('sich entrüsten', 'quote dass wie +über', '„Niemand hat uns gefragt“, entrüstete sich der Pächter.'),
  verb('sich sorgen', 'quote dass wie +um', 'Die Ärztin sorgt sich um die Versorgung im Tal.'),
  verb('sich erinnern', 'quote dass v2 w zu wie', 'Die Seniorin erinnert sich, dass hier Kühe weideten.'),
  verb('sich aus|malen', 'w', 'Die Planer malen sich aus, wie der Platz aussehen könnte.'),
  verb('staunen', 'quote dass w wie +über', '„So viel Geld habe ich nie gesehen“, staunte der Finder.'),
  verb('grübeln', 'quote w', 'Die Trainerin grübelte, ob sie hätte wechseln sollen.'),
  ambiguous('träumen', 'dass zu +von', 'Der Bürgermeister träumt von einer Seilbahn.'),
  ambiguous('beabsichtigen', 'zu', 'Das Land beabsichtigt, die Prämie zu streichen.'),
  ambiguous('planen', 'zu', 'Die Reederei plant, zwei Fähren zu verkaufen.'),
  distancing('wähnen', 'dass v2', 'Der Spion wähnte, niemand folge ihm.'),
  distancing('argwöhnen', 'quote dass v2 wie', 'Die Witwe argwöhnte, der Neffe wolle das Haus.'),
  ambiguous('denken', 'quote dass v2 w', '„Das war es jetzt“, dachte der Bergsteiger.'),
  ambiguous('finden', 'quote dass v2 predicative', 'Die Schülerin findet, das Handyverbot gehe zu weit.'),
  ambiguous('halten', 'für dass zu', 'Die Geologin hält den Stollen für einsturzgefährdet.'),
  ambiguous('wissen', 'dass w wie', 'Der Hausmeister weiß, dass der Keller feucht ist.'),
  ambiguous('ahnen', 'dass w wie', 'Die Familie ahnte, dass der Brief gefälscht war.'),
  ambiguous('erkennen', 'dass w', 'Der Trainer erkannte, dass seine Elf müde war.'),
  ambiguous('verstehen', 'dass w', 'Der Abt versteht nicht, warum das Kloster schließen muss.'),
  ambiguous('erfahren', 'dass w wie', 'Die Mieter erfuhren, dass das Haus verkauft ist.'),
  ambiguous('wollen', 'dass', 'Die Gemeinde will, dass der Bus häufiger fährt.'),
  ambiguous('vor|haben', 'zu', 'Der Bäcker hat vor, ein zweites Geschäft zu eröffnen.'),
  ambiguous('beschließen', 'dass zu', 'Der Rat beschloss, die Linden zu fällen.'),
  ambiguous('folgern', 'quote dass v2 wie', 'Die Forscher folgern, der See sei einst salzig gewesen.'),
  ambiguous('schlussfolgern', 'quote dass v2 wie', 'Der Gutachter schlussfolgerte, die Bremse habe versagt.'),
  ambiguous('sich vor|stellen', 'dass w zu', 'Die Künstlerin kann sich vorstellen, in Seefurt zu bleiben.'),
  ambiguous('interpretieren', 'als', 'Analystin Moreno interpretiert den Kurs als Warnzeichen.'),
];
