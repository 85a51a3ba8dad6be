/** Nouns for texts, counts and programmes that the news quote like speakers. Data and look-up. */

import { afterHyphen, headOfCompound } from '../compound-head.js';
import type { Gender } from '../grammar.js';
import { isCapitalized, wordSet, words } from '../word-list.js';
import type { DocumentNoun } from './types.js';

/** By gender: the forms of the singular, a slash, the forms of the plural; parted by „;“. */
const DOCUMENTS: Readonly<Record<Gender, string>> = {
  male: `Bericht Berichts Berichtes/Berichte Berichten; Brief Briefs Briefes/Briefe Briefen; Artikel Artikels/Artikel Artikeln;
    Beitrag Beitrags Beitrages/Beiträge Beiträgen; Kommentar Kommentars/Kommentare Kommentaren; Aufruf Aufrufs Aufrufes/Aufrufe Aufrufen;
    Antrag Antrags Antrages/Anträge Anträgen; Entwurf Entwurfs Entwurfes/Entwürfe Entwürfen; Beschluss Beschlusses/Beschlüsse Beschlüssen;
    Vertrag Vertrags Vertrages/Verträge Verträgen; Vermerk Vermerks/Vermerke Vermerken; Tweet Tweets/Tweets; Post Posts/Posts;
    Eintrag Eintrags/Einträge Einträgen; Appell Appells/Appelle Appellen; Index/Indizes; Text Textes/Texte Texten; Report Reports/Reports;
    Haftbefehl Haftbefehls/Haftbefehle; Bescheid Bescheids/Bescheide Bescheiden; Erlass Erlasses/Erlasse; Atlas/Atlanten;
    Leitfaden Leitfadens/Leitfäden; Gastbeitrag Gastbeitrags/Gastbeiträge; Leitartikel Leitartikels/Leitartikel; Plan Plans/Pläne;
    Film Films/Filme; Nachruf Nachrufs/Nachrufe; Blogeintrag Blogeintrags/Blogeinträge; Mitschnitt Mitschnitts/Mitschnitte`,
  female: `Studie/Studien; Mitteilung/Mitteilungen; Erklärung/Erklärungen; Umfrage/Umfragen; Statistik/Statistiken; Zeitung/Zeitungen;
    Meldung/Meldungen; Analyse/Analysen; Prognose/Prognosen; Untersuchung/Untersuchungen; Erhebung/Erhebungen; Bilanz/Bilanzen;
    Stellungnahme/Stellungnahmen; Resolution/Resolutionen; Anklageschrift/Anklageschriften; Anklage/Anklagen; Akte/Akten; Anfrage/Anfragen;
    Antwort/Antworten; Botschaft/Botschaften; Nachricht/Nachrichten; Verfügung/Verfügungen; Verordnung/Verordnungen; Klage/Klagen;
    Richtlinie/Richtlinien; Auswertung/Auswertungen; Berechnung/Berechnungen; Schätzung/Schätzungen; Hochrechnung/Hochrechnungen;
    Dokumentation/Dokumentationen; Reportage/Reportagen; Biografie/Biografien; Petition/Petitionen; Beschwerde/Beschwerden; E-Mail/E-Mails;
    Mail/Mails; SMS/; Webseite/Webseiten; Website/Websites; Homepage/Homepages; Seite/Seiten; Notiz/Notizen; Depesche/Depeschen;
    Überschrift/Überschriften; Schlagzeile/Schlagzeilen; Regelung/Regelungen; Satzung/Satzungen; Verfassung/Verfassungen; Rede/Reden;
    Ansprache/Ansprachen; Zusammenfassung/Zusammenfassungen; Begründung/Begründungen; Vorlage/Vorlagen; Aufzeichnung/Aufzeichnungen;
    Pressemitteilung/Pressemitteilungen; Pressemeldung/Pressemeldungen; Bekanntmachung/Bekanntmachungen; Kolumne/Kolumnen`,
  neuter: `Gutachten Gutachtens/Gutachten; Schreiben Schreibens/Schreiben; Papier Papiers/Papiere Papieren; Protokoll Protokolls/Protokolle Protokollen;
    Dokument Dokuments Dokumentes/Dokumente Dokumenten; Urteil Urteils Urteiles/Urteile Urteilen; Kommuniqué Kommuniqués/Kommuniqués;
    Communiqué Communiqués/Communiqués; Bulletin Bulletins/Bulletins; Interview Interviews/Interviews; Manifest Manifests/Manifeste;
    Video Videos/Videos; Statement Statements/Statements; Dossier Dossiers/Dossiers; Memorandum Memorandums/Memoranden; Flugblatt Flugblatts/Flugblätter;
    Barometer Barometers/Barometer; Ranking Rankings/Rankings; Programm Programms/Programme; Konzept Konzepts/Konzepte; Buch Buchs Buches/Bücher;
    Abkommen Abkommens/Abkommen; Gesetz Gesetzes/Gesetze Gesetzen; Telegramm Telegramms/Telegramme; Statut Statuts/Statuten; Ergebnis Ergebnisses/Ergebnisse Ergebnissen;
    Testament Testaments/Testamente; Formular Formulars/Formulare; Fazit Fazits/; Merkblatt Merkblatts/Merkblätter; Posting Postings/Postings; Geständnis Geständnisses/`,
};

