/** Titles and forms of address that stand before a name, and the particles inside one. */

import { wordSet } from '../word-list.js';

const TITLES = wordSet(`
  Herr Herrn Frau Fräulein Dr Dr. Prof Prof. Doktor Professor Professorin Dipl.-Ing. Dipl.-Ing Ing. Ing Mag. Mag Mr Mr. Mrs Mrs. Ms
  Ms. Sir Dame Lord Lady Mister Miss Madame Monsieur Señor Señora Don Donna Signor Signora Baron Baronin Freiherr Freifrau Graf
  Gräfin Fürst Fürstin Herzog Herzogin Prinz Prinzen Prinzessin König Königs Königin Kaiser Kaiserin Zar Zarin Sultan Emir Scheich
  Kronprinz Kronprinzen Kronprinzessin Erbprinz Großherzog Großherzogin Papst Papstes Kardinal Kardinals Erzbischof Erzbischofs
  Bischof Bischofs Bischöfin Patriarch Patriarchen Metropolit Abt Äbtissin Propst Pröpstin Dekan Dekanin Prälat Monsignore
  Pfarrer Pfarrers Pfarrerin Pastor Pastorin Pater Bruder Schwester Mutter Vater Rabbi Rabbiner Rabbinerin Imam Mullah Ajatollah
  Ayatollah Großajatollah Lama Mufti Großmufti General Generals Generalin Generalmajor Generalleutnant Brigadegeneral
  Generaloberst Oberst Oberstleutnant Major Hauptmann Oberleutnant Leutnant Feldwebel Oberfeldwebel Admiral Vizeadmiral
  Konteradmiral Kapitän Kommodore Marschall Feldmarschall Sergeant Captain Colonel Kommandant Kommandeur Kommissar
  Kommissarin Hauptkommissar Hauptkommissarin Oberkommissar Kriminalhauptkommissar Inspektor Inspektorin Sheriff
  Präsident Präsidenten Präsidentin Kanzler Kanzlers Kanzlerin Minister Ministers Ministerin Premier Premiers Senator
  Senators Senatorin Gouverneur Gouverneurs Gouverneurin Richter Richterin Staatsanwalt Staatsanwältin Anwalt Anwältin
  Bürgermeister Bürgermeisters Bürgermeisterin Oberbürgermeister Oberbürgermeisterin Landrat Landrats Landrätin Botschafter
  Botschafterin Konsul Konsulin Diktator Revolutionsführer Queen King`);

/** Words inside a name that are no part of the surname's head: Ursula von der Leyen, Baschar al-Assad. */
const PARTICLES = wordSet(`
  von vom zu zum zur van de der den del della di da do dos das du des la le les el al as ash at an bin ibn ben bint abu abd ter
  ten te y e i af av aus San Santa Saint St. Mac O' d' l' De La Le Van Von El Al Ben Di Da Del Della Ter Bin Abu`);

/** Between two names only these count on their own; „der“, „das“, „an“ are mostly something else. */
const PURE_PARTICLES = wordSet(
  'von van de del della di da dos du el al bin ibn ben bint abu ter ten af av De La Le Van Von El Al Ben Di Del Della Ter Bin Abu',
);

/** Junior, senior and the like, after a name. */
const NAME_SUFFIXES = wordSet(
  'jun. jr. Jr. jr Jr sen. sr. Sr. junior senior Junior Senior I. II. III. IV. V. VI. XIV. XVI.',
);

/** True for a title or form of address before a name: „Dr.“, „Herr“, „Kardinal“, „Ministerin“; offices are included. */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/**
 * True for a word that can stand inside a name: „von“, „der“, „al“, „bin“.
 * Many are articles and prepositions as well, so a name must stand on both sides, or a title before.
 */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** True for a particle that is hardly anything else than part of a name: „van“, „al“, „bin“; false for „der“, „zu“. */
export function isPureNameParticle(word: string): boolean {
  return PURE_PARTICLES.has(word);
}

/** True for what follows a name as part of it: „jun.“, „Jr.“, „II.“. */
export function isNameSuffix(word: string): boolean {
  return NAME_SUFFIXES.has(word);
}
