/** Verbs of writing and publishing, and of what a text says. */

import { verbsOf } from '../build.js';
import type { CueVerb } from '../types.js';

const verb = verbsOf('neutral', 'writing');
const ambiguous = verbsOf('neutral', 'writing', true);

export const WRITING: readonly CueVerb[] = [
  verb('jdm. schreiben', 'quote dass v2 w wie', 'Die Zeitung schreibt, der Hafen werde verkauft.'),
  verb('twittern', 'quote dass v2 wie', '„Wir sind sicher gelandet“, twitterte die Astronautin.'),
  verb('posten', 'quote dass v2 wie', '„Danke für alles“, postete der Stürmer.'),
  verb('bloggen', 'quote dass v2', 'Die Ärztin bloggt, die Klinik sei überfüllt.'),
  verb('mailen', 'quote dass v2', 'Der Makler mailte, die Wohnung sei vergeben.'),
  verb('texten', 'quote dass v2', '„Bin im Stau“, textete der Kurier.'),
  verb('titeln', 'quote', '„Der letzte Tanz“, titelte das „Abendecho“.'),
  verb('notieren', 'quote dass v2 wie', 'Der Kapitän notierte, die See sei glatt.'),
  verb('vermerken', 'quote dass v2 wie', 'Im Logbuch vermerkte sie, dass der Motor stockte.'),
  verb('protokollieren', 'quote dass w wie', 'Die Schriftführerin protokollierte, dass zwei Räte fehlten.'),
  verb('publizieren', 'quote dass', 'Das Magazin publizierte, dass der Fonds leer ist.'),
  verb('besagen', 'dass v2', 'Die Vorschrift besagt, dass Türen frei bleiben müssen.'),
  ambiguous('lauten', 'quote', 'Die Antwort lautete: „Nicht mit uns.“'),
  ambiguous('vor|sehen', 'dass wie object', 'Der Entwurf sieht vor, dass Bußgelder steigen.'),
  ambiguous('vor|schreiben', 'dass zu wie', 'Das Gesetz schreibt vor, dass Boote Licht führen.'),
  ambiguous('veröffentlichen', 'quote', '„Wir geben auf“, veröffentlichte die Band im Netz.'),
  ambiguous('verbreiten', 'quote dass v2', 'Der Sender verbreitete, die Front sei stabil.'),
  ambiguous('fest|halten', 'quote dass v2 wie', 'Das Gericht hielt fest, dass die Frist abgelaufen war.'),
  ambiguous(
    'zusammen|fassen',
    'quote dass v2 wie',
    '„Viel Lärm, wenig Licht“, fasste die Kritikerin zusammen.',
  ),
  ambiguous('stehen', 'dass v2', 'In dem Brief steht, der Garten sei verpachtet.'),
];

const endorsing = verbsOf('endorsing', 'writing', true);

/** What studies and documents do. */
export const FINDING: readonly CueVerb[] = [
  endorsing('ergeben', 'dass w wie', 'Die Umfrage ergab, dass jeder Vierte Angst hat.'),
  endorsing('zeigen', 'dass w wie', 'Die Studie zeigt, dass Hecken den Wind bremsen.'),
  endorsing('heraus|finden', 'dass w wie', 'Biologen fanden heraus, dass die Krebse wandern.'),
  endorsing('ermitteln', 'dass w wie', 'Das Labor ermittelte, dass die Farbe Blei enthält.'),
  endorsing('errechnen', 'dass w wie', 'Die Kammer errechnete, dass 200 Fahrer fehlen.'),
  endorsing('beobachten', 'dass w wie', 'Ornithologen beobachteten, dass Stare früher ziehen.'),
  endorsing('entdecken', 'dass w wie', 'Prüfer entdeckten, dass Rechnungen doppelt bezahlt wurden.'),
  endorsing('hin|deuten', 'dass +auf', 'Die Spuren deuten darauf hin, dass jemand eingebrochen ist.'),
  endorsing('nahe|legen', 'dass', 'Die Daten legen nahe, dass der See wärmer wird.'),
  endorsing('untermauern', 'dass wie', 'Das Gutachten untermauert, dass der Lärm zunimmt.'),
  endorsing('widerlegen', 'dass', 'Die Chemikerin widerlegte, dass Blei im Wasser war.'),
];
