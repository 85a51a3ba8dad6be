/** Scripts with which shells complete commands, options and rules. They follow from the program itself. */

/** What a shell needs to know of a command. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  /** Long options with their descriptions: `--format`. */
  readonly options: readonly { readonly flag: string; readonly description: string }[];
  /** What its argument may be, if that is no file. */
  readonly values: readonly string[];
}

export type Shell = 'bash' | 'zsh' | 'fish';

const words = (command: CompletedCommand): string =>
  [...command.options.map(({ flag }) => flag), ...command.values].join(' ');

/** In single quotes, for bash and zsh. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Options and values; whatever else is being typed is a file, which bash completes by itself. */
function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map((command) => `    ${command.name}) words=${quoted(words(command))} ;;\n`);
  const names = commands.map(({ name }) => name).join(' ');
  return `_wortlaut() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted(names)} -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _wortlaut wortlaut
`;
}

/** In an item of `_describe` a colon parts the word from its description. */
const described = (word: string, description: string): string =>
  quoted(`${word.replaceAll(':', '\\:')}:${description}`);

function zsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, description }) => `    ${described(name, description)}\n`);
  const cases = commands.map(({ name, options, values }) => {
    const items = [
      ...options.map(({ flag, description }) => described(flag, description)),
      ...values.map(quoted),
    ];
    return `    ${name}) items=(\n${items.map((item) => `      ${item}\n`).join('')}    ) ;;\n`;
  });
  return `#compdef wortlaut
_wortlaut() {
  local -a commands items
  commands=(
${names.join('')}  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "\${words[2]}" in
${cases.join('')}  esac
  _describe option items
  _files
}
compdef _wortlaut wortlaut
`;
}

/** In single quotes, where fish knows two escapes. */
const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function fish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, values }) => {
    const within = `complete -c wortlaut -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c wortlaut -f -n __fish_use_subcommand -a ${name} -d ${fishQuoted(description)}`,
      ...options.map(({ flag, description: text }) => `${within} -l ${flag.slice(2)} -d ${fishQuoted(text)}`),
      ...(values.length === 0 ? [] : [`${within} -f -a ${fishQuoted(values.join(' '))}`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The script of each shell. */
export const COMPLETIONS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash,
  zsh,
  fish,
};
