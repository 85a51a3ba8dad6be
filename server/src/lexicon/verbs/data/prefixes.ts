/**
 * Prefixes (Duden: Verbpartikeln and Verbpräfixe). A separable prefix stands joined in a verb-final clause („dass sie
 * mitteilte“) and apart in a main clause („sie teilte mit“).
 */

/** Separable prefixes that go with any verb: „mit“, „zurück“. */
export const OPEN_PREFIXES = `
ab an aneinander auf aufeinander aus auseinander bei davon dazu durcheinander ein empor entgegen entlang fern
fest fort frei gegenüber heim her herab heran herauf heraus herbei herein hernieder herüber herum herunter hervor hin
hinab hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu hoch klar los mit nach nieder raus rauf
ran rein rüber rum runter überein umher vor voran voraus vorbei vorher vorüber vorweg weg weiter wiederauf wiederein
wiederher zu zurück zusammen
`;

/**
 * Separable prefixes that go with few verbs. Of durch, über, um, unter, voll, wider and wieder these are the verbs that
 * they are separable with („dass sie das Gesetz umsetzten“); „übersetzen“ and its like stand among the weak verbs.
 */
export const LIMITED_PREFIXES: Readonly<Record<string, string>> = {
  acht: 'geben haben',
  aufrecht: 'erhalten',
  bekannt: 'geben machen werden',
  bereit: 'erklären halten liegen machen stehen stellen',
  bevor: 'stehen',
  bloß: 'stellen legen',
  da: 'bleiben lassen sein stehen',
  dabei: 'bleiben haben sein stehen',
  dagegen: 'halten setzen sprechen stellen stimmen wirken',
  daher: 'kommen reden',
  dahinter: 'kommen stecken stehen',
  danieder: 'liegen',
  dar: 'bieten bringen legen reichen stellen tun',
  darüber: 'legen liegen stehen',
  daneben: 'gehen liegen',
  darunter: 'fallen liegen',
  dazwischen: 'gehen kommen liegen reden rufen treten',
  deutlich: 'machen werden',
  durch: `arbeiten atmen beißen blicken boxen brechen bringen checken drehen dringen drücken fallen finanzieren
    fahren führen geben gehen greifen halten kämpfen kommen kreuzen lassen laufen leiten lesen leuchten machen
    peitschen planen probieren queren rechnen regieren reichen reisen ringen rutschen sagen scheinen schlagen schlafen
    sehen setzen sickern spielen starten stehen stellen stoßen streichen testen trennen wählen winken ziehen zählen`,
  fehl: 'gehen interpretieren leiten schlagen',
  fertig: 'bekommen bringen machen stellen werden',
  gefangen: 'halten nehmen',
  gering: 'achten schätzen',
  gesund: 'pflegen schreiben schrumpfen',
  glaubhaft: 'machen',
  gleich: 'kommen setzen stellen tun schalten ziehen',
  groß: 'schreiben ziehen',
  gut: 'gehen heißen machen schreiben tun',
  haus: 'halten',
  infrage: 'kommen stehen stellen',
  inne: 'haben halten wohnen',
  irre: 'führen leiten',
  kalt: 'lassen stellen',
  kaputt: 'gehen machen sparen',
  kennen: 'lernen',
  kopf: 'stehen',
  krank: 'feiern machen melden schreiben',
  kund: 'geben tun',
  kurz: 'arbeiten fassen schließen treten',
  lahm: 'legen',
  leer: 'laufen räumen stehen',
  leicht: 'fallen machen nehmen',
  leid: 'tun',
  nahe: 'bringen gehen kommen legen liegen stehen',
  not: 'landen tun',
  offen: 'bleiben halten lassen legen stehen',
  öffentlich: 'machen',
  pleite: 'gehen',
  preis: 'geben',
  quer: 'schießen stellen',
  richtig: 'liegen stellen',
  sauber: 'halten machen',
  schief: 'gehen laufen liegen',
  schlecht: 'machen reden',
  schön: 'reden färben',
  schwarz: 'arbeiten fahren malen sehen',
  schwer: 'fallen tun wiegen',
  sicher: 'gehen stellen',
  stand: 'halten',
  statt: 'finden geben',
  still: 'halten legen liegen stehen',
  teil: 'haben nehmen',
  tot: 'fahren prügeln reden schießen schlagen schweigen',
  trocken: 'legen',
  über: `fließen führen gehen greifen kochen laufen leiten schwappen siedeln springen stehen treten wechseln`,
  übel: 'nehmen',
  übrig: 'bleiben haben lassen',
  um: `adressieren arbeiten bauen benennen besetzen betten bilden blättern blicken bringen buchen decken denken
    deuten disponieren drehen entscheiden fallen färben firmieren formen formulieren funktionieren füllen gehen
    gestalten gliedern graben gruppieren gucken hauen hängen hören interpretieren kehren kippen klappen knicken kommen
    krempeln laden lagern laufen legen leiten lenken lernen melden mischen modeln nieten nutzen ordnen organisieren
    packen pflanzen planen polen programmieren quartieren rechnen reißen rühren rüsten satteln schalten schauen
    schichten schlagen schmeißen schreiben schulden schulen schwenken sehen setzen siedeln sortieren spulen stellen
    steigen steuern stimmen stoßen strukturieren stürzen stülpen tauschen taufen topfen treiben tun verteilen wälzen
    wandeln wechseln wenden werfen widmen wühlen ziehen`,
  unter: 'bringen gehen haken heben kommen kriegen mischen ordnen schlüpfen tauchen',
  urauf: 'führen',
  voll: 'laden laufen machen packen pumpen saugen stopfen tanken',
  wach: 'halten rufen rütteln',
  wahr: 'haben machen nehmen sagen',
  warm: 'halten laufen machen',
  weis: 'machen',
  wert: 'schätzen',
  wett: 'machen',
  wider: 'hallen spiegeln',
  wieder: `beleben bekommen beschaffen bringen entdecken erkennen erlangen eröffnen erwecken finden geben gewinnen
    haben kehren kommen kriegen sehen treffen vereinigen vereinen verwenden verwerten wählen`,
  wiedergut: 'machen',
  zufrieden: 'geben lassen stellen',
  zugrunde: 'gehen legen liegen richten',
  zugute: 'halten kommen tun',
  zunichte: 'machen',
  zurecht: 'finden kommen legen machen rücken stutzen weisen',
  zustande: 'bringen kommen',
  zutage: 'bringen fördern kommen treten',
  zuteil: 'werden',
  zuvor: 'kommen',
  zuwider: 'handeln laufen',
};

/** Words that look like a separable prefix and a form of a verb, and are neither: „zufolge“ isn't zu + folge. */
export const FALSE_SPLITS = `
beinahe zufolge zuhause zulasten zuleide zuliebe zunutze zuschulden zutage zuweilen
`;

/** Inseparable prefixes; a verb that starts with one of them has no ge- in its participle: „besucht“. */
export const INSEPARABLE_PREFIXES =
  'be emp ent er ge hinter miss ob über um unter ver voll wider wieder durch zer';

/** Verbs that only seem to start with such a prefix: „gebessert“. */
export const NO_PREFIX = `
bechern beichten beizen bessern betteln beugen beuten entern geifern geigen geistern geißeln geizen gendern
`;

/** Verbs without ge- in the participle although their first syllable is no prefix: „prophezeit“, „interviewt“. */
export const PARTICIPLE_WITHOUT_GE = `
interviewen kasteien krakeelen miauen offenbaren palavern posaunen prophezeien recyceln rumoren schmarotzen stibitzen
trompeten zweckentfremden
`;
