/** Verbs of praising, criticising, accusing and of calling something something. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const JUDGING: readonly CueVerb[] = [
  verb(
    'kritisieren',
    'quote dass v2 wie als object',
    'Der Mieterbund kritisierte, die neuen Tarife seien zu hoch.',
  ),
  verb(
    'bemängeln',
    'quote dass v2 wie als object',
    'Die Prüfer bemängelten, dass Fluchtwege verstellt waren.',
  ),
  verb('beanstanden', 'quote dass wie als object', 'Das Veterinäramt beanstandete die Haltung der Kühe.'),
  verb('monieren', 'quote dass v2 wie object', 'Der Rechnungshof monierte, es fehle an Belegen.'),
  verb(
    'rügen',
    'quote dass v2 wie als object',
    'Der Presserat rügte, das Titelbild verletze die Würde des Opfers.',
  ),
  verb('tadeln', 'quote dass v2 wie als object', 'Der Senat tadelte, dass der Prüfer zu spät kam.'),
  verb('beklagen', 'quote dass v2 wie als object', 'Die Hebammen beklagen, dass Personal fehlt.'),
  verb(
    'sich bei jdm. beklagen',
    'quote dass v2 wie +über',
    'Die Gäste beklagten sich, dass die Baustelle zu laut sei.',
  ),
  verb(
    'sich bei jdm. beschweren',
    'quote dass v2 wie +über',
    'Eine Mieterin beschwerte sich, die Heizung sei seit Mai kalt.',
  ),
  verb('klagen', 'quote dass v2 wie +über', 'Die Winzer klagen, der Frost sei zu spät gekommen.'),
  verb(
    'schimpfen',
    'quote dass v2 wie +über +auf',
    '„So ein Blinder“, schimpfte der Trainer über den Schiedsrichter.',
  ),
  verb('wettern', 'quote dass v2 wie +gegen', 'Der Abgeordnete wetterte gegen die Maut.'),
  verb('lästern', 'quote dass v2 wie +über', '„Das Ding fährt ja rückwärts schneller“, lästerte ein Fan.'),
  verb('spotten', 'quote dass v2 wie +über', 'Die Opposition spottete, der Plan passe auf einen Bierdeckel.'),
  verb('höhnen', 'quote dass v2 wie', '„Willkommen in der Provinz“, höhnte das Blatt.'),
  verb(
    'verurteilen',
    'quote dass wie als object -zu',
    '„Das war feige“, verurteilte die Außenministerin den Anschlag.',
  ),
  verb(
    'an|prangern',
    'quote dass wie als object',
    'Der Verein prangerte an, dass im Schlachthof Kontrollen fehlen.',
  ),
  verb('geißeln', 'quote dass als object', '„Gierig und blind“, geißelte der Prediger die Banken.'),
  verb(
    'attackieren',
    'quote als +wegen',
    'Der Fraktionschef attackierte die Ministerin als „Ankündigungsweltmeisterin“.',
  ),
  verb('loben', 'quote dass v2 wie als object', 'Der Kapitän lobte, dass seine Mannschaft nie aufgab.'),
  verb('begrüßen', 'quote dass v2 wie als object', 'Der Bauernverband begrüßte, dass die Steuer sinkt.'),
  verb('würdigen', 'quote dass wie als object', 'Der Rektor würdigte die Forscherin als „Vorbild für alle“.'),
  verb('preisen', 'quote dass als object', 'Der Hersteller preist sein Rad als „leichtestes der Welt“.'),
  verb('rühmen', 'quote dass als object', 'Die Kritiker rühmten, dass die Regisseurin Mut beweise.'),
  verb(
    'jdm. danken',
    'quote dass wie +für',
    '„Ohne euch stünde hier nichts mehr“, dankte die Bürgermeisterin den Helfern.',
  ),
  verb(
    'sich bei jdm. bedanken',
    'quote dass wie +für',
    'Der Sieger bedankte sich bei den Fans für die Geduld.',
  ),
  verb(
    'jdm. gratulieren',
    'quote dass +zu',
    '„Ein verdienter Preis“, gratulierte der Präsident der Autorin.',
  ),
  verb('jdm. vor|werfen', 'quote dass v2 zu wie object', 'Die Stadt wirft dem Investor Wortbruch vor.'),
  verb(
    'jdn. beschuldigen',
    'dass zu object',
    'Die Regierung beschuldigt Rebellen, die Leitung gesprengt zu haben.',
  ),
  verb('jdn. bezichtigen', 'dass zu object', 'Der Maler bezichtigte den Galeristen der Fälschung.'),
  verb('jdn. an|klagen', 'quote dass zu', '„Ihr habt uns verkauft“, klagte der Dichter die Beamten an.'),
  verb('jdm. unterstellen', 'dass v2 zu wie object', 'Der Anwalt unterstellte der Zeugin, gelogen zu haben.'),
  verb('jdm. an|kreiden', 'dass object', 'Die Jury kreidete dem Koch an, dass die Suppe kalt war.'),
  verb(
    'jdm. vor|halten',
    'quote dass v2 zu wie object',
    'Die Richterin hielt dem Angeklagten vor, sich zu widersprechen.',
  ),
  verb('bezeichnen', 'als dass zu', 'Der Landrat bezeichnete die Pläne als unausgereift.'),
  verb('beschreiben', 'quote w wie als object', 'Nachbarn beschrieben den Mann als freundlich.'),
  verb('titulieren', 'als', 'Der Senator titulierte die Reporter als „Geier“.'),
  verb('brandmarken', 'als object', 'Der Präsident brandmarkte die Bewegung als staatsfeindlich.'),
  verb('bewerten', 'quote als', 'Die Kommission bewertete den Umbau als gelungen.'),
  verb('charakterisieren', 'als', 'Die Gutachterin charakterisierte den Täter als reizbar.'),
  verb('diffamieren', 'als', 'Der Redner diffamierte die Helfer als „Schlepper“.'),
  verb('beschimpfen', 'quote als', 'Ein Fahrgast beschimpfte die Schaffnerin als „faul“.'),
  verb(
    'kommentieren',
    'quote dass wie als object +mit',
    '„Das war ein Eigentor“, kommentierte der Verleger.',
  ),
  verb('beurteilen', 'als w', 'Der Statiker beurteilte die Decke als tragfähig.'),
  verb('jdm. widersprechen', 'quote dass v2 wie', '„Das stimmt nicht“, widersprach die Schulleiterin.'),
  ambiguous(
    'nennen',
    'quote predicative dass zu',
    'Stadtrat Yıldız nannte den Entwurf einen „Schnellschuss“.',
  ),
  ambiguous('werten', 'als dass', 'Der Trainer wertete das Remis als Erfolg.'),
  ambiguous('ein|stufen', 'als', 'Der Verfassungsschutz stufte die Gruppe als gefährlich ein.'),
  ambiguous('sehen', 'dass v2 als', 'Die Händlerin sieht das Gesetz als Gefahr für kleine Läden.'),
  ambiguous('dar|stellen', 'dass w als object', 'Die Verteidigung stellte den Vorfall als Unfall dar.'),
  ambiguous('ab|tun', 'als', 'Der Vorstand tat die Vorwürfe als Gerede ab.'),
  ambiguous('deuten', 'quote als', 'Beobachter deuteten den Besuch als Zeichen der Annäherung.'),
  ambiguous('betrachten', 'als', 'Die Fischer betrachten den Vertrag als gebrochen.'),
  ambiguous('an|greifen', 'quote als', '„Sie haben versagt“, griff der Redner die Ministerin an.'),
  ambiguous('feiern', 'als', 'Die Partei feierte das Ergebnis als „historischen Sieg“.'),
  ambiguous('schelten', 'quote als', 'Die Presse schalt den Torwart als „Fliegenfänger“.'),
];
