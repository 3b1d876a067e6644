import { decode } from '../../src/intake/file/decode.ts';
import { parseTable } from '../../src/intake/file/parse-table.ts';
import type { DrawsOn } from '../../src/intake/raw.ts';
import type { Severity } from '../../src/problems/problem.ts';

/** A file that was read, or one tab of a workbook, on its way to a raw tab. */
export interface SourceFile {
  /** What it is called in what we print. */
  readonly file: string;
  /** The tab's own name in its workbook; null for a text file. */
  readonly title: string | null;
  /** Its raw tab. */
  readonly tab: string;
  readonly cells: readonly (readonly (string | number | boolean)[])[];
  /** Null for an .xlsx workbook, as is the delimiter. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Hidden in its workbook: read all the same. */
  readonly isHidden?: boolean;
  readonly drawsOn?: DrawsOn;
  /** Why it cannot become a tab, else null; `cells` is then empty. */
  readonly unfit: Unfit | null;
}

export interface Unfit {
  readonly code: string;
  readonly message: string;
  /** An error unless said. */
  readonly severity?: Severity;
}

export const unfit = {
  empty: { code: 'no-rows', message: 'The file is empty: no rows. Check the dates and filters and export it again.' },
  binary: {
    code: 'not-text',
    message: 'The file is neither text nor an .xlsx workbook. Save the table as CSV or .xlsx and use that.',
  },
  damaged: {
    code: 'not-text',
    message: 'The workbook is damaged. Open it where it came from, save it again as .xlsx or CSV and use that.',
  },
} as const satisfies Record<string, Unfit>;

export const unfitFile = (file: string, tab: string, reason: keyof typeof unfit): SourceFile => ({
  file,
  title: null,
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
  const table = { file, title: null, tab, encoding, unfit: null };
  // A web page or a pointer: its first lines go on the tab, as if pasted there, and the build says what they are.
  if (refused) return { ...table, cells: firstLines(text), delimiter: null };
  return { ...table, cells, delimiter };
}

const firstLines = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 5)
    .map((line) => [line.slice(0, 500)]);
