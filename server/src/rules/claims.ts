/** Words by which `unsourced-claim` knows a claim, and those that only look like one. */

import { words } from '../lexicon/word-list.js';

/** Forms that end like a superlative and are none. */
export const noSuperlatives: ReadonlySet<string> = new Set(
  words(`
    erste ersten erster erstes erstem letzte letzten letzter letztes letztem nächste nächsten nächster nächstes nächstem
    feste festen fester festes festem ernste ernsten ernster ernstes ernstem echte lose
    getroste wüste wüsten robuste robusten robuster robustes robustem triste tristen trister tristes
    bewusste bewussten bewusster bewusstes vertraute gewisse verpasste verpassten gepasste
    besagte verhasste verhassten gefasste gefassten verfasste verfassten ungelöste ungelösten
    gelöste gelösten erlöste erlösten aufgelöste aufgelösten verwaiste verwaisten bereiste
    entgleiste entgleisten vereiste vereisten geleaste geleasten angepasste angepassten umfasste umfassten
    unbewusste unbewussten selbstbewusste selbstbewussten meiste meisten jüngste jüngsten
    obersten oberste oberster unterste untersten hinterste hintersten vorderste vordersten
    geringsten mindeste mindesten weitesten längsten wenigsten
  `),
);

/** What nobody may be said to have done without a source. */
export const accusations: ReadonlySet<string> = new Set(
  words(`
    betrog betrogen betrügt bestochen bestach bestachen besticht bestechung korruption korrupt
    veruntreut veruntreute veruntreuten veruntreuung unterschlagen unterschlug unterschlugen unterschlagung
    hinterzogen hinterzog hinterzogen steuerhinterziehung gefälscht fälschte fälschten fälschung
    manipuliert manipulierte manipulierten manipulation vertuscht vertuschte vertuschten vertuschung
    erpresst erpresste erpressten erpressung missbraucht missbrauchte misshandelt misshandelte misshandelten
    belogen bestohlen geplündert plünderte plünderten erschlichen erschlich vorteilsnahme untreue
    geldwäsche schmiergeld schmiergelder bereichert verschleiert verschleierte verschleierten
  `),
);
