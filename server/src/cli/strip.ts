/** The work behind `wortlaut strip`: copy without source tags, everything else byte for byte as it was. */

import { parseTags, publishedWithout } from '../tags/parse.js';
import { createLineIndex } from '../text/line-index.js';
import { applyEdits } from '../text/span.js';
import { type Article, type ArticleRequest, readArticles } from './articles.js';
import { type Context, tell, tellProblem } from './context.js';
import { encode } from './encode.js';
import { ExitCode } from './exit-code.js';
import type { Problem } from './problem.js';
import { replaceFile } from './replace-file.js';

export interface StripRequest extends ArticleRequest {
  /** True if the files are to be replaced, false if the copy is to be printed. */
  readonly write: boolean;
}

type Stripped = { readonly bytes: Uint8Array; readonly isChanged: boolean } | { readonly problem: Problem };

/** The article without its tags; a problem if a tag is not closed, since its end is anybody's guess. */
function strip(article: Article): Stripped {
  const { text, path } = article;
  const { tags, problems } = parseTags(text);
  const unclosed = problems.find(({ kind }) => kind === 'unclosed');
  if (unclosed !== undefined) {
    const { line } = createLineIndex(text).at(unclosed.span.start);
    return { problem: { kind: 'unclosed-tag', path, detail: String(line + 1) } };
  }
  const edits = publishedWithout(text, tags).map((span) => ({ span, text: '' }));
  return { bytes: encode({ ...article, text: applyEdits(text, edits) }), isChanged: edits.length > 0 };
}

function deliver(article: Article, write: boolean, { host }: Context): Problem | null {
  const stripped = strip(article);
  if ('problem' in stripped) return stripped.problem;
  if (!write) host.stdout.write(stripped.bytes);
  else if (stripped.isChanged) return replaceFile(article.path, stripped.bytes);
  return null;
}

/** Strips all articles; a problem with one is told and does not stop the others. */
export async function stripArticles(request: StripRequest, context: Context): Promise<ExitCode> {
  let fails = false;
  for await (const read of readArticles(request, context.host.stdin)) {
    const problem = 'problem' in read ? read.problem : deliver(read, request.write, context);
    if (problem !== null) {
      tellProblem(context, problem);
      fails = true;
    } else if ('notUtf8At' in read && read.notUtf8At !== null)
      tell(context, read.path, context.texts.readAsWindows1252(read.notUtf8At));
    await context.host.stdout.ready();
  }
  return fails ? ExitCode.failure : ExitCode.clean;
}
