import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import {
  type CheckAnswer,
  type CheckObstacle,
  type CheckParams,
  checkRequest,
} from '../../server/src/protocol.js';
import type { Articles, Ask } from './articles.js';
import { toRange } from './convert.js';
import { cursor, tellNothingThere } from './cursor.js';
import { isoDay, isSign } from './initials.js';

const settings = () => workspace.getConfiguration('wortlaut');

/** Lets the user type a sign, and keeps it. */
async function askForSign(): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Who has checked this?'),
    prompt: l10n.t('Your sign, one word. It is kept in the setting “wortlaut.initials”.'),
    validateInput: (value) =>
      isSign(value.trim())
        ? undefined
        : l10n.t('A sign is one word without “;”, “|” or brackets, and does not begin with a digit.'),
  });
  const sign = typed?.trim();
  if (sign) await settings().update('initials', sign, ConfigurationTarget.Global);
  return sign;
}

/** The sign that a key stands for, else that of the settings, else what the user types. */
function signOf(given: unknown): string | Promise<string | undefined> {
  const known = typeof given === 'string' ? given : settings().get<string>('initials', '');
  return isSign(known) ? known : askForSign();
}

const obstacles: Readonly<Record<CheckObstacle, () => string>> = {
  'no-statement': () => l10n.t('There is no statement at the cursor.'),
  'no-tag': () => l10n.t('This statement has no source tag yet. Assign a source first.'),
  'no-source': () => l10n.t('The source tag names nobody yet.'),
  unreadable: () => l10n.t('The check in this source tag cannot be replaced. Correct the tag by hand.'),
};

/** Writes into the source tag of the statement at the cursor who has checked it and when, or says why it cannot. */
export async function checkOff(articles: Articles, ask: Ask, given?: unknown): Promise<void> {
  const place = cursor(articles);
  if (!place) return tellNothingThere(articles);
  const by = await signOf(given);
  if (!by) return;
  const params: CheckParams = { ...place, by, date: isoDay(new Date()) };
  const answer = await ask<CheckAnswer>(checkRequest, params);
  const { editor } = articles;
  if (!answer || !editor) return;
  if ('obstacle' in answer) {
    void window.showInformationMessage(obstacles[answer.obstacle]());
    return;
  }
  // Unless the text has changed since the server saw it.
  if (editor.document.version !== answer.version) return;
  const { range, newText } = answer.edit;
  await editor.edit((edit) => edit.replace(toRange(range), newText));
}
