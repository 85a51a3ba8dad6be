import { extname } from 'node:path';
import type { DocumentFormat } from '../documents/document.js';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** The format in which a file of that name is read; what is unknown is read as plain text. */
export const formatOf = (path: string): DocumentFormat => FORMATS[extname(path).toLowerCase()] ?? 'plain';
