import type { Middleware } from 'vscode-languageclient';
import { isEnabled } from './enabled.js';
import { isAnnotating } from './mode.js';

export const middleware: Middleware = {
  // Hints belong to annotation; whoever writes calmly sees none.
  provideInlayHints: (document, range, token, next) => (isAnnotating() ? next(document, range, token) : []),
  workspace: {
    // The change that switches Wortlaut off would reach a server that is just being stopped.
    didChangeConfiguration: async (sections, next) => {
      if (isEnabled()) await next(sections);
    },
  },
};
