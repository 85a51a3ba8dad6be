/** Nouns for bodies, alone and as the head of a compound: „Ministerium“, „Innenministerium“. Data. */

import type { Gender } from '../grammar.js';
import { wordSet } from '../word-list.js';
import type { OrganisationKind } from './types.js';

/** Kind, gender, then entries: the forms of the singular, a slash, the forms of the plural; parted by „;“. */
export type HeadRow = readonly [kind: OrganisationKind, gender: Gender, entries: string];

export const HEADS: readonly HeadRow[] = [
  [
    'organisation',
    'neuter',
    `Ministerium Ministeriums/Ministerien; Amt Amtes Amts/Ämter Ämtern; Gericht Gerichts Gerichtes/Gerichte Gerichten;
     Institut Instituts Institutes/Institute Instituten; Unternehmen Unternehmens/Unternehmen; Präsidium Präsidiums/Präsidien;
     Kabinett Kabinetts/Kabinette; Parlament Parlaments Parlamentes/Parlamente Parlamenten; Komitee Komitees/Komitees;
     Gremium Gremiums/Gremien; Bündnis Bündnisses/Bündnisse Bündnissen; Netzwerk Netzwerks Netzwerkes/Netzwerke Netzwerken;
     Forum Forums/Foren; Büro Büros/Büros; Zentrum Zentrums/Zentren; Team Teams/Teams; Hilfswerk Hilfswerks/Hilfswerke;
     Krankenhaus Krankenhauses/Krankenhäuser Krankenhäusern; Klinikum Klinikums/Kliniken; Rathaus Rathauses/Rathäuser;
     Dezernat Dezernats/Dezernate Dezernaten; Referat Referats/Referate; Sekretariat Sekretariats/Sekretariate;
     Kommissariat Kommissariats/Kommissariate; Konsulat Konsulats/Konsulate;
     Bistum Bistums/Bistümer; Erzbistum Erzbistums/Erzbistümer; Militär Militärs/Militärs; Kommando Kommandos/Kommandos;
     Konsortium Konsortiums/Konsortien; Gymnasium Gymnasiums/Gymnasien; Landesamt Landesamtes/Landesämter;
     Kollegium Kollegiums/Kollegien; Kuratorium Kuratoriums/Kuratorien; Direktorium Direktoriums/Direktorien;
     Observatorium Observatoriums/Observatorien; Labor Labors/Labore; Museum Museums/Museen; Theater Theaters/Theater;
     Werk Werks Werkes/; Haus Hauses/; Kartell Kartells/Kartelle;
     Regime Regimes/Regime; Tribunal Tribunals/Tribunale; Kanzleramt Kanzleramts/Kanzlerämter; Lager Lagers/;
     Startup Startups/Startups; Start-up Start-ups/Start-ups`,
  ],
  [
    'organisation',
    'female',
    `Behörde/Behörden; Polizei/Polizeien; Gesellschaft/Gesellschaften; Agentur/Agenturen; Partei/Parteien; Fraktion/Fraktionen;
     Regierung/Regierungen; Kommission/Kommissionen; Bank/Banken; Gewerkschaft/Gewerkschaften; Universität/Universitäten; Uni/Unis;
     Hochschule/Hochschulen; Schule/Schulen; Staatsanwaltschaft/Staatsanwaltschaften; Anwaltschaft/Anwaltschaften;
     Feuerwehr/Feuerwehren; Stadt/Städte Städten; Gemeinde/Gemeinden; Kommune/Kommunen; Kirche/Kirchen; Diözese/Diözesen;
     Verwaltung/Verwaltungen; Leitung/; Direktion/Direktionen; Führung/; Spitze/; Justiz/; Armee/Armeen; Miliz/Milizen;
     Kammer/Kammern; Kanzlei/Kanzleien; Koalition/Koalitionen; Opposition/; Union/Unionen; Organisation/Organisationen; NGO/NGOs;
     Vereinigung/Vereinigungen; Initiative/Initiativen; Allianz/Allianzen; Stiftung/Stiftungen; Firma/Firmen; Holding/Holdings;
     Klinik/Kliniken; Botschaft/Botschaften; Vertretung/Vertretungen; Delegation/Delegationen; Jury/Jurys; Redaktion/Redaktionen;
     Stelle/Stellen; Leitstelle/Leitstellen; Pressestelle/Pressestellen; Zentrale/Zentralen; Warte/Warten;
     Versicherung/Versicherungen; Krankenkasse/Krankenkassen; Kasse/Kassen; Sparkasse/Sparkassen; Börse/Börsen; Airline/Airlines;
     Fluggesellschaft/Fluggesellschaften; Reederei/Reedereien; Brauerei/Brauereien; Bahn/Bahnen; Liga/Ligen; Akademie/Akademien;
     Versammlung/Versammlungen; Synode/Synoden; Konferenz/Konferenzen; Genossenschaft/Genossenschaften; Mannschaft/Mannschaften;
     Crew/Crews; Miliz/Milizen; Gruppe/Gruppen; Bewegung/Bewegungen; Front/; Liste/; Guerilla/Guerillas; Junta/Juntas;
     Verteidigung/; Anklage/; Präfektur/Präfekturen; Gendarmerie/Gendarmerien; Kripo/; Aufsicht/; Innung/Innungen;
     Körperschaft/Körperschaften; Föderation/Föderationen; Liga/Ligen; Fakultät/Fakultäten; Forschungsstelle/Forschungsstellen;
     Wacht/; Küstenwache/Küstenwachen; Bundeswehr/; Nachrichtenagentur/Nachrichtenagenturen; Tochter/; Dienststelle/Dienststellen;
     Inspektion/Inspektionen; Wache/Wachen; Kreisverwaltung/Kreisverwaltungen; Bezirksregierung/Bezirksregierungen;
     Administration/Administrationen; Monarchie/Monarchien; Republik/Republiken; Nation/Nationen; Task-Force/; Taskforce/; Anstalt/Anstalten`,
  ],
  [
    'organisation',
    'male',
    `Verband Verbands Verbandes/Verbände Verbänden; Konzern Konzerns/Konzerne Konzernen; Rat Rats Rates/Räte Räten;
     Verein Vereins Vereines/Vereine Vereinen; Ausschuss Ausschusses/Ausschüsse Ausschüssen; Vorstand Vorstands/Vorstände Vorständen;
     Senat Senats/Senate; Kongress Kongresses/Kongresse; Betrieb Betriebs Betriebes/Betriebe Betrieben; Club Clubs/Clubs;
     Klub Klubs/Klubs; Bund Bundes Bunds/; Geheimdienst Geheimdienstes Geheimdiensts/Geheimdienste Geheimdiensten;
     Nachrichtendienst Nachrichtendienstes/Nachrichtendienste; Wetterdienst Wetterdienstes Wetterdiensts/Wetterdienste;
     Rettungsdienst Rettungsdienstes/Rettungsdienste; Pressedienst Pressedienstes/Pressedienste;
     Informationsdienst Informationsdienstes/Informationsdienste; Sicherheitsdienst Sicherheitsdienstes/Sicherheitsdienste;
     Auslandsdienst Auslandsdienstes/Auslandsdienste; Katastrophenschutz Katastrophenschutzes/; Zivilschutz Zivilschutzes/;
     Gerichtshof Gerichtshofs Gerichtshofes/Gerichtshöfe; Rechnungshof Rechnungshofs Rechnungshofes/Rechnungshöfe;
     Bundestag Bundestags Bundestages/; Landtag Landtags Landtages/Landtage Landtagen; Parteitag Parteitags Parteitages/Parteitage;
     Städtetag Städtetags Städtetages/; Gemeindetag Gemeindetags Gemeindetages/; Landkreistag Landkreistags/; Kreistag Kreistags Kreistages/;
     Landkreis Landkreises/Landkreise; Kreis Kreises/; Bezirk Bezirks/Bezirke; Magistrat Magistrats/; Staat Staats Staates/Staaten;
     Stab Stabs/Stäbe; Krisenstab Krisenstabs/Krisenstäbe; Beirat Beirats/Beiräte; Personalrat Personalrats/Personalräte;
     Hersteller Herstellers/Herstellern; Anbieter Anbieters/Anbietern; Betreiber Betreibers/Betreibern; Veranstalter Veranstalters/Veranstaltern;
     Versorger Versorgers/Versorgern; Verlag Verlags Verlages/Verlage Verlagen; Discounter Discounters/Discountern;
     Autobauer Autobauers/Autobauern; Flugzeugbauer Flugzeugbauers/Flugzeugbauern; Maschinenbauer Maschinenbauers/;
     Vatikan Vatikans/; Zoll Zolls/; Flughafen Flughafens/Flughäfen; Verfassungsschutz Verfassungsschutzes/; Orden Ordens/Orden;
     Dachverband Dachverbands/Dachverbände; Sicherheitsrat Sicherheitsrats Sicherheitsrates/; Krankenversicherer Krankenversicherers/;
     Zusammenschluss Zusammenschlusses/Zusammenschlüsse; Chor Chors/Chöre; Palast Palasts Palastes/; Stuhl Stuhls/; Hof Hofs/`,
  ],
  [
    'medium',
    'female',
    `Zeitung/Zeitungen; Zeitschrift/Zeitschriften; Illustrierte/Illustrierten; Presse/; Tageszeitung/Tageszeitungen; Rundschau/;
     Allgemeine/; Webseite/Webseiten; Website/Websites; Plattform/Plattformen`,
  ],
  [
    'medium',
    'male',
    `Sender Senders/Sendern; Rundfunk Rundfunks/; Anzeiger Anzeigers/; Kanal Kanals/Kanäle; Blog Blogs/Blogs; Podcast Podcasts/Podcasts;
     Newsletter Newsletters/; Dienst Dienstes Diensts/; Fernsehsender Fernsehsenders/Fernsehsendern`,
  ],
  [
    'medium',
    'neuter',
    `Magazin Magazins/Magazine Magazinen; Blatt Blatts Blattes/Blätter Blättern; Fernsehen Fernsehens/; Radio Radios/Radios;
     Portal Portals/Portale Portalen; Journal Journals/Journale; Medium Mediums/Medien; Nachrichtenportal Nachrichtenportals/;
     Boulevardblatt Boulevardblatts/Boulevardblätter; Staatsfernsehen Staatsfernsehens/`,
  ],
  [
    'agency',
    'female',
    'Nachrichtenagentur/Nachrichtenagenturen; Presseagentur/Presseagenturen; Presse-Agentur/',
  ],
];

