/** Names of parties, bodies and companies that the news quote. Data, by gender. */

import type { Organisation } from './types.js';

export type NamesByGender = Readonly<Record<'male' | 'female' | 'neuter' | 'plural' | 'unknown', string>>;

/** The gender that a block of names stands for. */
export function genderOfBlock(block: keyof NamesByGender): Organisation['gender'] {
  return block === 'unknown' ? null : block;
}

export const ORGANISATION_NAMES: NamesByGender = {
  male: `BND MAD DGB DFB DOSB DRV ADAC VCD BUND NABU Nabu DIHK BDI BDA BGA HDE ZDH VDA VDMA Bitkom VDV BDEW GdV GDV DBV DBB
    BUND BGH EuGH EGMR IStGH IGH StGH VGH IWF ESM Kreml FSB KGB SBU MI5 MI6 Mossad Schin-Bet
    Bundestag Bundesrat Landtag Reichstag Nationalrat Ständerat Kongress Senat Sejm Sicherheitsrat
    UN-Sicherheitsrat UNO-Sicherheitsrat Weltsicherheitsrat Europarat Ministerrat Elysée-Palast Élysée Vatikan Buckingham-Palast
    Weltklimarat IPCC Zoll Bundesgrenzschutz Bundesnachrichtendienst Verfassungsschutz
    Bundesrechnungshof Bundesgerichtshof Städtetag Gemeindetag Landkreistag Ethikrat Zentralrat     VfB VfL HSV FC BVB SC SV TSV TSG SSV MSV FSV EHC ERC `,
  female: `SPD CDU CSU FDP AfD Linke Linkspartei PDS ÖVP SPÖ FPÖ NPD DVU WASG ÖDP DKP KPD SED KPÖ SVP SP EVP S&D ENF PiS PO Fidesz
    Syriza Podemos Fatah Hamas Hisbollah AKP HDP CHP MHP PKK YPG Labour UMP PS FN EU UNO Nato NATO OSZE OECD OPEC
    Opec WHO WTO EZB FIFA Fifa UEFA Uefa FIA Bafin BaFin Bundesagentur Bundesbank Bundespolizei Bundesregierung
    Bundeswehr Bundesnetzagentur Staatsregierung Landesregierung Staatskanzlei GEW GdP IG-Metall IG NGG EVG GDL     Bahn Post Telekom Lufthansa Commerzbank Sparkasse KfW Allianz Rheinbahn Bundesanwaltschaft Union
    CIA NSA NASA Nasa ESA Esa DLRG AWO Awo Caritas Diakonie EKD Kfor KFOR Isaf ISAF Monusco Minusma Frontex
    IAEA IAEO IATA ICAO FAO ILO UNESCO Unesco Weltbank Feuerwehr Polizei Kripo Kriminalpolizei Staatsanwaltschaft
    Generalstaatsanwaltschaft Justiz Armee Marine Luftwaffe Küstenwache Bergwacht Wasserwacht Gendarmerie Carabinieri
    Bundesversammlung Duma Staatsduma Knesset Nationalversammlung Generalversammlung Vollversammlung Regierung Kommission
    EU-Kommission Euro-Gruppe Eurogruppe Troika G7 G8 G20 Arbeiterwohlfahrt Heilsarmee Verbraucherzentrale Schufa GEMA Gema
    GfK Dekra DEKRA Fraport Airbus Hertha Eintracht Borussia Arminia Fortuna ETA IRA RAF Antifa Attac Pegida`,
  neuter: `BKA LKA BSI BAMF Bamf BfV BfArM BMI BMF BMJ BMVg RKI DRK THW IOC FBI Pentagon Kanzleramt Bundeskanzleramt Bundesverfassungsgericht
    Bundesverwaltungsgericht Bundesarbeitsgericht Bundessozialgericht Bundeskabinett Europaparlament EU-Parlament EP Unterhaus Oberhaus
    Repräsentantenhaus Abgeordnetenhaus Politbüro Zentralkomitee BSW UNHCR Unicef UNICEF Greenpeace Amnesty Foodwatch Oxfam     Rotkreuz Kolpingwerk Statistikamt Eurostat Destatis Ifo Ifo-Institut ifo-Institut IfW DIW RWI IW IWH ZEW Forsa Infratest
    Allensbach Emnid YouGov Gallup Insa INSA Fraunhofer Max-Planck-Institut CERN Cern SEK GSG Militär Plenum Präsidium Direktorium
    Regime Königshaus Kabinett Parlament Bündnis Hauptquartier Hauptstadtbüro Ordinariat Konsistorium`,
  plural: `Grünen Grüne Bündnisgrünen Republikaner Demokraten Linken Liberalen Sozialdemokraten Christdemokraten Freidemokraten
    Christsozialen Konservativen Tories Piraten Taliban Rebellen Stadtwerke Verkehrsbetriebe
    Wasserbetriebe Elektrizitätswerke Bundesforsten Malteser Johanniter Maltesern Johannitern Samariter
    Farc FARC Contras Huthi Huthis Peschmerga Sandinisten SA SS Nationalsozialisten`,
  unknown: `Siemens Volkswagen VW BMW Daimler Mercedes Mercedes-Benz Audi Porsche Opel Ford Toyota Tesla Apple Google Microsoft Amazon
    Facebook Twitter Intel IBM Samsung Nokia Sony Huawei Alibaba Netflix Uber Airbnb Paypal eBay SAP BASF Eon
    E.on RWE Vattenfall EnBW Gazprom Rosneft BP Shell Exxon TotalEnergies Thyssenkrupp ThyssenKrupp Krupp Continental Bosch
    ZF Henkel Beiersdorf Adidas Puma Nike Aldi Lidl Rewe Edeka Karstadt Kaufhof Galeria Tui TUI Ryanair Easyjet Eurowings Condor
    Germanwings Boeing Airbus Vodafone O2 Novartis Roche Nestlé Pfizer Biontech BioNTech Moderna AstraZeneca
    Wirecard Postbank HypoVereinsbank UBS Nordea Unicredit ver.di Verdi WWF IS Al-Qaida Al-Kaida al-Qaida al-Kaida Qaida
    Kaida Schalke Juventus Barcelona Arsenal Chelsea Ajax Wikileaks WikiLeaks Wikipedia Wikimedia YouTube Youtube
    TikTok Instagram WhatsApp Telegram Fiat Chrysler Renault Peugeot Volvo Saab Bombardier Alstom Strabag Hochtief Rheinmetall
    Krauss-Maffei Fresenius Merck Stada Lanxess Infineon Zalando Lieferando Flixbus FlixBus Starlink SpaceX OpenAI`,
};
