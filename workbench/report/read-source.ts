import type { WorkbookTab } from '../../src/intake/workbook/read-workbook.ts';
import { DamagedWorkbook } from '../../src/intake/workbook/scan.ts';
import { readTextFile, type SourceFile, type Unfit, unfitFile } from './source-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Workbooks are zip files, whatever their ending. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * A file as its raw tabs will hold it: one, or those of a workbook. `tabNamed` says what the raw tab for one of several is
 * called, by its title.
 */
export async function readSource(
  file: string,
  tab: string,
  bytes: Uint8Array,
  tabNamed: (title: string) => string = (title) => `${tab} – ${title}`,
): Promise<readonly SourceFile[]> {
  if (!isZip(bytes)) return [readTextFile(file, tab, bytes)];
  const tabs = await readXlsx(bytes).catch((error: unknown) => {
    if (error instanceof DamagedWorkbook) return 'damaged' as const;
    throw error;
  });
  if (tabs === 'damaged') return [unfitFile(file, tab, 'damaged')];
  if (tabs === null) return [unfitFile(file, tab, 'binary')];
  const filled = tabs.filter(({ cells }) => cells.length > 0);
  if (filled.length === 0) return [unfitFile(file, tab, 'empty')];
  return tabs.map(({ title, cells, isHidden, isChart, drawsOn }): SourceFile => {
    return {
      file,
      title,
      // The name of the only tab says less than that of the file.
      tab: filled.length === 1 && cells.length > 0 ? tab : tabNamed(title),
      cells,
      encoding: null,
      delimiter: null,
      isHidden,
      ...(drawsOn ? { drawsOn } : {}),
      unfit: cells.length > 0 ? null : without({ title, isChart }),
    };
  });
}

/** A tab without cells stands beside others that have some. */
const without = ({ title, isChart }: Pick<WorkbookTab, 'title' | 'isChart'>): Unfit =>
  isChart
    ? { code: 'chart-sheet', severity: 'info', message: `${title} is left alone: it is a chart.` }
    : { code: 'no-rows', severity: 'info', message: `${title} is left alone: it is empty.` };
