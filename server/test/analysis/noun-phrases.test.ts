import { nounPhraseEnd, nounPhraseStart } from '../../src/analysis/noun-phrases.js';
import { itReads, readingOf, wordsOf } from './describe.js';

/** The noun phrase with which the text starts. */
function phraseAtStart(text: string): string[] {
  const reading = readingOf(text);
  return [wordsOf(reading, { first: 0, last: nounPhraseEnd(reading, 0, reading.tokens.length) })];
}

/** The noun phrase with which the text ends. */
function phraseAtEnd(text: string): string[] {
  const reading = readingOf(text);
  const last = reading.tokens.length;
  return [wordsOf(reading, { first: nounPhraseStart(reading, last, 0), last })];
}

describe('the end of a noun phrase', () => {
  itReads(phraseAtStart, [
    ['der Sprecher der Stadt sagte', ['der Sprecher der Stadt']],
    ['die Ministerin Anna Berg sagte', ['die Ministerin Anna Berg']],
    ['Bürgermeister Jonas von der Aue sagte', ['Bürgermeister Jonas von der Aue']],
    ['der Rat und die Stadt sagten', ['der Rat und die Stadt']],
    ['ein Sprecher von Eva Kraft sagte', ['ein Sprecher von Eva Kraft']],
    ['die Bürgermeisterin (parteilos) sagte', ['die Bürgermeisterin (parteilos)']],
    ['das Amt für Umwelt sagte', ['das Amt für Umwelt']],
    ['der sehr alte Turm wankt', ['der sehr alte Turm']],
    ['der Sprecher am Montag', ['der Sprecher']],
    ['Anna Berg am Abend', ['Anna Berg']],
    ['die Stadt habe', ['die Stadt']],
    ['er sagte', ['']],
    ['sehr alt war er', ['']],
  ]);
});

describe('the start of a noun phrase', () => {
  itReads(phraseAtEnd, [
    ['sagte der Sprecher der Stadt', ['der Sprecher der Stadt']],
    ['sagte Ministerin Anna Berg', ['Ministerin Anna Berg']],
    ['kam laut ein alter Mann', ['ein alter Mann']],
    ['nach seiner Meinung', ['seiner Meinung']],
    ['in einem neuen Bericht', ['einem neuen Bericht']],
    ['ein Bericht von Eva Kraft', ['ein Bericht von Eva Kraft']],
    ['sagte er', ['']],
  ]);
});
