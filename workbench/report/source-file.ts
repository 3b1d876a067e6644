import { decode } from '../../src/intake/file/decode.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';

/** A file that was read, on its way to a raw tab. */
export interface SourceFile {
  /** What it is called in what we print. */
  readonly file: string;
  /** Its raw tab. */
  readonly tab: string;
  readonly cells: readonly (readonly string[])[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Why it is no table, else null; `cells` is then empty. */
  readonly refused: FileRefusal | null;
}

export interface FileRefusal {
  readonly code: string;
  readonly message: string;
}

const refusals = {
  html: {
    code: 'html-file',
    message: 'Expected a table, got a web page under the name of an export. Sign in and download the export again.',
  },
  'lfs-pointer': {
    code: 'lfs-pointer',
    message: 'Expected a table, got a Git LFS pointer that only names the file. Fetch the file itself: git lfs pull.',
  },
  empty: {
    code: 'no-rows',
    message: 'Expected a table, got an empty file: no rows. Export it again with a wider range.',
  },
  binary: {
    code: 'binary-file',
    message: 'Expected text or an .xlsx workbook, got something else. Save the table as CSV and try again.',
  },
} as const;

export const refuse = (file: string, tab: string, reason: keyof typeof refusals): SourceFile => ({
  file,
  tab,
  cells: [],
  encoding: null,
  delimiter: null,
  refused: refusals[reason],
});

/** A text export, whatever its encoding and delimiter. */
export function readTextFile(file: string, tab: string, bytes: Uint8Array): SourceFile {
  const { text, encoding } = decode(bytes);
  const { cells, delimiter, refused } = parseTable(text);
  if (refused) return refuse(file, tab, refused);
  return { file, tab, cells, encoding, delimiter, refused: null };
}
