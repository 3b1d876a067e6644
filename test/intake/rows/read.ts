import { readTable } from '../../../src/intake/read-table.ts';
import type { Finding, Reading, SourceOptions } from '../../../src/intake/reading.ts';
import { tableOf } from '../table-of.ts';

export const read = (text: string, options?: SourceOptions): Reading => readTable(tableOf(text), options);

export const finding = ({ findings }: Reading, code: string): Finding | undefined =>
  findings.find((one) => one.code === code);

/** Held rows as `row reason`. */
export const held = (reading: Reading): string[] => reading.held.map(({ row, reason }) => `${row} ${reason}`);
