/**
 * The work behind `wortlaut annotate --ndjson`: a filter for archives. One object a line comes in, one a line goes out, in
 * the same order and in constant memory.
 */

import { formatAnswerLine, formatErrorLine, type LineId } from '../exports/json-lines.js';
import { type Analyzers, type ConfigChoice, createAnalyzers } from './analyzers.js';
import { MAX_BYTES } from './articles.js';
import type { Context } from './context.js';
import { ExitCode } from './exit-code.js';
import { formatOf } from './formats.js';
import { type Line, readLines } from './lines.js';
import type { Texts } from './texts.js';

type Code = keyof Texts['lineErrors'];

interface Request {
  readonly id: LineId;
  readonly text: string;
  readonly path: string;
}

interface Refusal {
  readonly id: LineId | null;
  readonly code: Code;
  readonly detail: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const refuse = (code: Code, id: LineId | null = null, detail = ''): Refusal => ({ id, code, detail });

const isId = (value: unknown): value is LineId => typeof value === 'string' || typeof value === 'number';

function decodeLine(line: Uint8Array): string | null {
  try {
    return utf8.decode(line);
  } catch {
    return null;
  }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What a line asks for: an object with `id` and `text`, and a `path` if the configuration or the format matters. */
function parseLine(line: Line, stdinName: string): Request | Refusal {
  if (line === null) return refuse('too-long', null, String(MAX_BYTES));
  const text = decodeLine(line);
  if (text === null) return refuse('not-utf8');
  const parsed = parseJson(text);
  if (typeof parsed?.value !== 'object' || parsed.value === null) return refuse('not-an-object');
  const values: Readonly<Record<string, unknown>> = { ...parsed.value };
  const id = values['id'];
  if (!isId(id)) return refuse('no-id');
  if (typeof values['text'] !== 'string') return refuse('no-text', id);
  const path = values['path'] ?? stdinName;
  return typeof path === 'string' ? { id, text: values['text'], path } : refuse('bad-path', id);
}

async function annotate({ id, text, path }: Request, analyzers: Analyzers): Promise<string | Refusal> {
  try {
    const { analyzer, path: shown } = await analyzers.setupFor(path);
    const report = analyzer.analyze(text, formatOf(path), shown ?? undefined);
    return formatAnswerLine(id, { path, report, findings: report.findings });
  } catch (error) {
    return refuse('internal', id, error instanceof Error ? error.message : String(error));
  }
}

const BLANK = /^[ \t\r]*$/;
const LONGEST_BLANK = 100;

const isBlank = (line: Line): boolean =>
  line !== null && line.length < LONGEST_BLANK && BLANK.test(Buffer.from(line).toString('latin1'));

/** Answers every line of standard input that is not blank; a bad line is answered with an error, and the rest goes on. */
export async function annotateLines(
  request: { readonly stdinName: string; readonly config: ConfigChoice },
  context: Context,
): Promise<ExitCode> {
  const { host, texts } = context;
  const analyzers = createAnalyzers(context, request.config);
  let number = 0;
  let hasFailed = false;
  for await (const line of readLines(host.stdin, MAX_BYTES)) {
    number++;
    if (isBlank(line)) continue;
    const parsed = parseLine(line, request.stdinName);
    const answer = 'code' in parsed ? parsed : await annotate(parsed, analyzers);
    if (typeof answer === 'string') host.stdout.write(answer);
    else {
      const { id, code, detail } = answer;
      host.stdout.write(formatErrorLine({ id, line: number, code, message: texts.lineErrors[code](detail) }));
      hasFailed = true;
    }
    await host.stdout.ready();
  }
  return hasFailed || analyzers.failed ? ExitCode.failure : ExitCode.clean;
}
