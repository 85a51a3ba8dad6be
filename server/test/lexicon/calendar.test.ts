import assert from 'node:assert/strict';
import { isMonth, isTimeNoun, isWeekday } from '../../src/lexicon/calendar.js';

const words =
  'Montag Dienstags Mittwochabend Sonntage März Sept Dezembers Woche Uhr Ostern Bericht Abendblatt montags'.split(
    ' ',
  );

describe('calendar', () => {
  it('knows weekdays and their parts', () => {
    assert.deepEqual(words.filter(isWeekday), ['Montag', 'Dienstags', 'Mittwochabend', 'Sonntage']);
  });

  it('knows months', () => {
    assert.deepEqual(words.filter(isMonth), ['März', 'Sept', 'Dezembers']);
  });

  it('knows all nouns that say when', () => {
    assert.deepEqual(words.filter(isTimeNoun), words.slice(0, 10));
  });
});
