/** `wortlaut merge FILES…`: one result from the shards of a run. */

import { resolveOutputs } from '../check-options.js';
import { MERGE_FORMATS, type OutputRequest } from '../format-names.js';
import { formatOption } from '../format-option.js';
import { addLimitOptions, type LimitOptions, resolveLimits, resolveShowFrom } from '../limit-options.js';
import type { GlobalOptions } from '../options.js';
import type { AddCommand } from './command.js';

interface MergeOptions extends LimitOptions, GlobalOptions {
  readonly format?: readonly OutputRequest[];
}

export const addMerge: AddCommand = (program, context, exit) => {
  const { texts, host } = context;
  const { help } = texts;
  const command = program
    .command('merge')
    .description(help.merge)
    .usage(help.mergeUsage)
    .argument('<files...>', help.shardFiles)
    .addOption(formatOption(help.mergeFormat, MERGE_FORMATS, texts));
  addLimitOptions(command, context).action(async (files: string[], _options, own) => {
    const options = own.optsWithGlobals() as MergeOptions;
    const request = {
      files,
      outputs: resolveOutputs(options, 'off', host.env),
      showFrom: resolveShowFrom(options),
      limits: resolveLimits(options, texts),
      color: options.color,
    };
    const { mergeFiles } = await import('../merge.js');
    exit(await mergeFiles(request, context));
  });
};