/**
 * Heads that mean a body alone, but something else in most compounds: „Krankenhaus“ is a body, „Hochhaus“ is not.
 * Compounds that are bodies stand in `COMPOUNDS`.
 */
export const NEVER_A_HEAD: ReadonlySet<string> = wordSet(`
  Allgemeine Anklage Bahn Botschaft Bund Chor Dienst Front Führung Haus Hof Kanal Kasse Konferenz Kreis Lager Leitung Liga Liste Medium
  Nation Orden Palast Plattform Republik Spitze Staat Stab Stelle Stuhl Tochter Uni Versammlung Verteidigung Wache Wacht Warte Werk Zoll
  Bezirk Innung NGO Zentrale Versicherung`);

/** Heads of the set above that mean a body after a hyphen: „SPD-Führung“, „US-Botschaft“, „VW-Tochter“. */
export const HEADS_AFTER_HYPHEN: ReadonlySet<string> = wordSet(
  'Botschaft Dienst Front Führung Leitung Lager Spitze Stab Tochter Verteidigung Anklage Zentrale Konferenz',
);

/** Compounds that are bodies although their head is in `NEVER_A_HEAD`, by gender; the head is the compound. */
export const COMPOUNDS: Readonly<Record<Gender, string>> = {
  male: `Gewerkschaftsbund Naturschutzbund Sportbund Landessportbund Beamtenbund Fußballbund Richterbund Städtebund Bauernbund Mieterbund
    Bundesstaat Nachbarstaat Mitgliedsstaat Mitgliedstaat Generalstab Führungsstab Einsatzstab Wahlkampfstab Nachrichtenkanal Fernsehkanal
    Präsidentenpalast Kurznachrichtendienst Onlinedienst Branchendienst Mediendienst Nachrichtendienst Freistaat Planungsstab`,
  female: `Parteiführung Staatsführung Fraktionsführung Militärführung Armeeführung Polizeiführung Konzernführung Unternehmensführung
    Landesführung Bundesführung Gewerkschaftsführung Vereinsführung Parteispitze Konzernspitze Fraktionsspitze Staatsspitze
    Vereinsspitze Regierungsspitze Unternehmensspitze Gewerkschaftsspitze Schulleitung Einsatzleitung Klinikleitung Werksleitung
    Geschäftsleitung Projektleitung Parteileitung Rennleitung Anstaltsleitung Konzernleitung Unternehmensleitung Universitätsleitung
    Flugsicherung Pressestelle Leitstelle Dienststelle Beratungsstelle Forschungsstelle Meldestelle Antidiskriminierungsstelle
    Geschäftsstelle Zentralstelle Beschwerdestelle Ombudsstelle Schlichtungsstelle Krankenkasse Ersatzkasse Pensionskasse Pflegekasse
    Sparkasse Rentenversicherung Krankenversicherung Unfallversicherung Arbeitslosenversicherung Nationalversammlung Bundesversammlung
    Vollversammlung Generalversammlung Hauptversammlung Stadtverordnetenversammlung Mitgliederversammlung Bischofskonferenz
    Kultusministerkonferenz Innenministerkonferenz Ministerpräsidentenkonferenz Hochschulrektorenkonferenz Rektorenkonferenz
    Küstenwache Bergwacht Wasserwacht Bundesbahn Konzerntochter Konzernmutter Parteizentrale Konzernzentrale Polizeiwache Bürgerschaft
    Belegschaft Ärzteschaft Lehrerschaft Elternschaft Studentenschaft Arbeiterschaft Kaufmannschaft Verbraucherzentrale
    Internetplattform Onlineplattform Enthüllungsplattform Nachrichtenplattform Menschenrechtsliga Sternwarte Erdbebenwarte`,
  neuter: `Krankenhaus Rathaus Abgeordnetenhaus Königshaus Bankhaus Medienhaus Auktionshaus Oberhaus Unterhaus Repräsentantenhaus
    Hilfswerk Studentenwerk Bildungswerk Missionswerk Sozialwerk Regierungslager Oppositionslager`,
};

