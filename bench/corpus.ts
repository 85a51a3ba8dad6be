/** Generates German news text of any size: the same seed gives the same text. The sentences are ours. */

const PEOPLE = [
  'Dorothea Kessler',
  'Arne Kolb',
  'Jonas Wendler',
  'Mona Lindt',
  'Henrik Vogt',
  'Carla Moreno',
  'Ole Brandt',
  'Ute Hansen',
  'Tim Reuter',
  'Ines Falk',
  'Bernd Achter',
  'Lene Sommer',
  'Paul Rieger',
  'Nadja Petrowa',
];
const ROLES = [
  'Bürgermeisterin',
  'Polizeisprecher',
  'Landrat',
  'Ministerin',
  'Geschäftsführer',
  'Wehrführer',
  'Staatsanwältin',
  'Trainer',
  'Professorin',
  'Vorsitzender des Mietervereins',
  'Sprecherin der Stadtwerke',
  'Hafenmeister',
];
const PLACES = [
  'Bad Ehrenfels',
  'Kaltenau',
  'Neustedt',
  'Oberfeld',
  'Marienhain',
  'Grünau',
  'Seehausen',
  'Lindenbruch',
];
const BODIES = [
  'die Polizei',
  'das Innenministerium',
  'die Stadtverwaltung',
  'der Landkreis',
  'die Hansebank',
  'der Mieterverein',
];
const THINGS = [
  'die Brücke am Hafen',
  'der Haushalt für das kommende Jahr',
  'die neue Linie der Straßenbahn',
  'der Vertrag mit dem Betreiber',
  'die Sanierung der Schule',
  'der Ausbau des Radwegs',
  'die Ermittlung gegen den Verein',
  'der Tarifstreit in den Kliniken',
];
const VERBS = ['sagte', 'erklärte', 'betonte', 'teilte', 'kündigte', 'räumte', 'warnte', 'forderte'];
const SUBJUNCTIVE = [
  'sei gesichert',
  'habe Vorrang',
  'werde geprüft',
  'müsse bis zum Herbst fertig sein',
  'koste mehr als geplant',
];
const PLAIN = [
  'Am Vormittag hatten sich etwa 40 Menschen vor dem Rathaus in {place} versammelt.',
  '{thing} beschäftigt den Stadtrat von {place} seit dem 14. März 2024.',
  'Insgesamt stehen dafür 2,5 Millionen Euro bereit, rund 300.000 Euro mehr als im Vorjahr.',
  'In {place} leben nach dem letzten Zensus etwa 24.000 Menschen, und jedes Jahr kommen einige Hundert dazu.',
  'Die Sitzung begann um 18.30 Uhr und dauerte bis kurz vor Mitternacht.',
  'Wegen der Bauarbeiten bleibt die Straße zwischen {place} und dem Bahnhof voraussichtlich drei Wochen gesperrt.',
  'Der Gutachter besichtigte die Baustelle am Dienstag, konnte die Ursache aber noch nicht nennen.',
];
const REPORTS = [
  '„{Thing} {indicative}“, sagte {person}.',
  '{person}, {role} in {place}, sagte, {thing} {subjunctive}.',
  '{Body} teilte am Montag mit, dass {thing} {final}.',
  'Laut {person} {verbfirst} {thing} im kommenden Jahr.',
  '{Thing}, so {person}, {subjunctive}.',
  'Nach Angaben der Polizei wurde in {place} niemand verletzt.',
  'Man müsse jetzt abwarten, was die Prüfung ergebe. Danach werde neu entschieden.',
  '{Body} forderte den Stadtrat auf, den Beschluss noch vor der Sommerpause zu fassen.',
  '{person} nannte den Vorschlag „voreilig“ und kündigte an, dagegen zu klagen.',
  'Es gab Berichte, dass {thing} {final}.',
  'Experten sagen, {thing} {subjunctive}.',
  'Der Betreiber soll die Unterlagen bereits im Januar erhalten haben.',
  '{person} sagte: „Wir haben lange verhandelt. Jetzt ist die Zeit für Entscheidungen gekommen.“',
];
const FILLERS: Readonly<Record<string, readonly string[]>> = {
  person: PEOPLE,
  role: ROLES,
  place: PLACES,
  thing: THINGS,
  body: BODIES,
  verb: VERBS,
  subjunctive: SUBJUNCTIVE,
  indicative: ['ist gesichert', 'hat Vorrang', 'wird geprüft', 'kostet mehr als geplant'],
  final: ['gesichert sei', 'Vorrang habe', 'geprüft werde', 'mehr koste als geplant'],
  verbfirst: ['beginnt', 'endet', 'verzögert sich', 'steht'],
};

/** A small generator of pseudo-random numbers (mulberry32): equal seeds give equal numbers from 0 to 1. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random: () => number, list: readonly string[]): string =>
  list[Math.floor(random() * list.length)] ?? '';

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fill(template: string, random: () => number): string {
  return template.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const text = pick(random, FILLERS[name.toLowerCase()] ?? ['']);
    return name === name.toLowerCase() ? text : capitalized(text);
  });
}

function paragraph(random: () => number, reports: number): string {
  const sentences = 2 + Math.floor(random() * 5);
  return Array.from({ length: sentences }, () =>
    capitalized(fill(pick(random, random() < reports ? REPORTS : PLAIN), random)),
  ).join(' ');
}

/** How many of the sentences report what somebody says, from 0 to 1. */
export const REPORTS_IN_NEWS = 0.35;
const REPORTS_IN_INTERVIEWS = 0.55;

/**
 * An article of at least `length` code units, paragraphs separated by blank lines; `reports` is the share of sentences
 * that report what somebody says.
 */
export function generateArticle(length: number, seed: number, reports = REPORTS_IN_INTERVIEWS): string {
  const random = randomNumbers(seed);
  const paragraphs: string[] = [];
  let size = 0;
  while (size < length) {
    const next = paragraph(random, reports);
    paragraphs.push(next);
    size += next.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
