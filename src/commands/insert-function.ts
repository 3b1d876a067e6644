import { readTable } from '../intake/read-table.ts';
import { metrics } from '../metrics/metrics.ts';
import { readSettings } from '../settings/read-settings.ts';
import { a1 } from '../workbook/a1.ts';
import { headersOf } from './headers-of.ts';
import type { Host } from './host.ts';

export interface Inserted {
  readonly tab: string;
  readonly cell: string;
  readonly formula: string;
}

/**
 * Writes a custom function into the current cell. On a raw tab its arguments are the tab's own columns in that row, or all of their rows
 * where the cell stands outside; elsewhere they are an example to be changed.
 */
export function insertFunction(host: Host, name: string): Inserted {
  const metric = metrics.find((each) => each.function === name);
  if (!metric) throw new Error(`There is no function ${name}.`);
  const { tab, row, column, isEmpty, isOurs } = host.currentCell();
  const cell = a1(row, column);
  if (isOurs)
    throw new Error(`${tab} is built anew each time, so a formula there would be lost. Choose a cell elsewhere.`);
  if (!isEmpty) throw new Error(`${cell} of ${tab} is not empty. Choose an empty cell, then insert.`);
  const columnOf = columnsOn(host, tab);
  const used = metric.arguments.filter((input) => input.default === undefined);
  const found = used.map(({ name: measure }) => columnOf.columns.get(measure));
  const all = found.every((at) => at !== undefined);
  if (all && columnOf.isText(found as number[])) {
    throw new Error(
      `The numbers of ${tab} are text, as they were imported, and functions want numbers. Use the columns of Campaign Data instead, from a tab of your own.`,
    );
  }
  const inRow = all && row > columnOf.header && row <= columnOf.last;
  const places = used.map((_, i) => {
    const at = all ? (found[i] as number) : i + 2;
    if (inRow) return a1(row, at);
    return all ? a1(columnOf.header + 1, at, columnOf.last, at) : a1(2, at, 13, at);
  });
  const formula = `=${metric.function}(${places.join(';')})`;
  host.writeFormula(formula);
  return { tab, cell, formula: formula.replaceAll(';', ', ') };
}

interface Columns {
  readonly columns: Map<string, number>;
  readonly header: number;
  readonly last: number;
  /** Whether one of these columns holds text where its numbers should be. */
  isText(columns: readonly number[]): boolean;
}

function columnsOn(host: Host, tab: string): Columns {
  const table = host.rawTables([tab])[0];
  const columns = new Map<string, number>();
  if (!table) return { columns, header: 0, last: 0, isText: () => false };
  const { sources } = readSettings(host.keptSettings()).settings;
  const reading = readTable(table, Object.hasOwn(sources, tab) ? sources[tab] : undefined);
  const header = reading.headerRow ?? 0;
  const titles = headersOf(table, reading);
  for (const [measure, title] of Object.entries(reading.columns)) {
    const at = titles.indexOf(String(title).trim());
    if (at >= 0) columns.set(measure, at + 1);
  }
  const last = reading.rows.length > 0 ? reading.rows.sourceRow.reduce((most, row) => Math.max(most, row), 0) : 0;
  const isTyped = (column: number) => table.typed?.includes(column - 1);
  const isText = (at: readonly number[]) =>
    table.cells
      .slice(header, last)
      .some((row) =>
        at.some((column) => !isTyped(column) && typeof row[column - 1] === 'string' && row[column - 1] !== ''),
      );
  return { columns, header, last, isText };
}
