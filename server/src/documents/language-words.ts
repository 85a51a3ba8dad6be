/**
 * Frequent small words that tell German from the languages that stand beside it in a newsroom, in small letters. Words
 * that German shares with one of the others („in“, „an“, „da“, „los“, „will“) are in neither list.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const GERMAN = words(`
  aber als am auch auf aus bei beim bereits bis bisher damit dabei dann das dass daß dem denn der dessen deren die
  diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines etwa für gegen habe haben hatte
  hatten ihm ihn ihr ihre ihrem ihren ihrer im ist jedoch jetzt kein keine könne können könnte laut mehr mit muss
  müsse müssen nach nicht nichts noch nun nur ob oder ohne sagte schon sei seien sein seine seinem seinen seiner seit sich
  sie sind soll sollen sollte sowie über und uns unter viele vom von vor war waren wegen weil weiter wenn werde werden
  wie wieder wir wird worden wurde wurden zu zum zur zwar zwei zwischen`);

/** English; French; Italian; Spanish and Portuguese; Dutch; Danish and Swedish; Polish; Turkish. */
const FOREIGN = words(`
  about after and are been but by could for from had have he his into is it its my not of on or our said she should
  than that the their there they this to were what when which while who with would you your
  au aux avec ce cette comme dans de elle est et il ils la le les leur mais nous ont pas par pour que qui sont sur un
  une vous été
  anche che con dal dalla degli dei del della delle di gli hanno lo nel nella non più questa questo sono stato è
  como el en esta este fue han más para pero se su sus también una
  com das dos em foi mais não os ou pela pelo são uma
  aan bij deze een heeft het maar met naar niet nog ook op uit van voor wordt zich zijn
  af att av blev det fra från för har ikke inte och og på som till til
  dla jak jest na oraz po przez się że które
  bir bu daha gibi için ile olan olarak ve çok`);

const LANGUAGES: ReadonlyMap<string, 'german' | 'foreign'> = new Map([
  ...FOREIGN.map((word) => [word, 'foreign'] as const),
  ...GERMAN.map((word) => [word, 'german'] as const),
]);

/** What a small word tells: „und“ is German, „avec“ foreign; undefined for any other. */
export const languageOfWord = (word: string): 'german' | 'foreign' | undefined => LANGUAGES.get(word);
