import { decode } from '../../src/intake/file/decode.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';

/** A file that was read, on its way to a raw tab. */
export interface SourceFile {
  /** What it is called in what we print. */
  readonly file: string;
  /** Its raw tab. */
  readonly tab: string;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** Null for an .xlsx workbook, as is the delimiter. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Why it cannot become a tab, else null; `cells` is then empty. */
  readonly unfit: Unfit | null;
}

export interface Unfit {
  readonly code: string;
  readonly message: string;
}

export const unfit = {
  empty: { code: 'no-rows', message: 'The file is empty: no rows. Check the dates and filters and export it again.' },
  binary: {
    code: 'not-text',
    message: 'The file is neither text nor an .xlsx workbook. Save the table as CSV or .xlsx and use that.',
  },
} as const satisfies Record<string, Unfit>;

export const unfitFile = (file: string, tab: string, reason: keyof typeof unfit): SourceFile => ({
  file,
  tab,
  cells: [],
  encoding: null,
  delimiter: null,
  unfit: unfit[reason],
});

/** A text export, whatever its encoding and delimiter. */
export function readTextFile(file: string, tab: string, bytes: Uint8Array): SourceFile {
  const { text, encoding } = decode(bytes);
  const { cells, delimiter, refused } = parseTable(text);
  if (refused === 'empty' || refused === 'binary') return unfitFile(file, tab, refused);
  // A web page or a pointer: its first lines go on the tab, as if pasted there, and the build says what they are.
  if (refused) return { file, tab, cells: firstLines(text), encoding, delimiter: null, unfit: null };
  return { file, tab, cells, encoding, delimiter, unfit: null };
}

const firstLines = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5)
    .map((line) => [line.slice(0, 500)]);
