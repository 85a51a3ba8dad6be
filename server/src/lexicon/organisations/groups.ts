/** Nouns for groups that speak without being named. Data and look-up. */

import { afterHyphen, headOfCompound } from '../compound-head.js';
import type { GrammaticalNumber } from '../verbs/types.js';
import { isCapitalized, wordSet, words } from '../word-list.js';
import type { GroupNoun } from './types.js';

const GROUPS: Readonly<Record<GrammaticalNumber, string>> = {
  singular: `Opposition Bevölkerung Öffentlichkeit Belegschaft Basis Parteibasis Mehrheit Minderheit Gesellschaft Industrie Wirtschaft
    Branche Forschung Wissenschaft Fachwelt Politik Nachbarschaft Familie Anwohnerschaft Lehrerschaft Elternschaft Ärzteschaft Bauernschaft
    Studentenschaft Arbeiterschaft Gegenseite Szene Fangemeinde Weltgemeinschaft Staatengemeinschaft Besatzung Jury Lobby Klerus Presse
    Verteidigung Nebenklage Koalition Führung Spitze Zivilgesellschaft Publikum Volk`,
  plural: `Gewerkschaften Anwohner Demonstranten Behörden Kritiker Aktivisten Rebellen Taliban Experten Fachleute Forscher Wissenschaftler
    Beobachter Augenzeugen Zeugen Anhänger Gegner Befürworter Unterstützer Umweltschützer Tierschützer Datenschützer Verbraucherschützer
    Menschenrechtler Bürgerrechtler Ermittler Ärzte Anwälte Verteidiger Politiker Abgeordnete Parteien Verbände Unternehmen Konzerne Firmen
    Medien Zeitungen Einwohner Bewohner Bürger Nachbarn Angehörige Betroffene Opfer Überlebende Eltern Schüler Studenten Studierende Lehrer
    Landwirte Bauern Händler Anleger Investoren Analysten Ökonomen Volkswirte Meinungsforscher Historiker Juristen Diplomaten Insider
    Kreise Separatisten Islamisten Aufständische Terroristen Extremisten Milizen Militärs Truppen Streitkräfte Sicherheitskräfte
    Rettungskräfte Einsatzkräfte Helfer Sanitäter Polizisten Soldaten Palästinenser Kurden Flüchtlinge Migranten Geflüchtete Touristen
    Reisende Fahrgäste Passagiere Kunden Nutzer Verbraucher Mieter Vermieter Arbeitgeber Arbeitnehmer Beschäftigte Mitarbeiter Streikende
    Wähler Grüne Linke Liberale Konservative Demokraten Republikaner Sozialdemokraten Christdemokraten Leute Menschen Stimmen Vertreter
    Länder Kommunen Städte Gemeinden Krankenkassen Kliniken Kirchen Hilfsorganisationen Organisationen Verantwortliche Teilnehmer
    Besucher Veranstalter Organisatoren Initiatoren Fans Spieler Zuschauer Leser Hörer Entführer Angreifer Täter Kidnapper Hacker`,
};

/** Groups whose compounds are groups, too: „Regierungskreise“, „Regierungstruppen“. */
const HEADS = wordSet(
  'Kreise Kreisen Streitkräfte Sicherheitskräfte Truppen Milizen Rebellen Verbände Gewerkschaften Behörden',
);
/** Not groups, although they end in one. */
const NO_GROUPS = wordSet(
  'Umkreise Umkreisen Landkreise Landkreisen Wahlkreise Wahlkreisen Halbkreise Mullverbände',
);

type Table = Map<string, GroupNoun>;

function compile(): Table {
  const table: Table = new Map();
  for (const [number, block] of Object.entries(GROUPS) as [GrammaticalNumber, string][]) {
    for (const head of words(block)) {
      const noun = { head, number };
      table.set(head, noun);
      if (number === 'plural' && !/[ns]$/.test(head)) table.set(`${head}n`, noun);
    }
  }
  return table;
}

const NOUNS = compile();

function decide(ending: string): GroupNoun | null | undefined {
  if (NO_GROUPS.has(ending)) return null;
  return HEADS.has(ending) ? NOUNS.get(ending) : undefined;
}

/**
 * The group that a noun names, or null: „Kritiker“, „Opposition“, „Regierungskreisen“. `endings` as for
 * `headOfCompound`, for a word without hyphen.
 * A word may be a person noun or an organisation as well; a plural without article is vague (see the attribution).
 * Example: `groupNoun('Regierungskreisen')` is `{head: 'Kreise', number: 'plural'}`.
 */
export function groupNoun(word: string, endings?: readonly string[]): GroupNoun | null {
  const last = afterHyphen(word);
  const known = NOUNS.get(word) ?? (last === word ? undefined : NOUNS.get(last));
  if (known !== undefined) return known;
  return isCapitalized(last) && !NO_GROUPS.has(last) ? headOfCompound(last, decide, endings) : null;
}
