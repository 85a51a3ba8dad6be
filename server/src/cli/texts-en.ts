/** What the command line says, in English. */

import type { ProblemKind } from './problem.js';

const problems: Readonly<Record<ProblemKind, (detail: string) => string>> = {
  missing: () => 'There is no such file or folder. Check the path and the folder you are in.',
  denied: () => 'You may not read this. Check its permissions.',
  unreadable: (code) => `This cannot be read (${code}). Check the path and the disk.`,
  'not-a-file': () => 'This is neither a file nor a folder. Name an article or a folder.',
  'no-articles': () =>
    'No articles (.txt, .md, .html, .news, .artikel) in this folder. Name other files one by one.',
  'no-match': () => 'No file matches this. Check the pattern and the folder you are in.',
  'too-large': (megabytes) => `This is larger than ${megabytes} MB. Split it into articles.`,
  binary: (line) => `This is not text: NUL in line ${line}. Export the article as plain text in UTF-8.`,
  'broken-unicode': (line) =>
    `Damaged text: line ${line} is not valid Unicode. Save the file again as UTF-8.`,
  'unknown-encoding': (line) =>
    `Unknown encoding: line ${line} is neither UTF-8 nor Windows-1252. Save the file as UTF-8.`,
  'unclosed-tag': (line) =>
    `The source tag in line ${line} is not closed, so nobody can tell where it ends. Close it, then try again.`,
  'not-written': (code) =>
    `This could not be written (${code}); what was there is as it was. Check its folder and permissions.`,
  'not-encodable': () =>
    'The fixed text has a character that Windows-1252 lacks; the file is as it was. Save it as UTF-8 first.',
  internal: (message) =>
    `Wortlaut failed here by its own fault (${message}). Please report it with the file.`,
};

