import type { Reading } from '../intake/reading.ts';
import type { ReportContext } from '../report/context.ts';
import { stampOf } from './stamp.ts';

const foreign = new Set(['no-header', 'no-rows']);

/** Whether a tab is something else than campaign data, such as notes. */
export const isForeign = ({ refused, imported }: Reading): boolean =>
  refused !== null && foreign.has(refused) && !imported;

/** Stands for all that a figure is made from. What stands on other tabs may change as it likes, even with every build. */
export function dataStamp({ tables, readings, settings }: ReportContext): string {
  const sources = new Set(readings.filter((reading) => !isForeign(reading)).map(({ name }) => name));
  // The file's own name is another in a copy, and the figures are the same.
  const read = tables.filter(({ name }) => sources.has(name)).map(({ book, ...table }) => table);
  return stampOf([read, settings]);
}