/** Nouns that speak in the plural only, or that are quoted in it. */
const PLURALS = `Zahlen Daten Angaben Informationen Berichte Medienberichte Erkenntnisse Erkenntnissen Unterlagen Auszüge Auszügen Quellen
  Indizien Messungen Beobachtungen Recherchen Ermittlungen Aufnahmen Bilder Bildern Aussagen Äußerungen`;

/** Heads that mean a text alone and little in compounds. */
const NEVER_A_HEAD: ReadonlySet<string> = wordSet(
  'Text Seite Post Film Plan Buch Klage Anklage Zahlen Daten Bilder Quellen Rede Index Verfassung Regelung Antwort Atlas Mail SMS Ergebnis Konzept Akte Papier Botschaft',
);
const COMPOUNDS = `Videobotschaft Audiobotschaft Grußbotschaft Weihnachtsbotschaft Neujahrsbotschaft Osterbotschaft Gerichtsakte Ermittlungsakte
  Internetseite Facebookseite Facebook-Seite Regierungserklärung Strategiepapier Positionspapier Grundsatzpapier Eckpunktepapier Thesenpapier
  Arbeitspapier Diskussionspapier Grünbuch Weißbuch Tagebuch Jahrbuch`;
/** No documents, although they end in one. */
const NO_DOCUMENTS: ReadonlySet<string> = wordSet(`
  Mitgliedsbeitrag Jahresbeitrag Sozialbeitrag Rundfunkbeitrag Unterricht Kriegserklärung Steuererklärung Liebeserklärung Fehlermeldung
  Krankmeldung Anmeldung Rückmeldung Abmeldung Auftrag Ertrag Betrag Vortrag Nachtrag Kaufvertrag Arbeitsvertrag Mietvertrag Kontext
  Wertschätzung Geringschätzung Überschätzung Unterschätzung Vorurteil Vorurteile Vorurteilen Gegenteil Vorteil Nachteil Mitgliedsbeiträge
`);

type Table = Map<string, DocumentNoun>;

function addEntry(table: Table, gender: Gender, entry: string): void {
  const [singular = '', plural = ''] = entry.split('/');
  const forms = words(singular);
  const head = forms[0] ?? '';
  for (const form of forms) table.set(form, { head, gender });
  for (const form of words(plural)) if (!table.has(form)) table.set(form, { head, gender: 'plural' });
}

function compile(): Table {
  const table: Table = new Map();
  for (const [gender, block] of Object.entries(DOCUMENTS) as [Gender, string][]) {
    for (const entry of block.split(';')) addEntry(table, gender, entry);
  }
  for (const head of words(PLURALS)) if (!table.has(head)) table.set(head, { head, gender: 'plural' });
  return table;
}

const NOUNS = compile();
const LISTED_COMPOUNDS = wordSet(COMPOUNDS);

function decide(ending: string): DocumentNoun | null | undefined {
  if (NO_DOCUMENTS.has(ending)) return null;
  const noun = NOUNS.get(ending);
  return noun !== undefined && !NEVER_A_HEAD.has(noun.head) ? noun : undefined;
}

/** The noun that a listed compound ends in: „Botschaft“ of „Videobotschaften“. */
function listedCompound(word: string, endings?: readonly string[]): DocumentNoun | null {
  const lemma = [word, word.slice(0, -1), word.slice(0, -2)].find((form) => LISTED_COMPOUNDS.has(form));
  return lemma === undefined ? null : headOfCompound(word, (ending) => NOUNS.get(ending), endings);
}

/**
 * The document that a noun names, or null: „Bericht“, „Regierungsumfrage“, „Pressemitteilungen“. `endings` as for
 * `headOfCompound`, for a word without hyphen.
 * Example: `documentNoun('Medienberichten')` is `{head: 'Bericht', gender: 'plural'}`; `documentNoun('Gericht')` is null.
 */
export function documentNoun(word: string, endings?: readonly string[]): DocumentNoun | null {
  const last = afterHyphen(word);
  const known = NOUNS.get(word) ?? (last === word ? undefined : NOUNS.get(last));
  if (known !== undefined) return known;
  if (!isCapitalized(last) || NO_DOCUMENTS.has(last)) return null;
  return listedCompound(word, endings) ?? headOfCompound(last, decide, endings);
}
