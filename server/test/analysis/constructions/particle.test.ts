import { itReads, statementLines } from '../describe.js';

describe('particles that attribute', () => {
  itReads(statementLines, [
    [
      'Es gibt ein Gutachten, wonach der Turm kippt.',
      [
        'indirect | der Turm kippt | wonach | Es gibt ein Gutachten, wonach | ein Gutachten | - | role ein Gutachten',
      ],
    ],
    [
      'Es gibt ein Gutachten, wonach der Turm kippt, und der Rat schweigt.',
      [
        'indirect | der Turm kippt | wonach | Es gibt ein Gutachten, wonach | ein Gutachten | - | role ein Gutachten',
      ],
    ],
    ['Danach gingen alle heim.', []],
    ['Hiernach folgt ein Lied.', []],
  ]);
});
