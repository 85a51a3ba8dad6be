/** What the tests ask of the host that runs them. */

import { commands, Disposable, env, UIKind, window } from 'vscode';
import { answers, type Plea, pleaPrefix, prefix } from './signals.js';

/** Prints a line for the host. */
export const say = (line: string): void => console.log(`${prefix}${line}`);

/** True if the host shows VS Code in a browser: then it can look at the window and press keys. */
export const hostHelps: boolean = env.uiKind === UIKind.Web;

/** An item of the status bar that the host can click on. */
function answerItem(command: string, onClick: () => void): Disposable {
  const item = window.createStatusBarItem(command);
  item.text = '$(sync)';
  item.command = command;
  item.show();
  return Disposable.from(item, commands.registerCommand(command, onClick));
}

/** Waits until the host has done something in the window; rejects if it could not. */
export async function ask(plea: Plea): Promise<void> {
  const items: Disposable[] = [];
  const failure = new Error('The host could not; it has said why.');
  const answered = new Promise<void>((resolve, reject) => {
    items.push(answerItem(answers.done, resolve));
    items.push(answerItem(answers.failed, () => reject(failure)));
  });
  say(`${pleaPrefix}${JSON.stringify(plea)}`);
  try {
    await answered;
  } finally {
    for (const item of items) item.dispose();
  }
}
