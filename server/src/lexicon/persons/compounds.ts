/** What may not be taken for a person. Data. */

import { wordSet } from '../word-list.js';

/**
 * Person nouns that end too many other words: „Urkunde“ is no Kunde, „Angebote“ are no Boten, „Herrmann“ is a surname.
 * Compounds that are people after all stand in the lists („Augenzeuge“).
 */
export const NEVER_A_HEAD: ReadonlySet<string> = wordSet(`
  Fan Genie Star Abt Ahne Akteur Autist Bariton Baske Bauer Bote Boss Braut Bube Cop Däne Dame Dekan Dieb Deutsche DJ Diva Drucker
  Emir Enkel Erbe Este Färber Fischer Flieger Finne Franke Fürst Gatte Geisel Göre Graf Grüne Guru Heide Held Hesse Hirt Hüne
  Idol Imam Inder Ire Jäger Jude Jünger Junge Junior Kaiser Kantor Kelte Kerl Kid Koch Korse Krieger Kunde Kurde Käufer Laie
  Lady Lama Lektor Lette Liberale Lord Magier Maler Mama Mann Melker Model Moslem Mönch Müller Mufti Neffe Nichte Oberin Oma Onkel
  Opa Ordner Papa Papst Pate Pionier Pole Prinz Prolet Rabbi Raser Riese Ringer Rocker Römer Russe Sachse Sarde Schah Schläger
  Schmied Schütze Scout Senior Serbe Sir Slawe Sopran Spion Springer Steward Sultan Tante Tenor Tote Trinker Turner User Vetter
  Vikar Vogt Waise Weber Witwe Zar Zeuge`);

/** Words that are no people although they end in a person noun. They hold as parts of longer words, too. */
export const NO_PEOPLE = `
  Fernsprecher Maastrichter Diesjährig Letztjährig Vorjährig Langjährig Mehrjährig Ganzjährig Halbjährig
  Abfangjäger Ausläufer Autopilot Bretter Fahrtenschreiber Feuerleiter Drehleiter Gewerbe
  Halbleiter Handtuchspender Karriereleiter Kopfhörer Kugelschreiber Lautsprecher Lichtspender Marktführer Museumsführer
  Plattenspieler Privater Reiseführer Restaurantführer Schattenspender Seifenspender Sprachführer
  Stadtführer Stehleiter Strickleiter Supraleiter Tabellenführer Telefonhörer Tonleiter Trittleiter
  Verdichter Versprecher Vorläufer Wanderführer Wärmespender Wasserläufer Wasserspender Weltmarktführer
  Konzerntochter Konzernmutter Autobauer Flugzeugbauer Maschinenbauer Anlagenbauer Schiffbauer Netzbetreiber
  Fernschreiber Eiswürfelspender Papierspender Getränkespender Schraubenmutter Flügelmutter`;

/** Plurals of peoples that in news mean the country or region: „Polen“, „Schweden“, „Bayern“. */
export const PLACES_RATHER: ReadonlySet<string> = wordSet(
  'Bayern Franken Friesen Hessen Polen Preußen Sachsen Schwaben Schweden Ungarn Westfalen',
);
