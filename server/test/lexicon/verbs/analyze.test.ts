import assert from 'node:assert/strict';
import { createVerbLexicon } from '../../../src/lexicon/verbs/index.js';
import { describeReading } from './describe-reading.js';

const verbs = createVerbLexicon();

/** Forms and all their readings. */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  ist: ['sein 3 singular present indicative'],
  sei: [
    'sein 1 singular present subjunctive1',
    'sein 3 singular present subjunctive1',
    'sein 2 singular present imperative',
  ],
  seien: ['sein 1 plural present subjunctive1', 'sein 3 plural present subjunctive1'],
  habe: [
    'haben 1 singular present indicative',
    'haben 1 singular present subjunctive1',
    'haben 3 singular present subjunctive1',
    'haben 2 singular present imperative',
  ],
  hätte: ['haben 1 singular past subjunctive2', 'haben 3 singular past subjunctive2'],
  würden: ['werden 1 plural past subjunctive2', 'werden 3 plural past subjunctive2'],
  worden: ['werden past-participle'],
  solle: ['sollen 1 singular present subjunctive1', 'sollen 3 singular present subjunctive1'],
  sollte: [
    'sollen 1 singular past indicative',
    'sollen 3 singular past indicative',
    'sollen 1 singular past subjunctive2',
    'sollen 3 singular past subjunctive2',
  ],
  möchte: [
    'mögen 1 singular past subjunctive2',
    'mögen 3 singular past subjunctive2',
    'möchten 1 singular present indicative',
    'möchten 3 singular present indicative',
  ],
  muss: ['müssen 1 singular present indicative', 'müssen 3 singular present indicative'],
  isst: ['essen 2 singular present indicative', 'essen 3 singular present indicative'],
  stünde: ['stehen 1 singular past subjunctive2', 'stehen 3 singular past subjunctive2'],
  stände: ['stehen 1 singular past subjunctive2', 'stehen 3 singular past subjunctive2'],
  vergaß: ['vergessen 1 singular past indicative', 'vergessen 3 singular past indicative'],
  arbeitet: [
    'arbeiten 3 singular present indicative',
    'arbeiten 2 plural present indicative',
    'arbeiten 2 plural present subjunctive1',
    'arbeiten 2 plural present imperative',
  ],
  gerechnet: ['rechnen past-participle'],
  sammele: [
    'sammeln 1 singular present indicative',
    'sammeln 1 singular present subjunctive1',
    'sammeln 3 singular present subjunctive1',
    'sammeln 2 singular present imperative',
  ],
  fordre: [
    'fordern 1 singular present indicative',
    'fordern 1 singular present subjunctive1',
    'fordern 3 singular present subjunctive1',
    'fordern 2 singular present imperative',
  ],
  gesprochen: ['sprechen past-participle'],
  versprochen: ['versprechen past-participle'],
  geerbt: ['erben past-participle'],
  gebessert: ['bessern past-participle'],
  prophezeit: [
    'prophezeien 3 singular present indicative',
    'prophezeien 2 plural present indicative',
    'prophezeien 2 plural present imperative',
    'prophezeien past-participle',
  ],
  missverstanden: [
    'missverstehen 1 plural past indicative',
    'missverstehen 3 plural past indicative',
    'missverstehen past-participle',
  ],
  mitteile: [
    'mit|teilen 1 singular present indicative',
    'mit|teilen 1 singular present subjunctive1',
    'mit|teilen 3 singular present subjunctive1',
  ],
  mitgeteilt: ['mit|teilen past-participle'],
  mitzuteilen: ['mit|teilen zu-infinitive'],
  mitteilend: ['mit|teilen present-participle'],
  vorbereitet: [
    'vor|bereiten 3 singular present indicative',
    'vor|bereiten 2 plural present indicative',
    'vor|bereiten 2 plural present subjunctive1',
    'vor|bereiten past-participle',
  ],
  anerkannt: ['an|erkennen past-participle'],
  zuzugeben: ['zu|geben zu-infinitive'],
  eingeschüchtert: ['ein|schüchtern past-participle'],
  umzusetzen: ['um|setzen zu-infinitive'],
  stattfinde: [
    'statt|finden 1 singular present indicative',
    'statt|finden 1 singular present subjunctive1',
    'statt|finden 3 singular present subjunctive1',
  ],
  hinüberlegst: ['hinüber|legen 2 singular present indicative'],
  hinzuzuziehen: ['hinzu|ziehen zu-infinitive'],
  hinzuziehen: [
    'hinzu|ziehen 1 plural present indicative',
    'hinzu|ziehen 3 plural present indicative',
    'hinzu|ziehen 1 plural present subjunctive1',
    'hinzu|ziehen 3 plural present subjunctive1',
    'hinzu|ziehen infinitive',
    'hin|ziehen zu-infinitive',
  ],
  erwartend: ['erwarten present-participle'],
};

/** Words that are no form of a verb, however they begin or end. */
const NO_VERBS = [
  ...[
    '',
    'a',
    'ge',
    'zu',
    'mit',
    'und',
    'nicht',
    'zufolge',
    'zuhause',
    'zuliebe',
    'beinahe',
    'teilweise',
    'mitte',
  ],
  ...[
    'abend',
    'anfangs',
    'ausland',
    'beispiel',
    'herbst',
    'vorher',
    'zuletzt',
    'zunächst',
    'heute',
    'gestern',
  ],
  ...[
    'trotz',
    'dank',
    'laut',
    'wegen',
    'seit',
    'weit',
    'offenbar',
    'mitgeteilte',
    'gesagte',
    'wichtige',
    'unter',
  ],
  ...['umsagte', 'stattredete', 'mitzuteilt', 'mitzu', 'aufauf', 'teilmit', 'ber', 'ver', 'en', 'te', 'st'],
];

describe('analyze', () => {
  for (const [form, readings] of Object.entries(READINGS)) {
    it(`reads „${form}“`, () => {
      assert.deepEqual(verbs.analyze(form).map(describeReading), readings);
    });
  }

  it('reads nothing into words that are no verbs', () => {
    assert.deepEqual(
      NO_VERBS.filter((word) => verbs.analyze(word).length > 0),
      [],
    );
  });

  it('gives the parts of a reading as fields', () => {
    assert.deepEqual(verbs.analyze('hinwies'), [
      {
        kind: 'finite',
        lemma: 'hinweisen',
        prefix: 'hin',
        person: 1,
        number: 'singular',
        tense: 'past',
        mood: 'indicative',
      },
      {
        kind: 'finite',
        lemma: 'hinweisen',
        prefix: 'hin',
        person: 3,
        number: 'singular',
        tense: 'past',
        mood: 'indicative',
      },
    ]);
  });
});
