import type { FromWorkbook } from '../../commands/import-export.ts';
import { decode } from '../../intake/file/decode.ts';
import { parseTable } from '../../intake/file/parse-table.ts';
import { readWorkbook } from '../../intake/workbook/read-workbook.ts';
import { scanXml } from '../workbook/scan-xml.ts';
import { unzip } from '../workbook/unzip.ts';

/** A table on its way into the spreadsheet. */
export interface FileTable {
  /** Null for a text file. */
  readonly from: FromWorkbook | null;
  readonly cells: readonly (readonly string[])[];
}

export interface FileRead {
  readonly tables: readonly FileTable[];
  /** What somebody should know of tabs that bring no table, or are hidden. */
  readonly said: readonly string[];
}

/** The tables of a file, or why there are none. */
export async function tablesOf(file: File): Promise<FileRead | string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Whatever fails while a workbook is unpacked or parsed, it is the file that is not whole.
  const read = isZip(bytes) ? await workbookOf(bytes).catch(() => refusals.damaged) : textOf(bytes);
  if (typeof read === 'string') return read;
  for (const { cells, from } of read.tables) {
    const tooLong = cells.findIndex((row) => row.some((cell) => cell.length > mostInCell));
    const on = from ? ` of ${from.title}` : '';
    if (tooLong >= 0) return `Row ${tooLong + 1}${on} has a cell that is longer than a spreadsheet allows.`;
  }
  return read;
}

const mostInCell = 50_000;

function textOf(bytes: Uint8Array): FileRead | string {
  const { cells, refused } = parseTable(decode(bytes).text);
  return refused ? refusals[refused] : { tables: [{ from: null, cells }], said: [] };
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function workbookOf(bytes: Uint8Array): Promise<FileRead | string> {
  const part = unzip(bytes);
  if (!part) return refusals.damaged;
  const tabs = await readWorkbook({ part, scan: scanXml });
  if (!tabs) return refusals.binary;
  const filled = tabs.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return refusals.empty;
  const said = tabs.flatMap(({ title, cells, isChart, isHidden }) => {
    if (isChart) return [`${title} is left alone: it is a chart.`];
    if (cells.length === 0) return [`${title} is left alone: it is empty.`];
    return isHidden ? [`${title} is hidden in its workbook.`] : [];
  });
  return {
    tables: filled.map(({ title, drawsOn, cells }) => ({
      from: { title, drawsOn, isOnly: filled.length === 1 },
      cells: cells.map((row) => Array.from(row, (cell) => String(cell ?? ''))),
    })),
    said,
  };
}

const refusals = {
  empty: 'The file is empty. Check the dates and filters and export it again.',
  binary:
    'This is neither text nor an .xlsx workbook, or it is locked by a password. Save the table as CSV or .xlsx and drop that.',
  damaged: 'This workbook is damaged. Open it where it came from, save it again and drop that.',
  html: 'This is a web page, not an export: the download may have asked you to sign in.',
  'lfs-pointer': 'This is a pointer to a file and not the file itself.',
} as const;
