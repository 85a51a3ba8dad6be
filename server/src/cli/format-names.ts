/** The names of the formats, known before anything of them is loaded. */

export const CHECK_FORMATS = [
  'text',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'gitlab',
  'rdjson',
  'markdown',
  'html',
  'shard',
] as const;

/** The formats of `wortlaut export`. */
export const EXPORT_FORMATS = ['tei', 'web-annotation', 'brat', 'csv', 'schema-org'] as const;

/** The formats of `wortlaut report`. */
export const REPORT_FORMATS = ['html', 'markdown', 'csv'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type ReportName = `report-${ReportFormat}`;

export type Format = (typeof CHECK_FORMATS)[number] | (typeof EXPORT_FORMATS)[number] | ReportName;

export const ANNOTATE_FORMATS: readonly Format[] = ['ndjson', 'json'];

/** The formats of `wortlaut merge`: those of all commands that it stands in for. */
export const MERGE_FORMATS: readonly Format[] = [
  ...CHECK_FORMATS.filter((format) => format !== 'shard'),
  ...EXPORT_FORMATS.filter((format) => format !== 'brat'),
  ...REPORT_FORMATS.map((format): ReportName => `report-${format}`),
];

/** A format, and the file it goes to; null for standard output. */
export interface OutputRequest {
  readonly format: Format;
  readonly file: string | null;
}
