import assert from 'node:assert/strict';
import { namedPeople } from '../../src/analysis/named-people.js';
import {
  findPerson,
  type PersonRegister,
  registerPeople,
  sameRegister,
} from '../../src/analysis/register.js';
import { readingOf } from './describe.js';

const registerOf = (...paragraphs: readonly string[]): PersonRegister =>
  registerPeople(paragraphs.map((text) => namedPeople(readingOf(text))));

describe('the register of people', () => {
  it('holds a person with what the whole article says of her', () => {
    const register = registerOf('Am Abend kam Anna Berg.', 'Bürgermeisterin Anna Berg schwieg.');
    assert.deepEqual(
      [...register],
      [
        [
          'Berg',
          {
            name: 'Anna Berg',
            surname: 'Berg',
            gender: 'female',
            roleHeads: ['Bürgermeisterin'],
            role: 'Bürgermeisterin',
          },
        ],
      ],
    );
  });

  it('finds a person by surname, also in the genitive', () => {
    const register = registerOf('Am Abend kam Anna Berg.');
    assert.deepEqual(
      ['Berg', 'Bergs', 'Bergmann', 'Anna'].map((name) => findPerson(register, name)?.name ?? null),
      ['Anna Berg', 'Anna Berg', null, null],
    );
  });

  it('is the same for the same people', () => {
    const one = registerOf('Am Abend kam Anna Berg.');
    assert.deepEqual(
      [
        registerOf('Am Montag kam Anna Berg.'),
        registerOf('Am Abend kam Anna Kolb.'),
        registerOf('Am Abend kam Bürgermeisterin Anna Berg.'),
        registerOf('Am Abend kamen Anna Berg und Jonas Kolb.'),
      ].map((other) => sameRegister(one, other)),
      [true, false, false, false],
    );
  });
});
