import type { RawTable } from '../intake/raw.ts';
import type { Reading } from '../intake/reading.ts';
import type { ReportContext } from '../report/context.ts';
import { stampOf } from '../report/stamp.ts';

const foreign = new Set(['no-header', 'no-rows']);

/** Whether a tab is something else than campaign data, such as notes. */
export const isForeign = ({ refused, imported }: Reading): boolean =>
  refused !== null && foreign.has(refused) && !imported;

/** What a figure is made from. The file's own name is another in a copy, and the figures are the same. */
export function tablesRead({ tables, readings }: ReportContext): readonly Omit<RawTable, 'book'>[] {
  const sources = new Set(readings.filter((reading) => !isForeign(reading)).map(({ name }) => name));
  return tables.filter(({ name }) => sources.has(name)).map(({ book, ...table }) => table);
}

/** Stands for all that a figure is made from. What stands on other tabs may change as it likes, even with every build. */
export function dataStamp(context: ReportContext): string {
  // Who signs or agrees moves no figure.
  const { preparer, reviewer, agreement, ...settings } = context.settings;
  return stampOf([tablesRead(context), settings]);
}
