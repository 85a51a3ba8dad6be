import { l10n, type QuickPickItem, window } from 'vscode';
import type { Candidate, TagParams } from '../../server/src/protocol.js';
import { REASON } from './reason.js';

/** Who is behind the words, as the tag is to say it. */
export type Source = Pick<TagParams, 'name' | 'role' | 'reason'>;

/** A source that stays unnamed; the author gives the reason. */
export const anonymous: Source = { name: null, role: '', reason: REASON };

/** What can be chosen; `no-statement` is what somebody says of words that nobody says. */
export type Choice = Source | 'no-statement';

interface Item extends QuickPickItem {
  readonly choice: Choice;
}

const toItem = ({ name, role }: Candidate): Item => ({
  label: name,
  description: role,
  choice: { name, role, reason: '' },
});

const others = (): Item[] => [
  { label: l10n.t('Stays anonymous …'), choice: anonymous },
  { label: l10n.t('Not a statement …'), choice: 'no-statement' },
];

/** Lets the user choose; what is typed and is no candidate can be chosen as well. */
export function chooseSource(candidates: readonly Candidate[]): Promise<Choice | undefined> {
  const picker = window.createQuickPick<Item>();
  const items = candidates.map(toItem);
  picker.title = l10n.t('Who says this?');
  picker.placeholder = l10n.t('Choose or type a name');
  picker.items = [...items, ...others()];
  picker.onDidChangeValue((value) => {
    const typed = value.trim();
    // Whoever types „Not a …“ means the answer, not somebody of this name.
    const isKnown =
      candidates.some(({ name }) => name === typed) || others().some(({ label }) => label.startsWith(typed));
    picker.items = [...items, ...(isKnown ? [] : [toItem({ name: typed, role: '' })]), ...others()];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
