/**
 * The paradigms of pronouns and determiners. Data.
 * Source: Duden, Die Grammatik, „Artikelwörter und Pronomen“.
 */

export type PronounKind =
  | 'personal'
  | 'polite'
  | 'reflexive'
  | 'definite'
  | 'indefinite-article'
  | 'demonstrative'
  | 'possessive'
  | 'relative'
  | 'interrogative'
  | 'indefinite';

/** Form or ending to readings, written as person, number, gender, case: `3sfn` is third person singular female nominative. */
export type Paradigm = Readonly<Record<string, string>>;

const PERSONAL: Paradigm = {
  ich: '1s-n',
  mich: '1s-a',
  mir: '1s-d',
  du: '2s-n',
  dich: '2s-a',
  dir: '2s-d',
  er: '3smn',
  ihn: '3sma',
  ihm: '3smd 3snd',
  sie: '3sfn 3sfa 3p-n 3p-a',
  ihr: '3sfd 2p-n',
  es: '3snn 3sna',
  wir: '1p-n',
  uns: '1p-a 1p-d',
  euch: '2p-a 2p-d',
  ihnen: '3p-d',
};

const POLITE: Paradigm = { Sie: '2s-n 2s-a 2p-n 2p-a', Ihnen: '2s-d 2p-d' };

const REFLEXIVE: Paradigm = { sich: '3s-a 3s-d 3p-a 3p-d', einander: '3p-a 3p-d' };

const DEFINITE: Paradigm = {
  der: '3smn 3sfd 3sfg 3p-g',
  die: '3sfn 3sfa 3p-n 3p-a',
  das: '3snn 3sna',
  den: '3sma 3p-d',
  dem: '3smd 3snd',
  des: '3smg 3sng',
};

/** The pronoun der, die, das, as a demonstrative and as a relative. */
const DER_PRONOUN: Paradigm = {
  der: '3smn 3sfd',
  die: '3sfn 3sfa 3p-n 3p-a',
  das: '3snn 3sna',
  den: '3sma',
  dem: '3smd 3snd',
  denen: '3p-d',
  dessen: '3smg 3sng',
  deren: '3sfg 3p-g',
};

const DERER: Paradigm = { derer: '3sfg 3p-g' };

/** derjenige and derselbe inflect twice: the article strong, the second part weak. */
const DERJENIGE: Paradigm = {
  derjenige: '3smn',
  diejenige: '3sfn 3sfa',
  dasjenige: '3snn 3sna',
  denjenigen: '3sma 3p-d',
  demjenigen: '3smd 3snd',
  derjenigen: '3sfd 3sfg 3p-g',
  diejenigen: '3p-n 3p-a',
  desjenigen: '3smg 3sng',
};

export const WH: Paradigm = { wer: '3s-n', wen: '3s-a', wem: '3s-d', wessen: '3s-g', was: '3snn 3sna' };

export const INDEFINITE: Paradigm = {
  man: '3s-n',
  jemand: '3smn 3sma 3smd',
  jemanden: '3sma',
  jemandem: '3smd',
  jemandes: '3smg',
  niemand: '3smn 3sma 3smd',
  niemanden: '3sma',
  niemandem: '3smd',
  niemandes: '3smg',
  jedermann: '3smn 3sma 3smd',
  irgendwer: '3smn',
  irgendwen: '3sma',
  irgendwem: '3smd',
  etwas: '3snn 3sna 3snd',
  nichts: '3snn 3sna 3snd',
  irgendetwas: '3snn 3sna 3snd',
  all: '3smn 3sma 3smd 3sfn 3sfa 3sfd 3snn 3sna 3snd 3p-n 3p-a 3p-d',
  manch: '3smn 3sma 3snn 3sna 3sfn 3sfa 3smd 3snd 3sfd',
  solch: '3smn 3sma 3snn 3sna 3sfn 3sfa 3smd 3snd 3sfd',
  mehr: '3snn 3sna 3p-n 3p-a 3p-d',
  weniger: '3snn 3sna 3p-n 3p-a 3p-d',
};

