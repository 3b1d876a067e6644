import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workbook } from './open-workbook.ts';
import { readXlsxValues, type XlsxValue } from './read-xlsx-values.ts';
import { recalculate } from './recalculate.ts';
import { toXlsx } from './to-xlsx.ts';

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
