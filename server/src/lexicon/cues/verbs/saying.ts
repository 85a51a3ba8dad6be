/** Verbs of plain saying and telling. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const SAYING: readonly CueVerb[] = [
  verb('jdm. sagen', 'quote dass v2 w wie', 'Die Brücke bleibe gesperrt, sagte Bauleiterin Ines Thalmann.'),
  verb(
    'jdm. erzählen',
    'quote dass v2 w wie +von',
    'Die Wirtin erzählte, im Keller habe es nach Gas gerochen.',
  ),
  verb('jdm. berichten', 'quote dass v2 w wie +über +von', 'Zeugen berichteten von einem lauten Knall.'),
  verb('sprechen', 'quote +von', 'Der Trainer sprach von einem verdienten Sieg.'),
  verb('jdm. schildern', 'quote w wie object', 'Die Fahrerin schilderte, wie der Wagen ins Rutschen kam.'),
  verb('erklären', 'quote dass v2 w wie object', 'Das Werk arbeite ohne Pause, erklärte der Betreiber.'),
  verb(
    'jdm. erläutern',
    'quote dass v2 w wie object',
    'Der Förster erläuterte, die Buchen seien zu trocken.',
  ),
  verb(
    'äußern',
    'quote dass v2 wie object',
    'Der Richter äußerte, dass er an der Aussage des Gärtners zweifle.',
  ),
  verb(
    'sich äußern',
    'quote wie +zu +über',
    '„Ich bin noch unentschieden“, äußerte sich der Minister zu dem Vorschlag.',
  ),
  verb('an|merken', 'quote dass v2 wie', 'Stadtrat Pohl merkte an, das Gutachten sei zwei Jahre alt.'),
  verb('erwähnen', 'quote dass wie object', 'Die Zeugin erwähnte, dass der Schlüssel gefehlt habe.'),
  verb('hinzu|fügen', 'quote dass v2 wie', 'Der Vertrag laufe ohnehin aus, fügte Kämmerer Roloff hinzu.'),
  verb('fort|fahren', 'quote', '„Wir haben alles versucht“, fuhr die Ärztin fort.'),
  verb('dar|legen', 'quote dass w wie object', 'Die Anwältin legte dar, dass der Vertrag ungültig sei.'),
  verb('betonen', 'quote dass v2 wie object', 'Der Zoo betonte, die Gehege seien sicher.'),
  verb(
    'unterstreichen',
    'quote dass v2 wie object',
    'Die Botschafterin unterstrich, dass niemand vergessen werde.',
  ),
  verb(
    'hervor|heben',
    'quote dass v2 wie object',
    'Rektor Janssen hob hervor, die Schule habe genug Lehrkräfte.',
  ),
  verb(
    'bekräftigen',
    'quote dass v2 zu wie object',
    'Der Konzern bekräftigte, am Standort Kaltenau festzuhalten.',
  ),
  verb('wiederholen', 'quote dass v2 wie', 'Die Kanzlei wiederholte, ihr Mandant sei nie dort gewesen.'),
  verb('beteuern', 'quote dass v2 zu wie object', 'Der Kassierer beteuerte, kein Geld genommen zu haben.'),
  verb('versichern', 'quote dass v2 zu wie', 'Der Hersteller versicherte, die Spritzen seien geprüft.'),
  verb(
    'jdm. zu|sichern',
    'quote dass v2 zu wie object',
    'Die Bahn sicherte zu, dass die Züge im Mai wieder fahren.',
  ),
  verb(
    'präzisieren',
    'quote dass v2 wie object',
    'Es handle sich um drei Fässer, präzisierte das Umweltamt.',
  ),
  verb(
    'konkretisieren',
    'quote dass v2 wie object',
    'Der Verein konkretisierte, der Umbau koste vier Millionen.',
  ),
  verb('klar|stellen', 'quote dass v2 wie', 'Der Intendant stellte klar, dass niemand entlassen werde.'),
  verb(
    'richtig|stellen',
    'quote dass v2 wie object',
    'Das Amt stellte richtig, die Frist ende erst im Juni.',
  ),
  ambiguous(
    'jdn. erinnern',
    'quote dass v2 wie +an',
    'Die Pfarrerin erinnerte daran, dass hier einst 40 Kinder lebten.',
  ),
  verb('hin|weisen', 'quote dass v2 wie +auf', 'Der Wetterdienst wies auf die Gefahr von Sturzfluten hin.'),
  verb('verweisen', 'dass wie +auf', 'Das Ministerium verwies auf laufende Ermittlungen.'),
  verb(
    'argumentieren',
    'quote dass v2 wie',
    'Die Händler argumentieren, ohne Parkplätze blieben die Kunden weg.',
  ),
  verb('begründen', 'quote dass v2 wie +mit', 'Die Reederei begründete den Schritt mit niedrigen Pegeln.'),
  verb(
    'zitieren',
    'quote als +mit',
    'Die Zeitung zitierte den Wirt mit den Worten: „Hier kommt keiner mehr.“',
  ),
  verb('informieren', 'quote dass v2 wie +über', 'Der Versorger informierte über eine Störung im Stromnetz.'),
  verb('resümieren', 'quote dass v2 wie', '„Es war ein gutes Jahr“, resümierte Vereinschef Dirk Albers.'),
  verb('bilanzieren', 'quote dass v2 wie', 'Es habe kaum Staus gegeben, bilanzierte die Verkehrswacht.'),
  ambiguous('bemerken', 'quote dass v2 wie', '„Das ist neu für mich“, bemerkte der Landrat.'),
  ambiguous(
    'ergänzen',
    'quote dass v2 wie',
    'Die Akten lägen noch im Archiv, ergänzte Staatsanwältin Brandl.',
  ),
  ambiguous('aus|führen', 'quote dass v2 wie', 'Der Gutachter führte aus, der Damm sei seit Jahren undicht.'),
  ambiguous('formulieren', 'quote wie object', '„Wir sind kein Museum“, formulierte es die Kuratorin.'),
  ambiguous('meinen', 'quote dass v2 wie', 'Der Zug komme ohnehin zu spät, meinte eine Pendlerin.'),
  ambiguous('reden', 'quote +von', 'Der Präsident redete von einer Verschwörung.'),
  ambiguous('ein|werfen', 'quote dass v2 wie', 'Das sei doch längst beschlossen, warf ein Ratsmitglied ein.'),
  ambiguous(
    'ein|wenden',
    'quote dass v2 wie',
    'Die Opposition wandte ein, das Geld fehle an anderer Stelle.',
  ),
  ambiguous(
    'vor|bringen',
    'quote dass object',
    'Die Verteidigung brachte vor, dass die Proben verwechselt wurden.',
  ),
  ambiguous('vor|tragen', 'quote dass object', 'Die Klägerin trug vor, dass sie nie gefragt worden sei.'),
  ambiguous('nach|legen', 'quote', '„Das war erst der Anfang“, legte der Rapper nach.'),
  ambiguous('schließen', 'quote', '„Wir sehen uns vor Gericht“, schloss die Unternehmerin.'),
];
