/**
 * Forms that don't follow from the principal parts, by verb and place in the paradigm: `present 1s` is the 1st person
 * singular of the indicative present. Each replaces the regular form.
 */
export const FORM_OVERRIDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sein: {
    'present 1s': 'bin',
    'present 2s': 'bist',
    'present 3s': 'ist',
    'present 1p': 'sind',
    'present 2p': 'seid',
    'present 3p': 'sind',
    'subjunctive1 1s': 'sei',
    'subjunctive1 2s': 'seist/seiest',
    'subjunctive1 3s': 'sei',
    'imperative 2s': 'sei',
    'imperative 2p': 'seid',
  },
  werden: {
    'present 1s': 'werde',
    'present 2s': 'wirst',
    'present 3s': 'wird',
    'imperative 2s': 'werde',
  },
  wissen: { 'imperative 2s': 'wisse', 'imperative 2p': 'wisst' },
};
