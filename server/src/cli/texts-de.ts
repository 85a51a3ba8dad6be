/** What the command line says, in German. */

import type { en } from './texts-en.js';

export const de: typeof en = {
  problems: {
    missing: () => 'Diese Datei oder diesen Ordner gibt es nicht. Bitte Pfad und aktuellen Ordner prüfen.',
    denied: () => 'Kein Leserecht. Bitte die Zugriffsrechte prüfen.',
    unreadable: (code) => `Nicht lesbar (${code}). Bitte Pfad und Datenträger prüfen.`,
    'not-a-file': () => 'Weder Datei noch Ordner. Bitte einen Artikel oder einen Ordner nennen.',
    'no-articles': () =>
      'Keine Artikel (.txt, .md, .html, .news, .artikel) in diesem Ordner. Andere Dateien bitte einzeln nennen.',
    'no-match': () => 'Keine Datei passt dazu. Bitte Muster und aktuellen Ordner prüfen.',
    'too-large': (megabytes) => `Größer als ${megabytes} MB. Bitte in einzelne Artikel teilen.`,
    binary: (line) =>
      `Kein Text: NUL in Zeile ${line}. Bitte den Artikel als reinen Text in UTF-8 exportieren.`,
    'broken-unicode': (line) =>
      `Beschädigter Text: Zeile ${line} ist kein gültiges Unicode. Bitte die Datei neu als UTF-8 speichern.`,
    'unknown-encoding': (line) =>
      `Unbekannte Kodierung: Zeile ${line} ist weder UTF-8 noch Windows-1252. Bitte als UTF-8 speichern.`,
    'unclosed-tag': (line) =>
      `Der Quellenvermerk in Zeile ${line} ist nicht geschlossen, sein Ende also unklar. Bitte schließen, dann erneut versuchen.`,
    'not-written': (code) =>
      `Ließ sich nicht schreiben (${code}); was dort war, ist, wie es war. Bitte Ordner und Zugriffsrechte prüfen.`,
    'not-encodable': () =>
      'Der korrigierte Text hat ein Zeichen, das Windows-1252 fehlt; die Datei ist, wie sie war. Bitte zuerst als UTF-8 speichern.',
    internal: (message) =>
      `Wortlaut ist hier an sich selbst gescheitert (${message}). Bitte mit der Datei melden.`,
  },
  readAsWindows1252: (line) =>
    `Zeile ${line} ist kein gültiges UTF-8, daher als Windows-1252 gelesen. Sicher ist: als UTF-8 speichern.`,
  baselineSaved: (count) => `Die Baseline kennt ${count} ${count === 1 ? 'Befund' : 'Befunde'}.`,
  lineErrors: {
    'too-long': (bytes) => `Die Zeile ist länger als ${bytes} Bytes.`,
    'not-utf8': () => 'Die Zeile ist kein gültiges UTF-8.',
    'not-an-object': () => 'Die Zeile ist kein JSON-Objekt.',
    'no-id': () => 'Das Objekt hat keine id, die Text oder Zahl ist.',
    'no-text': () => 'Das Objekt hat keinen text.',
    'bad-path': () => 'Der path ist kein Text.',
    internal: (message) => `Wortlaut ist hier an sich selbst gescheitert (${message}). Bitte melden.`,
  },
  init: {
    written: (file) => `${file} ist geschrieben.`,
    instead: (file) => `Sie gilt hier ab jetzt, statt ${file}.`,
    next: () => 'wortlaut explain nennt die Regeln, wortlaut check . prüft die Artikel darunter.',
  },
  doctor: {
    locale: (locale) => `Sprache der Meldungen: ${locale}`,
    config: (file) => `Konfiguration: ${file}`,
    noConfig: () => 'keine, es gilt also recommended',
    rules: (list) => `Regeln, die von recommended abweichen: ${list || 'keine'}`,
    register: (file, count) =>
      `Quellenregister: ${file === '' ? 'keines' : `${file} (${count} ${count === 1 ? 'Quelle' : 'Quellen'})`}`,
    suppressions: (count) => `Unterdrückungen neben den Artikeln: ${count || 'keine'}`,
    articles: (count, ignored) =>
      `Artikel: ${count}${ignored === 0 ? '' : `, dazu ${ignored}, die die Konfiguration auslässt`}`,
    problems: (count) =>
      count === 0
        ? 'Alles in Ordnung.'
        : `${count} ${count === 1 ? 'Problem' : 'Probleme'}, auf der Standardfehlerausgabe genannt.`,
  },
  limits: {
    warnings: (found, allowed) =>
      `${found} ${found === 1 ? 'Warnung' : 'Warnungen'}, mehr als --max-warnings ${allowed}.`,
    coverage: (percent, wanted, attributed, statements) =>
      `Abdeckung ${percent.replace('.', ',')} %, weniger als --min-coverage ${wanted}: ${attributed} von ${statements} Aussagen haben eine Quelle.`,
  },
  ignoredBy: (file) => `Ausgelassen, weil ${file} es so sagt.`,
  unusedSuppression: (rule, sentence) =>
    `Die Unterdrückung von ${rule} in „${sentence}“ unterdrückt nichts. Bitte entfernen, damit sie später nichts verdeckt.`,
  shardCutShort: () =>
    'Der Teil ist beschädigt oder unvollständig. Bitte mit wortlaut check --shard neu schreiben.',
  watching: () => 'Warte auf Änderungen. Ende mit Strg-C.',
  noServer: () => 'Hier fehlt der Sprachserver. Bitte Wortlaut neu installieren.',
  internalError: (message) => `Wortlaut ist an sich selbst gescheitert (${message}). Bitte melden.`,
  cannotWrite: (code) =>
    `Die Ausgabe lässt sich nicht schreiben (${code}). Bitte Ziel und Datenträger prüfen.`,
  seeHelp: (command) => `Siehe ${command} --help.`,
  usage: {
    unknownOption: (option) => `Die Option ${option} gibt es nicht.`,
    unknownCommand: (name) => `Den Befehl ${name} gibt es nicht.`,
    unknownRule: (id) => `Die Regel ${id} gibt es nicht.`,
    didYouMean: (candidates) => `Gemeint: ${candidates.join(' oder ')}?`,
    missingValue: (option) => `Die Option ${option} braucht einen Wert.`,
    tooManyArguments: () => 'Zu viele Argumente.',
    onlyStdio: (option) =>
      `Die Option ${option} gibt es nicht: Der Sprachserver spricht nur über Standardein- und -ausgabe. Bitte --stdio angeben.`,
    notOneOf: (option, value, allowed) =>
      `${option} kann nicht ${value} sein. Möglich: ${allowed.join(', ')}.`,
    notANumber: (option, value, most) =>
      `${option} kann nicht ${value} sein. Bitte eine ganze Zahl ab 0${most === Number.MAX_SAFE_INTEGER ? '' : ` bis ${most}`} angeben.`,
    formatWithoutFile: (format) => `--format ${format}= nennt keine Datei.`,
    sameOutput: (file) =>
      file === null
        ? 'Nur ein Format kann auf die Standardausgabe. Bitte den anderen Dateien geben: --format json=DATEI.'
        : `Zwei Formate können nicht in dieselbe Datei ${file}.`,
    excluded: (one, other) => `${one} und ${other} schließen sich aus. Bitte eines weglassen.`,
    needs: (option, needed) => `${option} braucht ${needed}.`,
    notAShard: (value) =>
      `--shard kann nicht ${value} sein. Bitte angeben, welcher Teil von wie vielen, etwa 2/5.`,
    noShardFile: (file) =>
      `${file} ist kein Teil eines Laufs. So entsteht einer: wortlaut check --shard 1/2 --format shard=DATEI.`,
    otherVersion: (file, version) =>
      `${file} stammt von Wortlaut ${version}. Bitte für alle Teile und für merge dieselbe Version nehmen.`,
    otherRun: (file, first) =>
      `${file} und ${first} stammen nicht aus einem Lauf: Zahl der Teile oder --baseline sind verschieden.`,
    shardMissing: (index, count) => `Teil ${index}/${count} fehlt. Bitte auch seine Datei nennen.`,
    shardTwice: (file, other) => `${file} und ${other} sind derselbe Teil. Bitte einen weglassen.`,
    bratIsSingle: () => 'brat hat eine Datei je Artikel. Bitte die Artikel einzeln ausgeben.',
    configExists: (file) =>
      `Es gibt schon eine Konfiguration: ${file}. Bitte diese ändern oder zuerst entfernen.`,
    fixMixesStaged: (file) =>
      `${file} wurde nach dem Vormerken geändert, und --fix würde beides mischen. Bitte erst alles vormerken oder beiseitelegen, oder --diff ansehen.`,
    fixMixesInputs: () =>
      '--fix gibt die Standardeingabe aus und ersetzt Dateien; bitte eines nach dem anderen.',
    noGit: () =>
      'git ist nicht installiert, also ist nicht bekannt, was sich geändert hat. Bitte Pfade nennen.',
    noCommit: () =>
      'Es gibt noch keinen Commit, von dem Artikel abweichen könnten. Bitte Pfade nennen oder --staged verwenden.',
    gitFailed: (message) => `git kann nicht sagen, was sich geändert hat: ${message}`,
    noSuchList: (file, code) => `Die Liste ${file} ist nicht lesbar (${code}). Bitte den Pfad prüfen.`,
    missingArgument: (name) => `Das Argument ${name} fehlt.`,
    noPaths: () => 'Keine Dateien genannt. Bitte Dateien oder Ordner nennen, oder --stdin.',
    stdinAndPaths: () =>
      '--stdin und Pfade schließen sich aus. Bitte eines weglassen, oder - unter den Pfaden nennen.',
    stdinNameWithoutStdin: () => '--stdin-filename benennt, was --stdin liest. Bitte --stdin ergänzen.',
    writeNeedsFiles: () => '--write ersetzt Dateien, die Standardeingabe ist keine. Bitte eines weglassen.',
    noSuchConfig: (file) => `Die Konfigurationsdatei ${file} gibt es nicht. Bitte den Pfad prüfen.`,
    quietHidesFailures: (severity) =>
      `--quiet würde verbergen, woran --fail-on ${severity} scheitert. Bitte eines weglassen.`,
  },
  help: {
    titles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Argumente:',
      'Options:': 'Optionen:',
      'Global Options:': 'Allgemeine Optionen:',
      'Commands:': 'Befehle:',
    },
    program:
      'Findet wiedergegebene Rede in deutschen Nachrichten, ordnet sie ihren Quellen zu und warnt, wo eine fehlt.',
    programUsage: '[Optionen] BEFEHL',
    after: [
      'Exitcodes: 0 sauber, 1 Befunde ab --fail-on, 2 falscher Aufruf oder nicht lesbare Eingabe.',
      'Alles bleibt auf diesem Rechner: Wortlaut benutzt nie das Netz.',
    ].join('\n'),
    version: 'Die Version ausgeben',
    help: 'Diese Hilfe ausgeben',
    helpCommand: 'Die Hilfe zu einem Befehl ausgeben',
    locale: 'Sprache aller Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES, LANG)',
    color: 'Farben, auch wenn kein Terminal die Ausgabe zeigt',
    noColor: 'Keine Farben (ebenso durch NO_COLOR)',
    check: 'Aussagen ohne Quelle und andere Befunde melden',
    annotate: 'Aussagen, Quellen und Befunde als JSON ausgeben',
    export: 'Aussagen und Quellen an andere Werkzeuge weitergeben',
    exportFormat:
      'tei (TEI P5), web-annotation (W3C), brat, csv oder schema-org; FORMAT=DATEI schreibt in eine Datei',
    report: 'Berichten, wer wie viel spricht, als Seite, in Markdown oder als Tabelle',
    reportFormat: 'html, markdown oder csv; sonst: html',
    reportOutput: 'In diese Datei schreiben, ganz oder gar nicht, statt auf die Standardausgabe',
    merge: 'Aus den Teilen eines Laufs, den mehrere Rechner sich geteilt haben, ein Ergebnis schreiben',
    mergeUsage: '[Optionen] DATEIEN…',
    shardFiles: 'Die Teile, wie wortlaut check --shard 1/2 --format shard=DATEI sie schreibt',
    mergeFormat:
      'text, json, ndjson, sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, tei, web-annotation, csv, schema-org, report-html, report-markdown, report-csv; FORMAT=DATEI schreibt in eine Datei, auch mehrmals',
    strip: 'Druckfertig ausgeben: die Artikel ohne Quellenvermerke',
    stripWrite: 'Die Dateien ersetzen, statt sie auszugeben',
    explain: 'Eine Regel erklären, oder alle nennen',
    explainUsage: '[REGEL]',
    ruleName: 'Id der Regel, wie Befunde sie zeigen: vague-source',
    lsp: 'Den Sprachserver starten, für andere Editoren als VS Code',
    stdio: 'Über Standardein- und -ausgabe sprechen, wie auch ohne diese Option',
    clientProcessId: 'Enden, wenn es den Prozess dieser Nummer, den des Editors, nicht mehr gibt',
    optionsUsage: '[Optionen]',
    init: 'Eine Konfiguration für den Anfang schreiben',
    preset: 'Worauf sie aufbaut: relaxed, recommended, strict; sonst: recommended',
    doctor: 'Zeigen, was hier gilt: Konfiguration, Regeln, Quellen, Artikel; und was nicht stimmt',
    doctorUsage: '[Optionen] [ORDNER]',
    folder: 'Ordner, um den es geht, sonst der aktuelle',
    completion: 'Ein Skript ausgeben, das Befehle und Optionen in bash, zsh oder fish ergänzt',
    completionUsage: 'SHELL',
    shell: 'bash, zsh oder fish',
    filesUsage: '[Optionen] PFADE…',
    argumentTerms: {
      paths: 'PFADE…',
      files: 'DATEIEN…',
      command: 'BEFEHL',
      rule: 'REGEL',
      folder: 'ORDNER',
      shell: 'SHELL',
    },
    helpUsage: '[BEFEHL]',
    commandName: 'Name des Befehls',
    paths:
      'Dateien, Ordner (durchsucht nach .txt, .md, .html, .news, .artikel) oder - für die Standardeingabe',
    checkFormat:
      'text (für Menschen), json oder ndjson (wie annotate sie ausgibt), sarif, junit, checkstyle, github, gitlab, rdjson, markdown, html, shard (für merge); FORMAT=DATEI schreibt in eine Datei, auch mehrmals; sonst: text, in GitHub Actions github',
    annotateFormat:
      'ndjson (ein Objekt je Zeile) oder json (eingerückt), FORMAT=DATEI für eine Datei; sonst: ndjson',
    annotateLines:
      'Filter sein: ein {"id", "text"} je Zeile der Standardeingabe, ein Ergebnis mit dieser id je Zeile',
    failOn: 'Exitcode 1 ab diesem Schweregrad: error, warning, information, hint, never; sonst: warning',
    maxWarnings: 'So viele Warnungen erlauben; Exitcode 1 ab der nächsten und bei jedem Fehler',
    minCoverage: 'Exitcode 1, wenn ein kleinerer Anteil aller Aussagen eine Quelle hat',
    fix: 'Sichere Korrekturen in den Dateien anwenden und den Rest zeigen; Standardeingabe: korrigiert ausgeben',
    fixDryRun: 'Zeigen, was --fix übrig ließe, und nichts ändern',
    diff: 'Ausgeben, was --fix ändern würde, und nichts ändern; Exitcode 1, wenn das etwas ist',
    baseline: 'Befunde auslassen, die diese Datei kennt',
    updateBaseline: 'Die Datei von --baseline neu schreiben: alle Befunde werden bekannt',
    pruneBaseline: 'Aus der Datei von --baseline entfernen, was nicht mehr vorkommt',
    quiet: 'Nur Fehler und Warnungen zeigen',
    config: 'Konfigurationsdatei für alle Artikel, statt für jeden die nächste',
    noConfig: 'Keine Konfigurationsdatei: es gilt, was recommended sagt',
    filesFrom: 'Die Pfade aus dieser Datei lesen, einen je Zeile oder durch NUL getrennt; -: Standardeingabe',
    changed: 'Nur Artikel, die vom letzten Commit abweichen, auch neue (git); Pfade grenzen weiter ein',
    staged: 'Nur Artikel mit vorgemerkten Änderungen, so wie sie vorgemerkt sind (git)',
    since: 'Nur Artikel, die sich geändert haben, seit dieser Zweig REF verließ, auch neue (git)',
    watch: 'Neu prüfen, sooft sich ein Artikel oder seine Konfiguration ändert',
    threads: 'So viele Threads, 0 für so viele, wie sich lohnen; Vorgabe: 0',
    cache: 'Ergebnisse unveränderter Artikel in einer Datei aufheben und von dort nehmen',
    cacheLocation: 'Diese Datei; Vorgabe: .wortlautcache',
    shard:
      'Nur dieser Teil der Artikel, 2/5 für den zweiten von fünf; wortlaut merge fügt die Teile zusammen',
    stdin: 'Den Artikel von der Standardeingabe lesen',
    stdinFilename: 'Name dieses Artikels in der Ausgabe',
  },
};
