import assert from 'node:assert/strict';
import { organisationPhrase } from '../../../src/lexicon/organisations/index.js';

const at = (text: string, index: number) => organisationPhrase(text.split(' '), index);

describe('organisationPhrase', () => {
  it('finds an inflected name', () => {
    assert.deepEqual(at('im Weißen Haus hieß es', 1), {
      length: 2,
      organisation: { kind: 'organisation', gender: 'neuter', head: 'Weißes Haus' },
    });
    assert.deepEqual(at('des Auswärtigen Amtes zufolge', 1), {
      length: 2,
      organisation: { kind: 'organisation', gender: 'neuter', head: 'Auswärtiges Amt' },
    });
  });

  it('prefers the longer of two names', () => {
    assert.deepEqual(at('Frankfurter Allgemeine Zeitung', 0), {
      length: 3,
      organisation: { kind: 'medium', gender: 'female', head: 'Frankfurter Allgemeine Zeitung' },
    });
  });

  it('knows media, groups of states and places', () => {
    assert.deepEqual(at('die New York Times berichtet', 1), {
      length: 3,
      organisation: { kind: 'medium', gender: 'female', head: 'New York Times' },
    });
    assert.deepEqual(at('Vereinten Nationen', 0), {
      length: 2,
      organisation: { kind: 'organisation', gender: 'plural', head: 'Vereinte Nationen' },
    });
    assert.deepEqual(at('Den Haag', 0), {
      length: 2,
      organisation: { kind: 'place', gender: null, head: 'Den Haag' },
    });
  });

  it('finds nothing in other words, at the end and beyond it', () => {
    assert.deepEqual(
      [at('das weiße Haus', 1), at('Weißer Schnee', 0), at('New York', 1), at('Weißes', 0), at('Haus', 5)],
      [null, null, null, null, null],
    );
  });
});
