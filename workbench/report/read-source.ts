import { readTextFile, type SourceFile, unfitFile } from './source-file.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** Workbooks are zip files, whatever their ending. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** A file as its raw tab will hold it. */
export async function readSource(file: string, tab: string, bytes: Uint8Array): Promise<SourceFile> {
  if (!isZip(bytes)) return readTextFile(file, tab, bytes);
  const cells = await readXlsx(bytes);
  if (cells === null) return unfitFile(file, tab, 'binary');
  if (cells.length === 0) return unfitFile(file, tab, 'empty');
  return { file, tab, cells, encoding: null, delimiter: null, unfit: null };
}
