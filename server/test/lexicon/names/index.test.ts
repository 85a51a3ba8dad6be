import assert from 'node:assert/strict';
import { givenNameGender, isAmbiguousName } from '../../../src/lexicon/names/index.js';

const genders = (words: string) =>
  Object.fromEntries(words.split(' ').map((word) => [word, givenNameGender(word)]));

describe('givenNameGender', () => {
  it('knows German names', () => {
    assert.deepEqual(genders('Angela Uwe Ulrike Günter Jürgen Sabine Mareike Detlef'), {
      Angela: 'female',
      Uwe: 'male',
      Ulrike: 'female',
      Günter: 'male',
      Jürgen: 'male',
      Sabine: 'female',
      Mareike: 'female',
      Detlef: 'male',
    });
  });

  it('knows the names of the news as German media write them', () => {
    assert.deepEqual(genders('Wladimir Wolodymyr Recep Jinping Mahmud Emmanuel Barack Ursula Kamala'), {
      Wladimir: 'male',
      Wolodymyr: 'male',
      Recep: 'male',
      Jinping: 'male',
      Mahmud: 'male',
      Emmanuel: 'male',
      Barack: 'male',
      Ursula: 'female',
      Kamala: 'female',
    });
  });

  it('lets German usage decide where countries differ', () => {
    assert.deepEqual(genders('Andrea Simone Nicola'), {
      Andrea: 'female',
      Simone: 'female',
      Nicola: 'unknown',
    });
  });

  it('leaves the gender of unisex names open', () => {
    assert.deepEqual(genders('Kai Kim Sascha Toni Robin'), {
      Kai: 'unknown',
      Kim: 'unknown',
      Sascha: 'unknown',
      Toni: 'unknown',
      Robin: 'unknown',
    });
  });

  it('reads genitives and double names', () => {
    assert.deepEqual(genders('Angelas Thomas Jean-Pierre Karl-Heinz Eva-Maria Kim-Lena'), {
      Angelas: 'female',
      Thomas: 'male',
      'Jean-Pierre': 'male',
      'Karl-Heinz': 'male',
      'Eva-Maria': 'female',
      'Kim-Lena': 'female',
    });
  });

  it('takes other words for no names', () => {
    const words = 'Bericht Minister Polizei Nur Davon Solange Darin Idee CDU-Politikerin Anna-Mitteilung -';
    assert.deepEqual(
      Object.values(genders(words)),
      words.split(' ').map(() => null),
    );
  });
});

describe('isAmbiguousName', () => {
  it('marks names that are words, places or surnames as well', () => {
    const words = 'Ernst Will Mark Rosa Kai Wolf Art Florida Paris April Angela Thomas Sabine Jan Bericht';
    assert.equal(
      words.split(' ').filter(isAmbiguousName).join(' '),
      'Ernst Will Mark Rosa Kai Wolf Art Florida Paris April',
    );
  });
});
