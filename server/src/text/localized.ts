/** The languages in which Wortlaut speaks to its users. */
export type Locale = 'de' | 'en';

/** A text for users in both languages. */
export interface Localized {
  readonly de: string;
  readonly en: string;
}

/** The locale of a language tag such as `de_AT.UTF-8` or `en-GB`; null if it is neither German nor English. */
export function parseLocale(tag: string): Locale | null {
  const language = tag.toLowerCase().split(/[-_.]/, 1)[0];
  return language === 'de' || language === 'en' ? language : null;
}