/** Words that are no bodies although they end in one. They hold as parts of longer words, too. */
export const NO_ORGANISATIONS: ReadonlySet<string> = wordSet(`
  Gesamt Insgesamt Ehrenamt Ehrenamtes Verrat Verrats Vorrat Vorrats Vorräte Vorräten Hausrat Unrat Zierrat Heirat Quadrat Quadrate
  Absender Einsender Versender Störsender Tausender Kompresse Kompressen Lehramt Lehramts Nebenamt
  Torat Merat Serat Nitrat Filtrat Konzentrat Grat Parat Parate Apparat Apparats Apparate Apparaten Krat Karat Geräte Geräten Landrat Landrats Landräte Landräten Studienrat Hofrat Geheimrat Amtsrat
  Anklagebank Parkbank Sitzbank Datenbank Datenbanken Ersatzbank Reservebank Richterbank Werkbank Sandbank Schulbank Rückbank Eckbank
  Auswechselbank Regierungsbank Oppositionsbank Gartenbank Blutbank Samenbank Strafbank Schlachtbank Bierbank
  Fischgericht Fleischgericht Nudelgericht Reisgericht Hauptgericht Fertiggericht Lieblingsgericht Leibgericht Tagesgericht
  Körperbewegung Handbewegung Fortbewegung Truppenbewegung Kursbewegung Erdbewegung Augenbewegung Gemütsbewegung
  Altstadt Innenstadt Kleinstadt Großstadt Geisterstadt Zeltstadt Trabantenstadt
  Speisekammer Dunkelkammer Folterkammer Gaskammer Schatzkammer Herzkammer Abstellkammer Gaskammern
  Altersgruppe Altersgruppen Berufsgruppe Berufsgruppen Blutgruppe Zielgruppe Zielgruppen Bevölkerungsgruppe Bevölkerungsgruppen
  Warengruppe Baugruppe Personengruppe Personengruppen Risikogruppe Risikogruppen Skulpturengruppe
  Gesetzesinitiative Eigeninitiative Bundesratsinitiative Privatinitiative Stellvertretung Urlaubsvertretung Krankheitsvertretung
  Flugbetrieb Schulbetrieb Spielbetrieb Geschäftsbetrieb Notbetrieb Normalbetrieb Probebetrieb Bahnbetrieb Fahrbetrieb
  Ahornblatt Notenblatt Kleeblatt Faltblatt Flugblatt Flugblätter Formblatt Merkblatt Sägeblatt Schulterblatt Laubblatt Rotorblatt
  Titelblatt Deckblatt Beiblatt Kalenderblatt Datenblatt Rosenblatt Lindenblatt
  Einkaufszentrum Stadtzentrum Ortszentrum Dorfzentrum Epizentrum Handelszentrum Gravitationszentrum
  Selbstjustiz Lynchjustiz Brandstiftung Anstiftung Ehestiftung Kommunion Kommunionen Fangemeinde Trauergemeinde Baumschule
  Veranstalten Leibwache Totenwache Ehrenwache Bundesliga Nachtclub Buchclub
  Nachtbetrieb Affentheater`);
