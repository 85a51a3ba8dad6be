/** Verbs of demanding, asking for, appealing, advising and threatening. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('demanding', 'speech');
const ambiguous = verbsOf('demanding', 'speech', true);

export const DEMANDING: readonly CueVerb[] = [
  verb(
    'von jdm. fordern',
    'quote dass v2 zu wie object',
    'Die Gewerkschaft forderte acht Prozent mehr Lohn.',
  ),
  verb(
    'jdn. auf|fordern',
    'quote dass zu wie +zu',
    'Der Richter forderte den Zeugen auf, lauter zu sprechen.',
  ),
  verb('von jdm. verlangen', 'quote dass v2 zu wie object', 'Die Anwohner verlangen Tempo 30.'),
  verb(
    'ein|fordern',
    'quote dass wie object',
    'Der Ausschuss forderte ein, dass die Sitzungen öffentlich seien.',
  ),
  verb('an|mahnen', 'quote dass wie object', 'Der Rechnungshof mahnte Einsparungen an.'),
  verb('mahnen', 'quote dass v2 zu wie +zu', 'Der Bischof mahnte zur Besonnenheit.'),
  verb('jdn. ermahnen', 'quote dass v2 zu wie +zu', 'Die Richterin ermahnte die Zuhörer, ruhig zu bleiben.'),
  verb(
    'an jdn. appellieren',
    'quote dass v2 zu wie',
    'Die Feuerwehr appellierte an die Bürger, Wasser zu sparen.',
  ),
  verb('jdn. auf|rufen', 'quote dass zu wie +zu', 'Der Verband rief seine Mitglieder zum Streik auf.'),
  ambiguous('dringen', 'dass zu +auf', 'Die Opposition dringt auf eine schnelle Aufklärung.'),
  ambiguous('drängen', 'quote dass zu +auf', 'Die Händler drängten auf eine längere Frist.'),
  ambiguous('pochen', 'dass zu +auf', 'Der Verein pocht auf seinen Mietvertrag.'),
  verb('beharren', 'quote dass zu +auf', 'Der Eigentümer beharrte darauf, dass der Weg privat sei.'),
  ambiguous('bestehen', 'dass zu +auf', 'Die Klägerin besteht auf einer Entschuldigung.'),
  verb('insistieren', 'quote dass v2 zu +auf', 'Der Zeuge insistierte, die Ampel sei rot gewesen.'),
  verb('plädieren', 'quote dass zu +für +auf', 'Die Staatsanwältin plädierte auf sechs Jahre Haft.'),
  verb(
    'sich aus|sprechen',
    'dass zu +für +gegen',
    'Der Beirat sprach sich dafür aus, den Neubau zu stoppen.',
  ),
  ambiguous('werben', 'quote dass zu +für', 'Die Dekanin warb für eine Fusion der beiden Institute.'),
  verb('jdn. bitten', 'quote dass v2 zu wie +um', 'Die Polizei bittet um Hinweise aus der Bevölkerung.'),
  verb('jdn. ersuchen', 'dass zu +um', 'Das Gericht ersuchte die Schweiz um Amtshilfe.'),
  verb('jdn. an|flehen', 'quote dass v2 zu', 'Die Mutter flehte die Entführer an, das Kind freizulassen.'),
  verb('flehen', 'quote dass v2 zu +um', '„Lasst uns raus“, flehte einer der Jungen.'),
  verb('betteln', 'quote dass zu +um', 'Der Gefangene bettelte um einen Anruf.'),
  verb('beantragen', 'dass zu wie object', 'Die Verteidigung beantragte einen Freispruch.'),
  verb('an|regen', 'quote dass v2 zu wie object', 'Die SPD-Fraktion regte an, den Platz zu begrünen.'),
  verb('jdn. drängen', 'dass zu +zu', 'Der Trainer drängte den Spieler, sich operieren zu lassen.'),
  verb('jdm. raten', 'quote dass v2 zu wie +zu', 'Der Zoll rät Reisenden, Belege aufzuheben.'),
  verb('jdm. ab|raten', 'quote dass zu +von', 'Die Bergwacht rät von Touren am Nordhang ab.'),
  verb('jdm. nahe|legen', 'dass zu object', 'Der Beirat legte dem Direktor nahe, sein Amt aufzugeben.'),
  verb('jdm. an|raten', 'dass zu object', 'Die Ärztin riet dem Boxer eine Pause an.'),
  ambiguous('jdn. ein|laden', 'zu', 'Der Präsident lud beide Seiten ein, an den Tisch zurückzukehren.'),
  verb('an|ordnen', 'quote dass v2 zu wie', 'Das Gericht ordnete an, das Haus zu räumen.'),
  verb('jdm. befehlen', 'quote dass v2 zu wie', 'Der Offizier befahl, das Dorf zu umstellen.'),
  verb('jdn. an|weisen', 'dass zu', 'Die Leitstelle wies den Piloten an, höher zu fliegen.'),
  verb('jdm. gebieten', 'dass zu object', 'Die Satzung gebietet, Gäste anzuhören.'),
  verb('jdm. untersagen', 'dass zu', 'Das Amt untersagte dem Wirt, draußen Musik zu spielen.'),
  verb('jdm. verbieten', 'quote dass zu', 'Der Großvater verbot den Kindern, am Kanal zu spielen.'),
  verb('jdm. drohen', 'quote dass v2 zu wie +mit', 'Die Fluglotsen drohen mit einem Ausstand.'),
  verb('jdm. an|drohen', 'quote dass zu wie object', 'Die Stadt drohte dem Vermieter ein Bußgeld an.'),
  verb('reklamieren', 'dass v2 object', 'Die Erben reklamieren das Gemälde für sich.'),
  verb('postulieren', 'quote dass v2 wie object', 'Die Philosophin postulierte ein Recht auf Stille.'),
  verb('skandieren', 'quote object', '„Wir bleiben“, skandierten die Demonstranten.'),
  ambiguous('rufen', 'quote dass v2', '„Wir wollen heim“, rief eine Frau aus dem Fenster.'),
  ambiguous('wünschen', 'quote dass zu wie object', 'Die Eltern wünschen, dass die Kita länger öffnet.'),
  ambiguous(
    'sich wünschen',
    'quote dass v2 zu wie object',
    'Die Kapitänin wünscht sich, dass mehr Mädchen segeln.',
  ),
  ambiguous(
    'erwarten',
    'quote dass v2 zu wie object',
    'Der Minister erwartet, dass die Ernte schlecht ausfällt.',
  ),
  ambiguous('jdn. bedrängen', 'zu', 'Die Fraktion bedrängte den Kanzler, den Entwurf zurückzuziehen.'),
  ambiguous('ein|treten', 'dass zu +für', 'Die Initiative tritt dafür ein, dass der Wald bleibt.'),
  ambiguous(
    'jdn. beschwören',
    'quote dass zu',
    'Die Ministerin beschwor die Verbündeten, nicht nachzulassen.',
  ),
];