/** The endings of dieser, jener, welcher. */
const STRONG_ENDINGS: Paradigm = {
  er: '3smn 3sfd 3sfg 3p-g',
  e: '3sfn 3sfa 3p-n 3p-a',
  es: '3snn 3sna 3smg 3sng',
  em: '3smd 3snd',
  en: '3sma 3p-d',
};
/** The endings of the plural words mehrere, einige, beide. */
const PLURAL_ENDINGS: Paradigm = { e: '3p-n 3p-a', er: '3p-g', en: '3p-d' };
/** The endings of ein, kein, mein before a noun. */
const EIN_ENDINGS: Paradigm = {
  '': '3smn 3snn 3sna',
  e: '3sfn 3sfa 3p-n 3p-a',
  er: '3sfd 3sfg 3p-g',
  es: '3smg 3sng',
  em: '3smd 3snd',
  en: '3sma 3p-d',
};
const EIN_ARTICLE_ENDINGS: Paradigm = {
  '': '3smn 3snn 3sna',
  e: '3sfn 3sfa',
  er: '3sfd 3sfg',
  es: '3smg 3sng',
  em: '3smd 3snd',
  en: '3sma',
};
/** The endings of einer, keiner, meiner without a noun, where they differ from those before one. */
const EIN_ALONE_ENDINGS: Paradigm = { er: '3smn', es: '3snn 3sna', s: '3snn 3sna' };
/** After an article: der andere, die beiden. */
const WEAK_ENDINGS: Paradigm = { e: '3smn 3snn 3sna', en: '3smd 3smg 3snd 3sng 3sfd 3sfg 3p-n 3p-a 3p-g' };

/** The forms of a group: every stem with every ending of every paradigm. */
export type Group = readonly [kind: PronounKind, stems: string, endings: readonly Paradigm[]];

export const GROUPS: readonly Group[] = [
  ['personal', '', [PERSONAL]],
  ['polite', '', [POLITE]],
  ['reflexive', '', [REFLEXIVE]],
  ['definite', '', [DEFINITE]],
  ['demonstrative', '', [DER_PRONOUN, DERER, DERJENIGE]],
  ['relative', '', [DER_PRONOUN]],
  ['interrogative', '', [WH]],
  ['indefinite', '', [INDEFINITE]],
  ['indefinite-article', 'ein', [EIN_ARTICLE_ENDINGS]],
  ['indefinite', 'ein irgendein', [EIN_ALONE_ENDINGS]],
  ['indefinite', 'kein', [EIN_ENDINGS, EIN_ALONE_ENDINGS]],
  ['indefinite', 'irgendein', [EIN_ARTICLE_ENDINGS]],
  ['possessive', 'mein dein sein ihr', [EIN_ENDINGS, EIN_ALONE_ENDINGS]],
  ['possessive', 'unser', [EIN_ENDINGS, EIN_ALONE_ENDINGS]],
  ['possessive', 'unsr eur', [{ ...STRONG_ENDINGS, s: '3snn 3sna' }]],
  ['possessive', 'euer', [{ '': '3smn 3snn 3sna' }]],
  ['demonstrative', 'dies jen solch derartig', [STRONG_ENDINGS]],
  ['demonstrative', 'dies', [{ '': '3snn 3sna' }]],
  ['demonstrative', 'derselb dieselb dasselb', [{ e: '3smn 3sfn 3sfa 3snn 3sna' }]],
  [
    'demonstrative',
    'derselb dieselb denselb demselb desselb',
    [{ en: '3sma 3smd 3smg 3sfd 3sfg 3p-n 3p-a 3p-d 3p-g' }],
  ],
  ['interrogative', 'welch', [STRONG_ENDINGS]],
  ['relative', 'welch', [STRONG_ENDINGS]],
  ['indefinite', 'jed jedwed jeglich manch all irgendwelch', [STRONG_ENDINGS]],
  ['indefinite', 'ander viel wenig einig etlich sonstig weiter', [STRONG_ENDINGS, WEAK_ENDINGS]],
  ['indefinite', 'mehrer beid sämtlich zahlreich', [PLURAL_ENDINGS]],
  ['indefinite', 'beid sämtlich zahlreich', [{ en: '3p-n 3p-a 3p-g', es: '3snn 3sna' }]],
];
