/** What a feature of the language server is, and what it may use. */

import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Answer } from './answer.js';
import type { Client } from './client.js';
import type { Documents } from './documents.js';
import type { RuleTable } from './rule-table.js';
import type { Safely } from './safely.js';
import type { Timers } from './scheduler.js';
import type { Survey } from './survey.js';
import type { Texts } from './texts.js';

/** Everything a feature works with; made once, when the client has introduced itself. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly client: Client;
  readonly rules: RuleTable;
  readonly texts: Texts;
  readonly timers: Timers;
  readonly safely: Safely;
  readonly answer: Answer;
  readonly survey: Survey;
}

/** One feature, one file: what it promises to the client, and the handlers that keep the promise. */
export interface Feature {
  capabilities(client: Client): Partial<ServerCapabilities>;
  register(context: FeatureContext): void;
}
