import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from '../../workbench/open-workbook.ts';
import type { XlsxValue } from '../../workbench/read-xlsx-values.ts';
import { readXlsxValues } from '../../workbench/read-xlsx-values.ts';
import { recalculate } from '../../workbench/recalculate.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';

/** What LibreOffice computes from a workbook's xlsx. */
export async function recalculated(workbook: Workbook): Promise<Map<string, XlsxValue[][]>> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    await writeFile(path, await toXlsx(workbook));
    return await readXlsxValues(await recalculate(path, { to: 'xlsx' }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The cells in which LibreOffice and the workbook differ: by more than 1e-9 of the value, or in kind. */
export function differences(workbook: Workbook, other: ReadonlyMap<string, XlsxValue[][]>): string[] {
  const found: string[] = [];
  for (const { name } of workbook.document.sheets) {
    const theirs = other.get(name) ?? [];
    workbook.values(name).forEach((row, rowIndex) => {
      row.forEach((ours, column) => {
        const their = theirs[rowIndex]?.[column] ?? null;
        if (!same(ours, their === '' ? null : their)) {
          found.push(
            `${name} row ${rowIndex + 1} column ${column + 1}: ${JSON.stringify(ours)} against ${JSON.stringify(their)}`,
          );
        }
      });
    });
  }
  return found;
}

function same(a: XlsxValue, b: XlsxValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
