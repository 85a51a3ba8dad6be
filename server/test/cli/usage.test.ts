import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfMissing, projectRoot, scratchFolder, wortlaut } from './wortlaut.js';

const failure = (stderr: string) => ({ code: 2, stdout: '', stderr: `wortlaut: ${stderr}\n` });

const HELP = `Usage: wortlaut [options] COMMAND

Finds reported speech in German news, resolves it to its sources, and warns where a source is
missing.

Options:
  -V, --version      Print the version
  --locale <locale>  Language of all messages: de or en (default: by LC_ALL, LC_MESSAGES, LANG)
  --color            Colours, even if the output is not a terminal
  --no-color         No colours (NO_COLOR does the same)
  -h, --help         Print this help

Commands:
  check              Report statements without a source and other findings
  annotate           Print statements, sources and findings as JSON
  export             Export statements and sources to other tools
  report             Report who speaks how much, as a page, in Markdown or as a table
  merge              Write one result from the shards of a run that several machines have shared
  strip              Print clean copy: the articles without source tags
  explain            Explain a rule, or list them all
  init               Write a configuration to start from
  doctor             Show what holds here: configuration, rules, sources, articles; and what is
                     wrong
  lsp                Start the language server, for editors other than VS Code
  completion         Print a script that completes commands and options in bash, zsh or fish
  help               Print the help of a command

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or unreadable input.
Everything stays on this machine: Wortlaut never uses the network.
`;

const CHECK_HELP_GERMAN = `Aufruf: wortlaut check [Optionen] PFADE…

Aussagen ohne Quelle und andere Befunde melden

Argumente:
  PFADE…                    Dateien, Ordner (durchsucht nach .txt, .md, .html, .news, .artikel) oder
                            - für die Standardeingabe

Optionen:
  --stdin                   Den Artikel von der Standardeingabe lesen
  --stdin-filename <name>   Name dieses Artikels in der Ausgabe
  --files-from <file>       Die Pfade aus dieser Datei lesen, einen je Zeile oder durch NUL
                            getrennt; -: Standardeingabe
  --changed                 Nur Artikel, die vom letzten Commit abweichen, auch neue (git); Pfade
                            grenzen weiter ein
  --staged                  Nur Artikel mit vorgemerkten Änderungen, so wie sie vorgemerkt sind
                            (git)
  --since <ref>             Nur Artikel, die sich geändert haben, seit dieser Zweig REF verließ,
                            auch neue (git)
  --config <file>           Konfigurationsdatei für alle Artikel, statt für jeden die nächste
  --no-config               Keine Konfigurationsdatei: es gilt, was recommended sagt
  -f, --format <format>     text (für Menschen), json oder ndjson (wie annotate sie ausgibt), sarif,
                            junit, checkstyle, github, gitlab, rdjson, markdown, html, shard (für
                            merge); FORMAT=DATEI schreibt in eine Datei, auch mehrmals; sonst: text,
                            in GitHub Actions github
  -q, --quiet               Nur Fehler und Warnungen zeigen
  --fail-on <severity>      Exitcode 1 ab diesem Schweregrad: error, warning, information, hint,
                            never; sonst: warning
  --max-warnings <number>   So viele Warnungen erlauben; Exitcode 1 ab der nächsten und bei jedem
                            Fehler
  --min-coverage <percent>  Exitcode 1, wenn ein kleinerer Anteil aller Aussagen eine Quelle hat
  --fix                     Sichere Korrekturen in den Dateien anwenden und den Rest zeigen;
                            Standardeingabe: korrigiert ausgeben
  --fix-dry-run             Zeigen, was --fix übrig ließe, und nichts ändern
  --diff                    Ausgeben, was --fix ändern würde, und nichts ändern; Exitcode 1, wenn
                            das etwas ist
  --watch                   Neu prüfen, sooft sich ein Artikel oder seine Konfiguration ändert
  --baseline <file>         Befunde auslassen, die diese Datei kennt
  --update-baseline         Die Datei von --baseline neu schreiben: alle Befunde werden bekannt
  --prune-baseline          Aus der Datei von --baseline entfernen, was nicht mehr vorkommt
  --threads <number>        So viele Threads, 0 für so viele, wie sich lohnen; Vorgabe: 0
  --cache                   Ergebnisse unveränderter Artikel in einer Datei aufheben und von dort
                            nehmen
  --cache-location <file>   Diese Datei; Vorgabe: .wortlautcache
  --shard <shard>           Nur dieser Teil der Artikel, 2/5 für den zweiten von fünf; wortlaut
                            merge fügt die Teile zusammen
  -h, --help                Diese Hilfe ausgeben

Allgemeine Optionen:
  -V, --version             Die Version ausgeben
  --locale <locale>         Sprache aller Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES,
                            LANG)
  --color                   Farben, auch wenn kein Terminal die Ausgabe zeigt
  --no-color                Keine Farben (ebenso durch NO_COLOR)
`;

