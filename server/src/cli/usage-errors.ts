/** Errors of the argument parser, told in the user's language and in one line. */

import type { CommanderError } from 'commander';
import type { Texts } from './texts.js';

type Tell = (usage: Texts['usage'], subject: string) => string;

/** By the parser's code; `subject` is what the parser's message puts in quotes. */
const TOLD: Readonly<Record<string, Tell>> = {
  'commander.unknownOption': (usage, option) => usage.unknownOption(option),
  'commander.unknownCommand': (usage, name) => usage.unknownCommand(name),
  'commander.optionMissingArgument': (usage, flags) => usage.missingValue(longName(flags)),
  'commander.missingArgument': (usage, name) => usage.missingArgument(name.toUpperCase()),
  'commander.excessArguments': (usage) => usage.tooManyArguments(),
};

const QUOTED = /'(.*)'/s;
const CANDIDATES = /\n\(Did you mean (?:one of )?([^?\n]*)\?\)$/;

/** `--format` of `-f, --format <format>`. */
const longName = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;

/** The message for the user, with what may have been meant and where to read on. */
export function tellUsageError({ code, message }: CommanderError, texts: Texts): string {
  const { usage } = texts;
  const found = CANDIDATES.exec(message);
  const subject = QUOTED.exec(found === null ? message : message.slice(0, found.index))?.[1] ?? '';
  const told = TOLD[code]?.(usage, subject) ?? message;
  const next = found?.[1] === undefined ? texts.seeHelp('wortlaut') : usage.didYouMean(found[1].split(', '));
  return `${told} ${next}`;
}
