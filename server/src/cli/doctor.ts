/** The work behind `wortlaut doctor`: everything that decides what Wortlaut finds, on one page. */

import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { PRESETS } from '../config/presets.js';
import { formatConfigProblem } from '../config/problem.js';
import { SIDECAR_FILE } from '../config/suppressions/sidecar.js';
import { printable } from '../reporters/printable.js';
import { configPath, type LoadedConfig, loadConfig } from './config/find.js';
import { type Context, tell, tellProblem } from './context.js';
import { ExitCode } from './exit-code.js';
import { findFiles } from './files.js';
import { findRegisterFile, loadRegister } from './sources.js';
import { readVersion } from './version.js';

/** A line of the page, and how many problems it has told of. */
interface Line {
  readonly text: string;
  readonly problems: number;
}

const shown = (file: string): string => relative(process.cwd(), file).replaceAll(sep, '/') || '.';
const fine = (text: string): Line => ({ text, problems: 0 });

function configLine({ file, files, problems }: LoadedConfig, context: Context): Line {
  for (const problem of problems) tell(context, '', formatConfigProblem(problem, context.locale));
  const { doctor } = context.texts;
  const extended = files.filter((each) => each !== file && !each.endsWith(SIDECAR_FILE)).map(shown);
  const name = file === null ? doctor.noConfig() : [shown(file), ...extended].join(' + ');
  return { text: doctor.config(name), problems: problems.length };
}

/** The rules whose level is not that of `recommended`. */
function rulesLine({ config }: LoadedConfig, { texts: { doctor } }: Context): Line {
  const levels = config.settingsFor(null).rules;
  const changed = Object.entries(levels).filter(([id, level]) => PRESETS.recommended[id] !== level);
  return fine(doctor.rules(changed.map(([id, level]) => `${id} ${level}`).join(', ')));
}

function registerLine({ sources }: LoadedConfig, folder: string, context: Context): Line {
  const { doctor } = context.texts;
  const file = sources ?? findRegisterFile(folder);
  // That a named one is missing has been told with the configuration.
  if (file === null || !existsSync(file)) return fine(doctor.register('', 0));
  const loaded = loadRegister(file);
  if ('problem' in loaded) {
    tellProblem(context, { ...loaded.problem, path: shown(file) });
    return { text: doctor.register(shown(file), 0), problems: 1 };
  }
  for (const { line, column, message } of loaded.problems)
    tell(context, `${shown(file)}:${line}:${column}`, message[context.locale]);
  return { text: doctor.register(shown(file), loaded.sources.length), problems: loaded.problems.length };
}

function articlesLine(config: LoadedConfig, folder: string, context: Context): Line {
  let articles = 0;
  let ignored = 0;
  let problems = 0;
  for (const found of findFiles([folder])) {
    if (found.kind === 'problem') {
      tellProblem(context, found.problem);
      problems++;
    } else if (found.kind === 'file') {
      const path = configPath(config, found.path);
      if (path !== null && config.config.ignores(path)) ignored++;
      else articles++;
    }
  }
  return { text: context.texts.doctor.articles(articles, ignored), problems };
}

/** Prints what holds in a folder, by its configuration or by `file`; what is wrong is told on standard error. */
export async function examine(folder: string, file: string | undefined, context: Context): Promise<ExitCode> {
  const { host, locale, texts } = context;
  const { doctor } = texts;
  const config = await loadConfig(folder, file);
  const lines = [
    fine(`Wortlaut ${readVersion()}, Node ${process.versions.node}, ${process.platform} ${process.arch}`),
    fine(doctor.locale(locale)),
    configLine(config, context),
    rulesLine(config, context),
    registerLine(config, folder, context),
    fine(doctor.suppressions(config.sidecar?.entries.length ?? 0)),
    articlesLine(config, folder, context),
  ];
  const problems = lines.reduce((sum, line) => sum + line.problems, 0);
  host.stdout.write(
    [...lines.map(({ text }) => text), doctor.problems(problems)]
      .map((line) => `${printable(line)}\n`)
      .join(''),
  );
  return problems > 0 ? ExitCode.failure : ExitCode.clean;
}
