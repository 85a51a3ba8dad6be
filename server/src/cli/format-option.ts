/** The option --format, which commands that write results share. */

import { Option } from 'commander';
import type { Format, OutputRequest } from './format-names.js';
import { UsageError } from './problem.js';
import type { Texts } from './texts.js';

function parseOutput(value: string, formats: readonly Format[], { usage }: Texts): OutputRequest {
  const equals = value.indexOf('=');
  const name = equals < 0 ? value : value.slice(0, equals);
  const file = equals < 0 ? null : value.slice(equals + 1);
  const format = formats.find((known) => known === name);
  if (format === undefined) throw new UsageError(usage.notOneOf('--format', name, formats));
  if (file === '') throw new UsageError(usage.formatWithoutFile(name));
  return { format, file };
}

/** `--format FORMAT` or `--format FORMAT=FILE`, as often as wanted, once for each place to write to. */
export function formatOption(description: string, formats: readonly Format[], texts: Texts): Option {
  return new Option('-f, --format <format>', description).argParser(
    (value: string, before: readonly OutputRequest[] | undefined): readonly OutputRequest[] => {
      const output = parseOutput(value, formats, texts);
      if (before?.some(({ file }) => file === output.file) === true)
        throw new UsageError(texts.usage.sameOutput(output.file));
      return [...(before ?? []), output];
    },
  );
}
