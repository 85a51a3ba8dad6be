/** Nouns for people, and the titles and particles of their names. */

export { personNoun } from './person-noun.js';
export { isNameParticle, isNameSuffix, isPureNameParticle, isTitle } from './titles.js';
export type { PersonNoun } from './types.js';
