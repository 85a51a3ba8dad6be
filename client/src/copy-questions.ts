import { env, l10n, window } from 'vscode';
import type { Articles } from './articles.js';
import { questionsOf } from './questions.js';

const toLine = (line: number, words: string, question: string): string =>
  l10n.t('- [ ] Line {0}: {1} – {2}', line, words, question);

/** Puts the open findings of the article in front into the clipboard, as a checklist in Markdown. */
export async function copyQuestions(articles: Articles): Promise<void> {
  const article = await articles.read();
  const lines = questionsOf(article?.findings ?? [], toLine);
  if (lines.length === 0) {
    void window.showInformationMessage(l10n.t('There are no open findings in this article.'));
    return;
  }
  await env.clipboard.writeText(lines.map((line) => `${line}\n`).join(''));
  void window.showInformationMessage(l10n.t('Questions copied: {0}', lines.length));
}
