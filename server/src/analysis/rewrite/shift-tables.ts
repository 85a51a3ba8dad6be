/** Who „ich“ and „wir“ are in reported speech, and words that say who and where the speaker is. Data. */

type Forms = Readonly<Record<string, string>>;

/** Pronouns of the first person singular in the third, by who speaks. */
export const FIRST_SINGULAR: Readonly<Record<'er' | 'sie', Forms>> = {
  er: { ich: 'er', mich: 'ihn', mir: 'ihm' },
  sie: { ich: 'sie', mich: 'sie', mir: 'ihr' },
};

/** Possessives: stem of the first person, and its ending; „unserm“ has lost an e. */
export const FIRST_POSSESSIVE = /^(mein|unse?r)(|e|er|es|em|en)$/;
export const SHORT_POSSESSIVE = /^(unser)([mns])$/;

/** What the new pronouns must not meet in the words of somebody else, for they would mean the wrong one. */
export const LOOKALIKES: Readonly<Record<'er' | 'sie', RegExp>> = {
  er: /^(?:er|ihn|ihm|sein(?:e[mnrs]?)?|dessen)$/,
  sie: /^(?:sie|ihr(?:e[mnrs]?)?|ihnen|deren)$/,
};

/**
 * Words after which a sentence says something else in another mouth, on another day or at another place: the second person, exclamations,
 * heute, hier. Small letters.
 */
export const SPEAKER_BOUND =
  /^(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|eue?r(?:e[mnrs]?)?|deiner|(?:vor|über)?(?:gestern|morgen)|heut(?:e|ig(?:e[mnrs]?)?)|(?:gestr|morg|hies)ige[mnrs]?|hier(?:her|hin)?|(?:mein|unser|dein)(?:erseits|etwegen|etwillen|esgleichen|ein|eins)|ach|oh|nein|bitte|danke|hallo|okay|tja|na|gott|gottlob)$/;

/** Sentences that start so answer, call or go on from one before. */
export const ANSWERING = /^(?:ja|also|gut|klar|genau|und|aber|oder|denn|doch|sondern|liebe[rs]?)$/;

/** Prepositions that tell the case of „uns“. */
export const WITH_DATIVE = /^(?:aus|außer|bei|gegenüber|mit|nach|seit|von|zu)$/;
export const WITH_ACCUSATIVE = /^(?:durch|für|gegen|ohne|um)$/;
/** Verbs whose only object „uns“ is a dative: „das hilft uns“; and an accusative. */
export const DATIVE_VERBS =
  /^(?:helfen|fehlen|gehören|gefallen|nutzen|nützen|schaden|reichen|genügen|drohen|bleiben|gelingen|vertrauen|glauben|zustimmen|danken)$/;
export const ACCUSATIVE_VERBS =
  /^(?:freuen|ärgern|überraschen|treffen|betreffen|belasten|unterstützen|beschäftigen|verfolgen|bedrohen|retten|warnen|überzeugen|fragen|kennen)$/;