export const en = {
  problems,
  readAsWindows1252: (line: number) =>
    `Line ${line} is not valid UTF-8, so the file was read as Windows-1252. Save it as UTF-8 to be sure.`,
  baselineSaved: (count: number) => `The baseline knows ${count} ${count === 1 ? 'finding' : 'findings'}.`,
  lineErrors: {
    'too-long': (bytes: string) => `The line is longer than ${bytes} bytes.`,
    'not-utf8': (_detail: string) => 'The line is not valid UTF-8.',
    'not-an-object': (_detail: string) => 'The line is not a JSON object.',
    'no-id': (_detail: string) => 'The object has no id that is a text or a number.',
    'no-text': (_detail: string) => 'The object has no text.',
    'bad-path': (_detail: string) => 'The path is not a text.',
    internal: (message: string) => `Wortlaut failed here by its own fault (${message}). Please report it.`,
  },
  init: {
    written: (file: string) => `${file} is written.`,
    instead: (file: string) => `It counts here from now on, instead of ${file}.`,
    next: () => 'wortlaut explain lists the rules, wortlaut check . checks the articles below.',
  },
  doctor: {
    locale: (locale: string) => `Language of messages: ${locale}`,
    config: (file: string) => `Configuration: ${file}`,
    noConfig: () => 'none, so recommended holds',
    rules: (list: string) => `Rules that differ from recommended: ${list || 'none'}`,
    register: (file: string, count: number) =>
      `Source register: ${file === '' ? 'none' : `${file} (${count} ${count === 1 ? 'source' : 'sources'})`}`,
    suppressions: (count: number) => `Suppressions beside the articles: ${count || 'none'}`,
    articles: (count: number, ignored: number) =>
      `Articles: ${count}${ignored === 0 ? '' : `, and ${ignored} that the configuration ignores`}`,
    problems: (count: number) =>
      count === 0
        ? 'All is well.'
        : `${count} ${count === 1 ? 'problem' : 'problems'}, told on standard error.`,
  },
  limits: {
    warnings: (found: number, allowed: number) =>
      `${found} ${found === 1 ? 'warning' : 'warnings'}, more than --max-warnings ${allowed}.`,
    coverage: (percent: string, wanted: number, attributed: number, statements: number) =>
      `Coverage is ${percent} %, less than --min-coverage ${wanted}: ${attributed} of ${statements} statements have a source.`,
  },
  ignoredBy: (file: string) => `Left out, since ${file} ignores it.`,
  unusedSuppression: (rule: string, sentence: string) =>
    `The suppression of ${rule} in “${sentence}” suppresses nothing. Remove it, so that it hides nothing later.`,
  shardCutShort: () => 'The shard is damaged or was cut short. Write it again with wortlaut check --shard.',
  watching: () => 'Watching for changes. Ctrl-C ends it.',
  noServer: () => 'The language server is missing here. Install Wortlaut again.',
  internalError: (message: string) => `Wortlaut failed by its own fault (${message}). Please report it.`,
  cannotWrite: (code: string) => `The output cannot be written (${code}). Check the disk and where it goes.`,
  seeHelp: (command: string) => `See ${command} --help.`,
  usage: {
    unknownOption: (option: string) => `There is no option ${option}.`,
    unknownCommand: (name: string) => `There is no command ${name}.`,
    unknownRule: (id: string) => `There is no rule ${id}.`,
    didYouMean: (candidates: readonly string[]) => `Did you mean ${candidates.join(' or ')}?`,
    missingValue: (option: string) => `The option ${option} needs a value.`,
    tooManyArguments: () => 'Too many arguments.',
    onlyStdio: (option: string) =>
      `There is no option ${option}: the language server speaks over standard input and output only. Use --stdio.`,
    notOneOf: (option: string, value: string, allowed: readonly string[]) =>
      `${option} cannot be ${value}. Choose one of ${allowed.join(', ')}.`,
    notANumber: (option: string, value: string, most: number) =>
      `${option} cannot be ${value}. Give a whole number from 0${most === Number.MAX_SAFE_INTEGER ? '' : ` to ${most}`}.`,
    formatWithoutFile: (format: string) => `--format ${format}= names no file.`,
    sameOutput: (file: string | null) =>
      file === null
        ? 'Only one format can go to standard output. Give the others files: --format json=FILE.'
        : `Two formats cannot go to the same file ${file}.`,
    excluded: (one: string, other: string) => `${one} and ${other} exclude each other. Leave one out.`,
    needs: (option: string, needed: string) => `${option} needs ${needed}.`,
    notAShard: (value: string) => `--shard cannot be ${value}. Give which part of how many, as 2/5.`,
    noShardFile: (file: string) =>
      `${file} is no shard. Write one with wortlaut check --shard 1/2 --format shard=FILE.`,
    otherVersion: (file: string, version: string) =>
      `${file} was written by Wortlaut ${version}. Use one version for all shards and for merge.`,
    otherRun: (file: string, first: string) =>
      `${file} and ${first} are not of one run: they differ in how many shards there are, or in --baseline.`,
    shardMissing: (index: number, count: number) => `Shard ${index}/${count} is missing. Name its file, too.`,
    shardTwice: (file: string, other: string) => `${file} and ${other} are the same shard. Leave one out.`,
    bratIsSingle: () => 'brat has one file for each article. Export the articles one by one.',
    configExists: (file: string) => `There is a configuration already: ${file}. Edit it, or remove it first.`,
    fixMixesStaged: (file: string) =>
      `${file} has changed since it was staged, and --fix would mix both. Stage or stash the rest first, or see --diff.`,
    fixMixesInputs: () => '--fix prints standard input and replaces files; do one after the other.',
    noGit: () => 'git is not installed, so nobody knows what has changed. Name files or folders.',
    noCommit: () =>
      'There is no commit yet that articles could differ from. Name files or folders, or use --staged.',
    gitFailed: (message: string) => `git cannot tell what has changed: ${message}`,
    noSuchList: (file: string, code: string) => `The list ${file} cannot be read (${code}). Check the path.`,
    missingArgument: (name: string) => `The argument ${name} is missing.`,
    noPaths: () => 'No files named. Name files or folders, or use --stdin.',
    stdinAndPaths: () => '--stdin and paths exclude each other. Leave one out, or name - among the paths.',
    stdinNameWithoutStdin: () => '--stdin-filename names what --stdin reads. Add --stdin.',
    writeNeedsFiles: () => '--write replaces files; standard input is none. Leave one of the two out.',
    noSuchConfig: (file: string) => `There is no configuration file ${file}. Check the path.`,
    quietHidesFailures: (severity: string) =>
      `--quiet would hide what --fail-on ${severity} fails on. Leave one of the two out.`,
  },
  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Global Options:': 'Global options:',
      'Commands:': 'Commands:',
    } as Readonly<Record<string, string>>,
    program:
      'Finds reported speech in German news, resolves it to its sources, and warns where a source is missing.',
    programUsage: '[options] COMMAND',
    after: [
      'Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.',
      'Everything stays on this machine: Wortlaut never uses the network.',
    ].join('\n'),
    version: 'Print the version',
    help: 'Print this help',
    helpCommand: 'Print the help of a command',
    locale: 'Language of all messages: de or en (default: by LC_ALL, LC_MESSAGES, LANG)',
    color: 'Colours, even if the output is not a terminal',
    noColor: 'No colours (NO_COLOR does the same)',
    check: 'Report statements without a source and other findings',
    annotate: 'Print statements, sources and findings as JSON',
    export: 'Export statements and sources to other tools',
    exportFormat: 'tei (TEI P5), web-annotation (W3C), brat, csv or schema-org; FORMAT=FILE writes to a file',
    report: 'Report who speaks how much, as a page, in Markdown or as a table',
    reportFormat: 'html, markdown or csv; default: html',
    reportOutput: 'Write to this file, as a whole or not at all, instead of standard output',
    merge: 'Write one result from the shards of a run that several machines have shared',
    mergeUsage: '[options] FILES…',
    shardFiles: 'The shards, as wortlaut check --shard 1/2 --format shard=FILE writes them',
    mergeFormat:
      'text, json, ndjson, sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, tei, web-annotation, csv, schema-org, report-html, report-markdown, report-csv; FORMAT=FILE writes to a file, several times if wanted',
    strip: 'Print clean copy: the articles without source tags',
    stripWrite: 'Replace the files instead of printing them',
    explain: 'Explain a rule, or list them all',
    explainUsage: '[RULE]',
    ruleName: 'Id of the rule, as findings show it: vague-source',
    lsp: 'Start the language server, for editors other than VS Code',
    stdio: 'Speak over standard input and output, which is the default',
    clientProcessId: 'End when the process of this number is gone, which is the editor’s',
    optionsUsage: '[options]',
    init: 'Write a configuration to start from',
    preset: 'What it builds on: relaxed, recommended, strict; default: recommended',
    doctor: 'Show what holds here: configuration, rules, sources, articles; and what is wrong',
    doctorUsage: '[options] [FOLDER]',
    folder: 'Folder to look at, else the current one',
    completion: 'Print a script that completes commands and options in bash, zsh or fish',
    completionUsage: 'SHELL',
    shell: 'bash, zsh or fish',
    filesUsage: '[options] PATHS…',
    argumentTerms: {
      paths: 'PATHS…',
      files: 'FILES…',
      command: 'COMMAND',
      rule: 'RULE',
      folder: 'FOLDER',
      shell: 'SHELL',
    } as Readonly<Record<string, string>>,
    helpUsage: '[COMMAND]',
    commandName: 'Name of the command',
    paths: 'Files, folders (searched for .txt, .md, .html, .news, .artikel), or - for standard input',
    checkFormat:
      'text (for people), json or ndjson (as annotate prints them), sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, shard (for merge); FORMAT=FILE writes to a file, several times if wanted; default: text, in GitHub Actions github',
    annotateFormat: 'ndjson (one object a line) or json (indented), FORMAT=FILE for a file; default: ndjson',
    annotateLines: 'Be a filter: one {"id", "text"} a line on standard input, one result with that id a line',
    failOn: 'Exit with 1 from this severity on: error, warning, information, hint, never; default: warning',
    maxWarnings: 'Allow so many warnings; exit with 1 from the next one on, and at any error',
    minCoverage: 'Exit with 1 if a smaller share of all statements has a source',
    fix: 'Apply safe fixes to the files, and show what is left; print standard input fixed',
    fixDryRun: 'Show what --fix would leave, and change nothing',
    diff: 'Print what --fix would change, and change nothing; exit with 1 if that is anything',
    baseline: 'Leave out the findings that this file knows',
    updateBaseline: 'Write the file of --baseline anew: all findings become known',
    pruneBaseline: 'Remove from the file of --baseline what no longer occurs',
    quiet: 'Show errors and warnings only',
    config: 'The configuration file for all articles, instead of the nearest one of each',
    noConfig: 'No configuration file: what recommended says holds',
    filesFrom: 'Read the paths from this file, one a line or parted by NUL; - for standard input',
    changed: 'Only articles that differ from the last commit, new ones too (git); paths limit it further',
    staged: 'Only articles with staged changes, as they are staged (git)',
    since: 'Only articles changed since this branch left REF, new ones too (git)',
    watch: 'Check again whenever an article or its configuration changes',
    threads: 'Threads to work with, 0 for as many as pay; default: 0',
    cache: 'Keep the results of unchanged articles in a file, and take them from there',
    cacheLocation: 'That file; default: .wortlautcache',
    shard: 'Only this part of the articles, 2/5 for the second of five; wortlaut merge joins the parts',
    stdin: 'Read the article from standard input',
    stdinFilename: 'Name of that article in the output',
  },
};
