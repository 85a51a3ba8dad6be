import assert from 'node:assert/strict';
import { PRESETS } from '../../src/config/presets.js';
import { DEFAULT_CONFIG, resolveConfig } from '../../src/config/resolve.js';
import { DEFAULT_SETTINGS } from '../../src/config/settings.js';

describe('resolveConfig', () => {
  it('is recommended without layers', () => {
    assert.deepEqual(DEFAULT_CONFIG.settingsFor('rat.txt'), DEFAULT_SETTINGS);
    assert.deepEqual([DEFAULT_CONFIG.ignores('rat.txt'), DEFAULT_CONFIG.sources], [false, null]);
  });

  it('adds layers up, the later one on top', () => {
    const config = resolveConfig([
      'strict',
      {
        rules: {
          'quote-marks': 'off',
          'unattributed-quote': { severity: 'error', options: { fragmentWords: 5 } },
        },
        lexicon: { hedges: ['wie man hört'], personNouns: ['Deichgraf -en'] },
        quotationMarks: 'guillemets',
        ignore: ['archiv'],
        sources: '/a/quellen.yaml',
      },
      {
        rules: { 'quote-marks': 'hint', 'unattributed-quote': { options: {} } },
        lexicon: { hedges: ['wie man hört', 'so geht die Rede'] },
        tags: 'comment',
        ignore: ['entwurf'],
      },
    ]);
    assert.deepEqual(config.settingsFor(null), {
      rules: { ...PRESETS.strict, 'quote-marks': 'hint', 'unattributed-quote': 'error' },
      options: {
        ...DEFAULT_SETTINGS.options,
        quoteStyle: 'guillemets',
        tagStyle: 'comment',
        fragmentWords: 5,
      },
      lexicon: {
        cueVerbs: [],
        hedges: ['wie man hört', 'so geht die Rede'],
        vagueSources: [],
        personNouns: ['Deichgraf -en'],
      },
    });
    assert.deepEqual(
      ['archiv/a.txt', 'entwurf/a.txt', 'a.txt'].map((path) => config.ignores(path)),
      [true, true, false],
    );
    assert.equal(config.sources, '/a/quellen.yaml');
  });

  it('lets a preset undo the rules of layers below it, and nothing else', () => {
    const config = resolveConfig([{ rules: { 'quote-marks': 'error' }, tags: 'comment' }, 'relaxed']);
    const { rules, options } = config.settingsFor('a.txt');
    assert.deepEqual([rules, options.tagStyle], [PRESETS.relaxed, 'comment']);
  });

  describe('overrides', () => {
    const config = resolveConfig([
      { overrides: [{ files: 'meinung/**', rules: { 'vague-source': 'off' }, tags: 'comment' }] },
      {
        rules: { 'vague-source': 'error' },
        overrides: [
          {
            files: ['*.md', 'meinung/gast/*'],
            rules: { 'vague-source': 'hint' },
            lexicon: { cueVerbs: ['schwurbeln'] },
          },
        ],
      },
    ]);
    const of = (path: string) => {
      const { rules, options, lexicon } = config.settingsFor(path);
      return [rules['vague-source'], options.tagStyle, lexicon.cueVerbs];
    };

    it('hold for their files, after all layers, in their order', () => {
      assert.deepEqual(['rat.txt', 'meinung/a.txt', 'meinung/a.md', 'rat.md'].map(of), [
        ['error', 'bracket', []],
        ['off', 'comment', []],
        ['hint', 'comment', ['schwurbeln']],
        ['hint', 'bracket', ['schwurbeln']],
      ]);
    });

    it('give files alike the same settings', () => {
      assert.equal(config.settingsFor('meinung/a.txt'), config.settingsFor('meinung/b/c.txt'));
      assert.equal(config.settingsFor('rat.txt'), config.settingsFor(null));
    });
  });
});
