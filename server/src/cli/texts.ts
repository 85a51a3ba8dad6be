/** The catalogue of everything the command line says; what one language has, the other must have. */

import type { Locale } from '../text/localized.js';
import { de } from './texts-de.js';
import { en } from './texts-en.js';

export type Texts = typeof en;

const TEXTS: Readonly<Record<Locale, Texts>> = { de, en };

/** The texts in one language. */
export const textsIn = (locale: Locale): Texts => TEXTS[locale];
