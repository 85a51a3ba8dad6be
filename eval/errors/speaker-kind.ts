/** Kinds of speakers, as far as their words show them: enough to sort errors, not an analysis. */

export type SpeakerKind = 'nobody' | 'pronoun' | 'document' | 'organisation' | 'role' | 'name';

const PRONOUN =
  /^(er|sie|es|man|wir|ich|der|die|das|dieser|diese|dieses|jener|jene|beide|viele|einige|andere)$/i;
const DOCUMENT =
  /(angaben?|aussagen?|berichte?n?|meldung(en)?|studien?|ansicht|meinung|mitteilung|erklärung|untersuchung(en)?|umfragen?|information(en)?|einschätzung(en)?|zeitung|dokumente?|urteil|papier)\b/i;
const ORGANISATION =
  /(ministerium|polizei|regierung|partei|gericht|gerichtshof|staatsanwaltschaft|behörde|amt|verband|gewerkschaft|unternehmen|konzern|bank|feuerwehr|stadt|armee|militär|agentur|organisation|kommission|universität|gesellschaft)s?\b|\b\p{Lu}{2,}\b/u;
const NAME = /^(\p{Lu}[\p{L}.'’-]+\s+)*\p{Lu}[\p{L}'’-]+$/u;
const ROLE =
  /(sprecher|chef|minister|präsident|richter|leiter|experte|forscher|anwalt|vorsitzende)(r|n|s|in|innen)?\b/i;

/** Tried in this order; what none of them knows is a role („der Vorsitzende Richter“). */
const KINDS: readonly (readonly [SpeakerKind, (speaker: string) => boolean])[] = [
  ['nobody', (speaker) => speaker === ''],
  ['pronoun', (speaker) => PRONOUN.test(speaker)],
  ['document', (speaker) => DOCUMENT.test(speaker)],
  ['name', (speaker) => NAME.test(speaker) && !ROLE.test(speaker) && !ORGANISATION.test(speaker)],
  ['role', (speaker) => ROLE.test(speaker)],
  ['organisation', (speaker) => ORGANISATION.test(speaker)],
];

/** „er“ is a pronoun, „Angaben der Polizei“ a document, „das Ministerium“ an organisation, „Petra Lehn“ a name. */
export const speakerKind = (speaker: string): SpeakerKind =>
  KINDS.find(([, matches]) => matches(speaker))?.[0] ?? 'role';
