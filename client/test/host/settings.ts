/** The user's settings while the tests run: nothing that asks the network, nothing that covers the article in a picture. */
export const settings = {
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.exclude': { '**/.vscode': true },
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
