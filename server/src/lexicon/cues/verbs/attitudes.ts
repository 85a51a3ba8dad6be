/** Showing what one thinks: sich überzeugt zeigen, sich besorgt äußern, sich zuversichtlich geben. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'speech');
const ambiguous = verbsOf('neutral', 'speech', true);

export const ATTITUDES: readonly CueVerb[] = [
  verb(
    'sich überzeugt zeigen',
    'quote dass v2 wie +von',
    'Die Trainerin zeigte sich überzeugt, dass das Team sich fängt.',
  ),
  verb(
    'sich besorgt zeigen',
    'quote dass v2 wie +über',
    'Der Papst zeigte sich besorgt, dass die Kämpfe andauerten.',
  ),
  verb(
    'sich enttäuscht zeigen',
    'quote dass wie +von +über',
    'Die Winzer zeigten sich enttäuscht, dass die Ernte schlecht war.',
  ),
  verb('sich erfreut zeigen', 'quote dass wie +über', 'Der Rektor zeigte sich erfreut, dass die Spende kam.'),
  verb(
    'sich erleichtert zeigen',
    'quote dass wie +über',
    'Die Familie zeigte sich erleichtert, dass das Urteil milde ausfiel.',
  ),
  verb(
    'sich zuversichtlich zeigen',
    'quote dass v2 zu wie',
    'Die Werft zeigte sich zuversichtlich, den Auftrag zu halten.',
  ),
  verb(
    'sich optimistisch zeigen',
    'quote dass v2 wie',
    'Der Händler zeigte sich optimistisch, dass die Kunden kommen.',
  ),
  verb(
    'sich schockiert zeigen',
    'quote dass +über',
    'Der Verein zeigte sich schockiert, dass der Spieler starb.',
  ),
  verb('sich entsetzt zeigen', 'quote dass +über', 'Die Botschaft zeigte sich entsetzt, dass niemand half.'),
  verb(
    'sich bestürzt zeigen',
    'quote dass +über',
    'Das Kloster zeigte sich bestürzt, dass die Kapelle abbrannte.',
  ),
  verb(
    'sich betroffen zeigen',
    'quote dass +von +über',
    'Der Minister zeigte sich betroffen, dass bei dem Unglück Kinder starben.',
  ),
  verb(
    'sich zufrieden zeigen',
    'quote dass wie +mit',
    'Die Chefin zeigte sich zufrieden, dass der Umsatz stieg.',
  ),
  verb(
    'sich überrascht zeigen',
    'quote dass v2 wie +von +über',
    'Die Bank zeigte sich überrascht, dass Ermittler kamen.',
  ),
  verb('sich empört zeigen', 'quote dass +über', 'Die Fans zeigten sich empört, dass die Preise steigen.'),
  verb(
    'sich verärgert zeigen',
    'quote dass +über',
    'Der Landrat zeigte sich verärgert, dass die Fahrer streikten.',
  ),
  verb(
    'sich skeptisch zeigen',
    'quote dass w +über',
    'Die Lotsen zeigten sich skeptisch, ob die Rinne reicht.',
  ),
  verb('sich offen zeigen', 'zu +für', 'Der Verband zeigte sich offen dafür, neu zu verhandeln.'),
  verb('sich gesprächsbereit zeigen', 'quote', '„Wir hören zu“, zeigte sich der Konzern gesprächsbereit.'),
  verb(
    'sich unbeeindruckt zeigen',
    'quote +von',
    '„Wir bleiben hier“, zeigte sich die Bürgerwehr unbeeindruckt von dem Verbot.',
  ),
  verb(
    'Verständnis zeigen',
    'quote dass +für',
    'Die Stadt zeigte Verständnis dafür, dass die Wirte sich ärgern.',
  ),
  verb('sich zuversichtlich geben', 'quote dass v2', 'Der Kandidat gab sich zuversichtlich, dass es reicht.'),
  verb(
    'sich optimistisch geben',
    'quote dass v2',
    'Die Messe gibt sich optimistisch: „Die Hallen sind voll.“',
  ),
  verb('sich kämpferisch geben', 'quote', '„Wir holen auf“, gab sich die Spitzenkandidatin kämpferisch.'),
  verb('sich gelassen geben', 'quote', '„Abwarten“, gab sich der Spielmacher gelassen.'),
  verb(
    'sich besorgt äußern',
    'quote dass +über',
    'Die Kirchen äußerten sich besorgt, dass die Armut wachse.',
  ),
  verb(
    'sich zufrieden äußern',
    'quote dass +über',
    'Der Zoo äußerte sich zufrieden, dass so viele Gäste kamen.',
  ),
  verb(
    'sich kritisch äußern',
    'quote +zu +über',
    '„Das Gesetz taugt nichts“, äußerte sich die Kammer kritisch.',
  ),
  verb(
    'sich skeptisch äußern',
    'quote w +zu +über',
    'Der Deichgraf äußerte sich skeptisch, ob der Tunnel halte.',
  ),
  verb(
    'sich lobend äußern',
    'quote +über',
    '„Welch ein Klang“, äußerte sich die Jury lobend über die junge Geigerin.',
  ),
  verb(
    'sich beeindruckt zeigen',
    'quote dass +von',
    'Die Gäste zeigten sich beeindruckt, dass die Orgel so alt ist.',
  ),
  verb('sich dankbar zeigen', 'quote dass +für', 'Der Gerettete zeigte sich dankbar, dass Hilfe kam.'),
  verb('bekunden', 'quote dass v2 zu wie object', 'Die Reederei bekundete, sie wolle die Werft kaufen.'),
  verb('kund|tun', 'quote dass v2 wie object', 'Der Abt tat kund, dass die Glocke verkauft ist.'),
  verb(
    'aus|sprechen',
    'quote object',
    '„Wir trauern mit Ihnen“, sprach die Königin den Angehörigen ihr Beileid aus.',
  ),
  ambiguous('zurück|nehmen', 'quote object', '„Das war falsch“, nahm sie den Vorwurf zurück.'),
  verb('an|deuten', 'quote dass v2 w wie object', 'Der Trainer deutete einen Wechsel an.'),
  verb('offen|legen', 'dass w wie', 'Der Fonds legte offen, wem die Häuser gehören.'),
  verb('verdeutlichen', 'quote dass v2 w wie', 'Die Lehrerin verdeutlichte, wie eng die Räume sind.'),
  verb(
    'heraus|streichen',
    'quote dass object',
    'Der Laudator strich heraus, dass die Ärztin Mut bewiesen habe.',
  ),
  verb('ein|schränken', 'quote dass v2', 'Ein Rest bleibe unklar, schränkte die Chemikerin ein.'),
  verb('beziffern', 'wie +auf', 'Die Feuerwehr bezifferte den Schaden auf 80.000 Euro.'),
  verb('urteilen', 'quote dass v2 wie +über', 'Das Gericht urteilte, die Sperre sei rechtens.'),
  verb('befinden', 'quote dass v2 für', 'Die Jury befand, das Stück sei zu lang.'),
  verb('erachten', 'als für', 'Der Statiker erachtet die Stütze als zu schwach.'),
  verb('diagnostizieren', 'quote dass v2 object', 'Der Ökonom diagnostizierte einen Mangel an Vertrauen.'),
  verb('verspotten', 'als', 'Die Fans verspotteten den Neuzugang als „Wandervogel“.'),
  verb('schmähen', 'als object', 'Der Redner schmähte die Richter als „Lakaien“.'),
  verb('verunglimpfen', 'als object', 'Die Gegenseite verunglimpfte sie als „Hexe“.'),
  verb('apostrophieren', 'als', 'Die Presse apostrophierte ihn als „Gewissen der Stadt“.'),
  ambiguous('entscheiden', 'dass v2 w zu wie', 'Das Gericht entschied, dass die Eiche fallen darf.'),
  ambiguous('zurück|führen', '+auf', 'Die Bahn führte den Unfall auf einen Riss im Gleis zurück.'),
  ambiguous('an|führen', 'dass als', 'Der Anwalt führte an, dass sein Mandant krank war.'),
  ambiguous(
    'aus|drücken',
    'quote dass w wie object',
    'Die Gemeinde drückte aus, dass sie den Abriss bedauere.',
  ),
  ambiguous(
    'jdm. entgegen|treten',
    'quote dass',
    '„Das ist erfunden“, trat der Wirt den Gerüchten entgegen.',
  ),
  ambiguous('jdm. eröffnen', 'quote dass', 'Der Arzt eröffnete ihr, dass sie Zwillinge erwartet.'),
  ambiguous('heraus|stellen', 'dass als', 'Die Chronik stellt heraus, dass Frauen den Markt gründeten.'),
  ambiguous('an|sehen', 'als', 'Der Verband sieht den Vertrag als hinfällig an.'),
  ambiguous('auf|fassen', 'als', 'Der Botschafter fasste die Rede als Drohung auf.'),
  ambiguous('empfinden', 'als', 'Die Anwohner empfinden den Zaun als Schikane.'),
  ambiguous('hin|stellen', 'als', 'Der Makler stellte den Brand als Glücksfall hin.'),
  ambiguous('an|erkennen', 'dass als', 'Der Richter erkannte an, dass der Dieb hungerte.'),
  ambiguous('beleidigen', 'quote als', 'Er beleidigte die Kontrolleurin als „Schreckschraube“.'),
];
