import type { ImportDone } from '../../commands/import-export.ts';
import { callServer } from '../call-server.ts';
import type { FileTable } from './tables-of.ts';

interface Watch {
  readonly isCancelled: () => boolean;
  /** Told before each block, and before the end, from which nothing can be cancelled any more. */
  readonly at: (row: number) => void;
}

/** Sends rows block by block, and then has them put in place. Null where it was cancelled: then nothing has changed. */
export async function sendTable(
  file: string,
  { cells, from }: FileTable,
  { isCancelled, at }: Watch,
): Promise<ImportDone | null> {
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const { id, rowsInBlock } = await callServer('importStart', file, columns, from);
  const drop = () => callServer('importCancel', id).catch(() => undefined);
  try {
    for (let row = 0; row < cells.length && !isCancelled(); row += rowsInBlock) {
      at(row);
      await callServer('importBlock', id, row + 1, cells.slice(row, row + rowsInBlock));
    }
    if (isCancelled()) {
      await drop();
      return null;
    }
    at(cells.length);
    return await callServer('importFinish', file, id, from);
  } catch (error) {
    await drop();
    throw error;
  }
}
