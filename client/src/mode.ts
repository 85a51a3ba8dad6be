/** Calm writing or annotation: two views of the same article. */

import { type Disposable, workspace } from 'vscode';

type Mode = 'calm' | 'annotate';

const settings = () => workspace.getConfiguration('wortlaut');

export const isAnnotating = (): boolean => settings().get<Mode>('mode') === 'annotate';

/** Switches to the other mode, where the user keeps it. */
export async function toggleMode(): Promise<void> {
  const next: Mode = isAnnotating() ? 'calm' : 'annotate';
  const kept = settings().inspect<Mode>('mode');
  const inWorkspace = kept?.workspaceValue !== undefined;
  await settings().update('mode', next, !inWorkspace);
}

export const onModeChanged = (listener: () => void): Disposable =>
  workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('wortlaut.mode')) listener();
  });
