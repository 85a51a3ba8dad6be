/** The three lists of the activity bar: sources with what they say, statements, findings. */

import {
  type Command,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { Article, ArticleFinding, ArticleStatement } from '../../server/src/protocol.js';
import type { Articles } from './articles.js';
import { toRange } from './convert.js';

/** One line of a list. */
export interface Node {
  readonly label: string;
  readonly description: string;
  readonly icon: ThemeIcon;
  /** Where a click leads. */
  readonly range?: ProtocolRange;
  readonly children: readonly Node[];
}

const severityIcons: Readonly<Record<ArticleFinding['severity'], ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  information: new ThemeIcon('info'),
  hint: new ThemeIcon('lightbulb'),
};

const isSourced = ({ sourcing }: ArticleStatement): boolean => sourcing === 'named' || sourcing === 'role';

const statementNode = (statement: ArticleStatement): Node => ({
  label: statement.words === '' ? statement.kind : statement.words,
  description: statement.source ?? l10n.t('without a source'),
  icon: isSourced(statement)
    ? new ThemeIcon('pass', new ThemeColor('wortlaut.speaker'))
    : new ThemeIcon('circle-large-outline', new ThemeColor('wortlaut.unsourced')),
  range: statement.range,
  children: [],
});

const findingNode = ({ message, ruleId, severity, range }: ArticleFinding): Node => ({
  label: message,
  description: ruleId,
  icon: severityIcons[severity],
  range,
  children: [],
});

function sourceNodes({ sources, statements }: Article): Node[] {
  const said = (indexes: readonly number[]): Node[] =>
    indexes.flatMap((index) => {
      const statement = statements[index];
      return statement === undefined ? [] : [{ ...statementNode(statement), description: statement.kind }];
    });
  return sources.map((source) => ({
    label: source.name,
    description: [String(source.statements.length), source.role].filter((part) => part !== '').join(' · '),
    icon: new ThemeIcon('account'),
    children: said(source.statements),
  }));
}

/** By the id that the manifest gives each list. */
const lists: Readonly<Record<string, (article: Article) => Node[]>> = {
  'wortlaut.sources': sourceNodes,
  'wortlaut.statements': ({ statements }) => statements.map(statementNode),
  'wortlaut.findings': ({ findings }) => findings.map(findingNode),
};

function openCommand({ editor }: Articles, { range }: Node): Command | undefined {
  if (!editor || !range) return undefined;
  const { start } = toRange(range);
  return {
    command: 'vscode.open',
    title: '',
    arguments: [editor.document.uri, { selection: { start, end: start } }],
  };
}

function treeItem(node: Node, articles: Articles): TreeItem {
  const { None, Collapsed } = TreeItemCollapsibleState;
  const item = new TreeItem(node.label, node.children.length > 0 ? Collapsed : None);
  item.description = node.description;
  item.tooltip = `${node.label}\n${node.description}`;
  item.iconPath = node.icon;
  const command = openCommand(articles, node);
  if (command) item.command = command;
  return item;
}

/** Fills the lists with the article before the user's eyes. */
export function createTrees(articles: Articles): Disposable {
  const changed = new EventEmitter<void>();
  const views = Object.entries(lists).map(([id, nodesOf]) => {
    const treeDataProvider: TreeDataProvider<Node> = {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => treeItem(node, articles),
      getChildren: (node) => [...(node?.children ?? (articles.article ? nodesOf(articles.article) : []))],
    };
    return window.createTreeView(id, { treeDataProvider, showCollapseAll: id === 'wortlaut.sources' });
  });
  articles.keepFor(() => views.some(({ visible }) => visible));
  const listeners = [
    articles.onChanged(() => changed.fire()),
    ...views.map((view) => view.onDidChangeVisibility(() => articles.update())),
  ];
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
      for (const view of views) view.dispose();
      changed.dispose();
    },
  };
}
