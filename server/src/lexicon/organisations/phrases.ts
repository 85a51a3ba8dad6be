/** Names of bodies that have several words. Data. */

import type { Gender } from '../grammar.js';
import type { OrganisationKind } from './types.js';

/**
 * Kind, gender, then names parted by „;“. A word that ends in „~“ is an adjective given without its ending, so that
 * „Weiß~ Haus“ finds „Weißes Haus“, „Weiße Haus“ and „Weißen Hauses“.
 */
export type PhraseRow = readonly [kind: OrganisationKind, gender: Gender | 'plural' | null, names: string];

export const PHRASES: readonly PhraseRow[] = [
  [
    'organisation',
    'neuter',
    `Weiß~ Haus; Auswärtig~ Amt; Statistisch~ Bundesamt; Rot~ Kreuz; Deutsch~ Rot~ Kreuz; Bayerisch~ Rot~ Kreuz;
     Technisch~ Hilfswerk; Europäisch~ Parlament; Britisch~ Unterhaus; Amnesty International; Human Rights Watch; Scotland Yard;
     Bündnis Sahra Wagenknecht; Bündnis 90; Robert Koch-Institut; Al Schabaab`,
  ],
  [
    'organisation',
    'female',
    `Europäisch~ Union; Europäisch~ Kommission; Europäisch~ Zentralbank; Afrikanisch~ Union; Arabisch~ Liga; Bundesagentur für Arbeit;
     Christlich Demokratisch~ Union; Junge Union; Deutsch~ Bahn; Deutsch~ Bank; Deutsch~ Post; Deutsch~ Telekom; Deutsch~ Börse;
     Deutsch~ Bischofskonferenz; Deutsch~ Umwelthilfe; Deutsch~ Bundesbank; Deutsch~ Krankenhausgesellschaft; Deutsch~ Rentenversicherung;
     Islamisch~ Republik; Freie Demokratisch~ Partei; IG Metall; IG BCE; IG BAU; Federal Reserve;
     Boko Haram; Frente Polisario; Rassemblement National; Front National; Lega Nord; Forza Italia; Partei der Arbeit`,
  ],
  [
    'organisation',
    'male',
    `Islamisch~ Staat; Rot~ Halbmond; Islamisch~ Dschihad; Heilig~ Stuhl; Deutsch~ Städtetag; Deutsch~ Gewerkschaftsbund; Deutsch~ Wetterdienst; Deutsch~ Bundestag;
     Deutsch~ Fußball-Bund; Deutsch~ Ethikrat; Deutsch~ Bauernverband; Deutsch~ Journalisten-Verband; Norddeutsch~ Rundfunk;
     Westdeutsch~ Rundfunk; Bayerisch~ Rundfunk; Mitteldeutsch~ Rundfunk; Hessisch~ Rundfunk; Österreichisch~ Rundfunk;
     International~ Währungsfonds; International~ Strafgerichtshof; Europäisch~ Gerichtshof;
     Oberst~ Gerichtshof; Supreme Court; Secret Service; Paritätisch~ Gesamtverband; Paritätisch~ Wohlfahrtsverband`,
  ],
  [
    'organisation',
    'plural',
    'Vereint~ Nationen; Ärzte ohne Grenzen; Reporter ohne Grenzen; Die Grünen; Freien Wähler; Freie Wähler; Falun Gong',
  ],
  [
    'medium',
    'female',
    `New York Times; Washington Post; Financial Times; Süddeutsch~ Zeitung; Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung;
     Frankfurter Rundschau; Neue Zürcher Zeitung; Neue Osnabrücker Zeitung; Berliner Zeitung; Berliner Morgenpost; Sunday Times; The Times;
     Welt am Sonntag; Bild am Sonntag; Rheinisch~ Post; Passauer Neue Presse; Stuttgarter Zeitung; Leipziger Volkszeitung; Die Welt; Die Zeit;
     Westdeutsch~ Allgemeine Zeitung; Augsburger Allgemeine; Badisch~ Zeitung; Sächsisch~ Zeitung; Kronen Zeitung; Salzburger Nachrichten;
     Kyiv Post; Jerusalem Post; Times of Israel; La Repubblica; Gazeta Wyborcza; Daily Mail; Nowaja Gaseta; Global Times; USA Today`,
  ],
  [
    'medium',
    'neuter',
    `Wall Street Journal; Time Magazine; Neue Deutschland; Hamburger Abendblatt; Redaktionsnetzwerk Deutschland; Radio Free Europe; Radio Liberty;
     Al Jazeera; Al Arabija; Fox News; Sky News; NBC News; CBS News; ABC News; Radio Bremen; Radio Vatikan; Manager Magazin; Charlie Hebdo`,
  ],
  [
    'medium',
    'male',
    `Daily Telegraph; Münchner Merkur; Daily Mirror; Kölner Stadt-Anzeiger; Corriere della Sera; Le Figaro; Der Spiegel; Der Standard; New Yorker;
     Saarländisch~ Rundfunk; Rundfunk Berlin-Brandenburg; Le Monde; El País; Miami Herald; Sydney Morning Herald; Evening Standard`,
  ],
  [
    'agency',
    'female',
    `Deutsch~ Presse-Agentur; Associated Press; Agence France-Presse; Ria Nowosti; RIA Novosti; Anadolu Ajansi; Austria Presse Agentur;
     Katholisch~ Nachrichten-Agentur; Thomson Reuters; Dow Jones; Press Trust of India`,
  ],
  [
    'place',
    null,
    `Den Haag; Neu Delhi; New York; Saudi Arabien; Sri Lanka; Costa Rica; Puerto Rico; El Salvador; San Marino; Kap Verde;
     Burkina Faso; Sierra Leone; Buenos Aires; Addis Abeba; Tel Aviv; Los Angeles; San Francisco; Phnom Penh; Kuala Lumpur; Santo Domingo;
     São Paulo; Rio de Janeiro; Guinea Bissau; Papua Neuguinea; Trinidad und Tobago; Antigua und Barbuda; Bosnien und Herzegowina;
     Downing Street; Capitol Hill; Ulan Bator; Port Moresby; San José; San Salvador; Abu Dhabi`,
  ],
  [
    'place',
    'plural',
    'Vereinigt~ Staaten; Vereinigt~ Arabisch~ Emirate; Palästinensisch~ Gebiete; Britisch~ Inseln',
  ],
  ['place', 'neuter', 'Vereinigt~ Königreich'],
  [
    'place',
    'female',
    'Dominikanisch~ Republik; Tschechisch~ Republik; Zentralafrikanisch~ Republik; Demokratisch~ Republik Kongo',
  ],
];
