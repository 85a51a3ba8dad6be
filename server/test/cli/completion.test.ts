import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { COMPLETIONS, type CompletedCommand } from '../../src/cli/completion.js';
import { RULE_IDS } from '../../src/config/rule-list.js';
import { buildIfMissing, wortlaut } from './wortlaut.js';

const COMMANDS: readonly CompletedCommand[] = [
  {
    name: 'check',
    description: "Don't: look",
    options: [{ flag: '--fix', description: 'A \\ and a $(touch x)' }],
    values: [],
  },
  { name: 'explain', description: 'Explain', options: [], values: ['vague-source', 'quote-marks'] },
];

/** What bash offers for these words, the last of which is being typed. */
function offers(script: string, ...typed: string[]): string[] {
  const code = `${script}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _wortlaut; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['-c', code, 'bash', 'wortlaut', ...typed], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('wortlaut completion', () => {
  before(buildIfMissing);

  it('completes commands, options and rules in bash', () => {
    const script = wortlaut(['completion', 'bash']).stdout;
    assert.deepEqual(
      [
        offers(script, ''),
        offers(script, 'an'),
        offers(script, 'check', '--fix'),
        offers(script, 'lsp', '--'),
        offers(script, 'explain', 'quote'),
        offers(script, 'check', 'texte'),
        offers(script, 'help', 'str'),
      ],
      [
        [
          'check',
          'annotate',
          'export',
          'report',
          'merge',
          'strip',
          'explain',
          'init',
          'doctor',
          'lsp',
          'completion',
          'help',
        ],
        ['annotate'],
        ['--fix', '--fix-dry-run'],
        ['--stdio', '--clientProcessId', '--locale', '--color', '--no-color'],
        RULE_IDS.filter((id) => id.startsWith('quote')),
        [],
        ['strip'],
      ],
    );
  });

  it('writes for bash what bash understands', () => {
    assert.deepEqual(offers(COMPLETIONS.bash(COMMANDS), 'explain', 'v'), ['vague-source']);
  });

  it('writes for zsh, with descriptions', () => {
    assert.equal(
      COMPLETIONS.zsh(COMMANDS),
      `#compdef wortlaut
_wortlaut() {
  local -a commands items
  commands=(
    'check:Don'\\''t: look'
    'explain:Explain'
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "\${words[2]}" in
    check) items=(
      '--fix:A \\ and a $(touch x)'
    ) ;;
    explain) items=(
      'vague-source'
      'quote-marks'
    ) ;;
  esac
  _describe option items
  _files
}
compdef _wortlaut wortlaut
`,
    );
  });

  it('writes for fish, with descriptions', () => {
    assert.equal(
      COMPLETIONS.fish(COMMANDS),
      [
        "complete -c wortlaut -f -n __fish_use_subcommand -a check -d 'Don\\'t: look'\n",
        "complete -c wortlaut -n '__fish_seen_subcommand_from check' -l fix -d 'A \\\\ and a $(touch x)'\n",
        "complete -c wortlaut -f -n __fish_use_subcommand -a explain -d 'Explain'\n",
        "complete -c wortlaut -n '__fish_seen_subcommand_from explain' -f -a 'vague-source quote-marks'\n",
      ].join(''),
    );
  });

  it('knows no other shell, and needs one', () => {
    assert.deepEqual(
      [wortlaut(['completion', 'tcsh']), wortlaut(['completion'])],
      [
        {
          code: 2,
          stdout: '',
          stderr: 'wortlaut: completion cannot be tcsh. Choose one of bash, zsh, fish.\n',
        },
        { code: 2, stdout: '', stderr: 'wortlaut: The argument SHELL is missing. See wortlaut --help.\n' },
      ],
    );
  });
});
