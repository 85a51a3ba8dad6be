/** What a noun phrase must hold for somebody to be behind it. */

import { Feature } from '../lexicon/word-features.js';

/** Those who have words of their own, and are told something. */
export const PEOPLE =
  Feature.person | Feature.organisation | Feature.group | Feature.givenName | Feature.title;

/** Those who can be told something: a place stands for whoever governs it. */
export const ADDRESSABLE = PEOPLE | Feature.place;

/** Those who can speak: a document speaks for whoever wrote it. */
export const SPEAKING = ADDRESSABLE | Feature.document;