describe('the usage of wortlaut', () => {
  const scratch = scratchFolder({ 'a.txt': 'Es regnet.\n' });
  const run = (...args: string[]) => wortlaut(args, { cwd: scratch.path });
  before(buildIfMissing);
  after(scratch.remove);

  it('prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    assert.deepEqual(run('--version'), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints help when asked', () => {
    const expected = { code: 0, stdout: HELP, stderr: '' };
    assert.deepEqual([run('--help'), run('help')], [expected, expected]);
  });

  it('prints help as an error when nothing is asked', () => {
    assert.deepEqual(run(), { code: 2, stdout: '', stderr: HELP });
  });

  it('prints the help of a command, in German', () => {
    const env = { LANG: 'de_DE.UTF-8' };
    const expected = { code: 0, stdout: CHECK_HELP_GERMAN, stderr: '' };
    assert.deepEqual(
      [wortlaut(['check', '--help'], { env }), wortlaut(['help', 'check'], { env })],
      [expected, expected],
    );
  });

  for (const [args, message] of [
    ['chek a.txt', 'There is no command chek. Did you mean check?'],
    ['help chek', 'There is no command chek. Did you mean check?'],
    ['nonsense', 'There is no command nonsense. See wortlaut --help.'],
    ['check --formta json a.txt', 'There is no option --formta. Did you mean --format?'],
    ['check -x a.txt', 'There is no option -x. See wortlaut --help.'],
    ['--locale=de chek', 'Den Befehl chek gibt es nicht. Gemeint: check?'],
    ['check', 'No files named. Name files or folders, or use --stdin.'],
    ['annotate', 'No files named. Name files or folders, or use --stdin.'],
    [
      'check --format xml a.txt',
      '--format cannot be xml. Choose one of text, json, ndjson, sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, shard.',
    ],
    ['annotate --format text a.txt', '--format cannot be text. Choose one of ndjson, json.'],
    [
      'check --fail-on all a.txt',
      '--fail-on cannot be all. Choose one of error, warning, information, hint, never.',
    ],
    ['check --locale fr a.txt', '--locale cannot be fr. Choose one of de, en.'],
    ['check a.txt --fail-on', 'The option --fail-on needs a value. See wortlaut --help.'],
    [
      'check --stdin a.txt',
      '--stdin and paths exclude each other. Leave one out, or name - among the paths.',
    ],
    ['check --stdin-filename b.txt a.txt', '--stdin-filename names what --stdin reads. Add --stdin.'],
    [
      'check -q --fail-on hint a.txt',
      '--quiet would hide what --fail-on hint fails on. Leave one of the two out.',
    ],
  ] as const)
    it(`refuses "${args}" in one line`, () => assert.deepEqual(run(...args.split(' ')), failure(message)));

  it('keeps control characters in arguments off the terminal', () => {
    assert.deepEqual(
      run('check', '--format', '\x1b[2J', 'a.txt'),
      failure(
        '--format cannot be ␛[2J. Choose one of text, json, ndjson, sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, shard.',
      ),
    );
  });
});
