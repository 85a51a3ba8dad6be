/** Verbs of warning, denying, refusing, conceding, confirming and claiming. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const neutral = verbsOf('neutral', 'speech');
const conceding = verbsOf('conceding', 'speech');
const distancing = verbsOf('distancing', 'speech');
const endorsing = verbsOf('endorsing', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const WARNING: readonly CueVerb[] = [
  neutral('jdn. warnen', 'quote dass v2 zu wie +vor', 'Die Polizei warnt vor falschen Handwerkern.'),
  ambiguous('alarmieren', 'quote', '„Der Pegel steigt weiter“, alarmierte der Deichgraf.'),
  neutral('unken', 'quote dass v2', 'Spötter unkten, das Stadion werde nie fertig.'),
  ambiguous('sich distanzieren', 'quote +von', 'Der Verein distanzierte sich von den Parolen.'),
];

export const DENYING: readonly CueVerb[] = [
  neutral('dementieren', 'quote dass v2 zu wie object', 'Der Verein dementierte, dass der Trainer gehe.'),
  neutral(
    'bestreiten',
    'quote dass v2 zu wie object',
    'Der Angeklagte bestreitet, am Tatort gewesen zu sein.',
  ),
  neutral('ab|streiten', 'quote dass v2 zu wie object', 'Der Gärtner stritt ab, am Tatort gewesen zu sein.'),
  neutral('leugnen', 'quote dass v2 zu wie object', 'Die Verdächtige leugnet, den Wagen gefahren zu haben.'),
  neutral('verneinen', 'quote dass v2 wie object', 'Die Firma verneinte, dass Stellen in Gefahr seien.'),
  neutral(
    'zurück|weisen',
    'quote dass v2 wie als object',
    '„Alles erfunden“, wies das Bistum die Vorwürfe zurück.',
  ),
  neutral('ab|lehnen', 'quote dass zu wie als object', 'Die Fraktion lehnt es ab, eine Maut einzuführen.'),
  ambiguous('verwerfen', 'als', 'Das Gericht verwarf den Antrag als „offensichtlich unbegründet“.'),
  neutral('sich verwahren', 'dass +gegen', 'Die Witwe verwahrte sich gegen den Verdacht.'),
  neutral('protestieren', 'quote dass v2', '„Wir leben vom Dorsch“, protestierten die Fischer.'),
  neutral(
    'sich wehren',
    'quote dass +gegen',
    '„Kein Cent fehlt“, wehrte sich die Wirtin gegen den Vorwurf der Untreue.',
  ),
  neutral(
    'aus|schließen',
    'quote dass v2 zu wie object',
    'Die Kanzlei schloss aus, dass es einen Vergleich gibt.',
  ),
  neutral('relativieren', 'quote dass v2 wie object', 'Der Minister relativierte seine Zusage vom Montag.'),
  neutral(
    'in Abrede stellen',
    'dass v2 zu object',
    'Der Konzern stellte in Abrede, von dem Leck gewusst zu haben.',
  ),
  neutral('von sich weisen', 'quote dass object', 'Der Makler wies jede Schuld von sich.'),
  ambiguous('kontern', 'quote dass v2 wie +mit', '„Rechnen Sie nach“, konterte die Kämmerin.'),
  ambiguous('ab|winken', 'quote', '„Das ist vom Tisch“, winkte der Manager ab.'),
  ambiguous('offen|lassen', 'w', 'Die Trainerin ließ offen, ob sie bleibt.'),
  ambiguous('offen lassen', 'w', 'Der Zoll hat offen gelassen, wem die Kisten gehören.'),
];

export const CONCEDING: readonly CueVerb[] = [
  conceding(
    'ein|räumen',
    'quote dass v2 zu wie object',
    'Der Bauleiter räumte ein, bei der Planung Fehler gemacht zu haben.',
  ),
  conceding(
    'jdm. zu|geben',
    'quote dass v2 zu wie object',
    'Die Kassiererin gab zu, die Belege vernichtet zu haben.',
  ),
  conceding(
    'gestehen',
    'quote dass v2 zu wie object',
    'Der 34-Jährige gestand, das Lager angezündet zu haben.',
  ),
  conceding(
    'ein|gestehen',
    'quote dass v2 wie object',
    'Der Verlag gestand ein, dass die Auflage zu klein war.',
  ),
  conceding(
    'jdm. zu|gestehen',
    'dass v2 wie object',
    'Selbst Gegner gestehen ihr zu, dass sie zuhören kann.',
  ),
  conceding(
    'beichten',
    'quote dass v2 wie object',
    'Der Koch beichtete, das Rezept stamme von seiner Tante.',
  ),
  conceding(
    'bekennen',
    'quote dass v2 wie object',
    'Die Sängerin bekannte, sie habe Angst vor jedem Auftritt.',
  ),
  conceding('konzedieren', 'quote dass v2 wie object', 'Der Kritiker konzedierte, die Musik sei tadellos.'),
  conceding(
    'sich entschuldigen',
    'quote dass wie +für',
    '„Das tut uns leid“, entschuldigte sich die Bahn für den Ausfall der Züge.',
  ),
  conceding('ein|sehen', 'dass v2 wie object', 'Der Kreis sah ein, dass die Halle zu klein ist.'),
];

export const CONFIRMING: readonly CueVerb[] = [
  neutral(
    'bestätigen',
    'quote dass v2 w wie object',
    'Eine Sprecherin bestätigte, dass eine Leiche gefunden wurde.',
  ),
  neutral('jdm. zu|stimmen', 'quote dass wie', '„Da hat er recht“, stimmte die Gegenkandidatin zu.'),
  neutral(
    'jdm. bei|pflichten',
    'quote dass v2 wie',
    'Die Oberärztin pflichtete bei, die Station sei überlastet.',
  ),
  neutral('bejahen', 'quote dass v2 wie object', 'Das Gericht bejahte einen Anspruch auf Schadenersatz.'),
  neutral('bescheinigen', 'dass v2 zu wie object', 'Die Prüfer bescheinigten dem Heim gute Noten.'),
  neutral('attestieren', 'dass v2 wie object', 'Der Gutachter attestierte dem Täter volle Schuldfähigkeit.'),
  neutral('bezeugen', 'dass v2 wie object', 'Zwei Nachbarn bezeugten, dass das Licht brannte.'),
  neutral('aus|sagen', 'quote dass v2 wie', 'Der Busfahrer sagte aus, die Straße sei trocken gewesen.'),
  neutral('quittieren', 'quote +mit', 'Der Trainer quittierte die Frage mit einem knappen „Nein“.'),
];

export const CLAIMING: readonly CueVerb[] = [
  distancing('behaupten', 'quote dass v2 zu wie object', 'Der Händler behauptet, die Uhr sei echt.'),
  distancing('sich rühmen', 'dass zu', 'Der Gouverneur rühmte sich, die Stadt befriedet zu haben.'),
  distancing('sich brüsten', 'dass zu +mit', 'Die Bande brüstete sich mit dem Einbruch.'),
  distancing('prahlen', 'quote dass v2 zu wie +mit', 'Der Dieb prahlte, ihn finde niemand.'),
  distancing('vor|geben', 'dass zu', 'Die Männer gaben vor, vom Wasserwerk zu kommen.'),
  distancing('vor|täuschen', 'dass zu', 'Der Anrufer täuschte vor, in Not zu sein.'),
  distancing('suggerieren', 'quote dass v2 object', 'Die Werbung suggeriert, das Pulver mache schlank.'),
  distancing('fabulieren', 'quote dass +von', 'Der Sektenführer fabulierte von einem neuen Zeitalter.'),
  distancing('lügen', 'quote dass v2', '„Ich war zu Hause“, log der Verdächtige.'),
  distancing('tönen', 'quote dass v2', '„Wir holen den Titel“, tönte der Manager.'),
  distancing('weis|machen', 'dass v2', 'Der Betrüger machte der Rentnerin weis, er sei Polizist.'),
  distancing('jdm. ein|reden', 'dass', 'Der Guru redete seinen Anhängern ein, dass die Welt ende.'),
  distancing('mutmaßen', 'quote dass v2 w wie', 'Die Nachbarn mutmaßten, der Hof sei verkauft.'),
  distancing(
    'spekulieren',
    'quote dass v2 w wie +über',
    'Die Presse spekuliert über einen Rückzug der Trainerin.',
  ),
  distancing('munkeln', 'dass v2', 'Im Dorf munkelt man, der Schatz liege im Brunnen.'),
  distancing(
    'kolportieren',
    'dass v2 wie object',
    'Das Boulevardblatt kolportierte, das Paar lebe getrennt.',
  ),
  distancing('orakeln', 'quote dass v2', '„Es kommt noch dicker“, orakelte der Börsianer.'),
];

export const PROVING: readonly CueVerb[] = [
  endorsing('nach|weisen', 'dass w wie', 'Die Forscher wiesen nach, dass der Knochen 4000 Jahre alt ist.'),
  endorsing('belegen', 'dass w wie', 'Die Studie belegt, dass Lärm krank macht.'),
  endorsing('beweisen', 'dass w wie', 'Die Aufnahmen beweisen, dass der Wagen dort stand.'),
  endorsing('auf|decken', 'dass w wie', 'Reporter deckten auf, dass Proben vertauscht worden waren.'),
  endorsing('auf|zeigen', 'dass w wie', 'Der Bericht zeigt auf, dass Kontrollen ausblieben.'),
  endorsing('fest|stellen', 'quote dass v2 w wie', 'Das Gericht stellte fest, die Kündigung sei unwirksam.'),
  endorsing('konstatieren', 'quote dass v2 wie object', 'Die Prüfer konstatierten, der Damm sei marode.'),
  endorsing('dokumentieren', 'dass w wie', 'Die Akten dokumentieren, wie das Geld verschwand.'),
];
