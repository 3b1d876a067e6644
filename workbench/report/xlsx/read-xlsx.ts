import JSZip from 'jszip';
import { readWorkbook, type WorkbookTab } from '../../../src/intake/workbook/read-workbook.ts';
import { scanXml } from './scan-xml.ts';

/** The tabs of an .xlsx file; null where it is no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookTab[] | null> {
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  return zip && readWorkbook({ part: async (path) => (await zip.file(path)?.async('string')) ?? '', scan: scanXml });
}
