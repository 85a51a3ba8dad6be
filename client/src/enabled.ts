import { workspace } from 'vscode';

/** What the setting `wortlaut.enable` says. */
export const isEnabled = (): boolean => workspace.getConfiguration('wortlaut').get('enable', true);
