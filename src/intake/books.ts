import { headerKey } from './columns/header-key.ts';
import type { RawTable } from './raw.ts';
import type { BooksOf, Field, Finding, Reading, SourceOptions } from './reading.ts';
import { rowKey } from './table/row-choices.ts';
import { vendorFamily } from './vocabulary/channel-families.ts';
import { isRoleHeaderFor } from './vocabulary/words-for.ts';

/** Reads one raw tab as its options say. */
export type ReadTab = (table: RawTable, options: SourceOptions) => Reading;

/**
 * Which sources are finance's books, of those whose shape does not say it: as declared; or a list of invoices of vendors that platforms
 * report the spend of. Invoices of what platforms report are never added to it: near the same amounts they are recognised, else asked about.
 */
export function tellBooks(
  readings: readonly Reading[],
  tables: readonly RawTable[],
  optionsOf: (name: string) => SourceOptions,
  read: ReadTab,
): readonly Reading[] {
  const tableOf = new Map(tables.map((table) => [table.name, table]));
  const platforms = readings.filter(({ shape, platform, refused }) => {
    return refused === null && shape === 'campaigns' && platform !== 'spreadsheet';
  });
  return readings.map((reading) => {
    const table = tableOf.get(reading.name);
    const options = optionsOf(reading.name);
    if (!table || options.books === 'none' || reading.shape === 'books') return reading;
    if (options.books) return asBooks(reading, options.books, table, options, read);
    if (!isListOfInvoices(reading, table)) return reading;
    const booked = asBooks(reading, 'spend', table, options, read);
    const share = shareOfReported(booked, platforms);
    if (share === null) return reading;
    if (share > 0.6 && share < 1.6)
      return { ...booked, findings: [...booked.findings, told('invoices-recognised', share)] };
    return { ...reading, findings: [...reading.findings, told('may-be-invoices', share)] };
  });
}

const told = (code: string, share: number): Finding => ({ code, details: { share } });

/** Its one amount is of the side that it is the books of, though its header could mean either. */
function asBooks(reading: Reading, side: BooksOf, table: RawTable, options: SourceOptions, read: ReadTab): Reading {
  const [field, other]: readonly [Field, Field] = side === 'spend' ? ['cost', 'revenue'] : ['revenue', 'cost'];
  const open = reading.findings.find(({ code, details }) => {
    return code === 'ambiguous-column' && [details?.could ?? []].flat().includes(field);
  });
  const column = open?.column ?? (reading.columns[field] ? undefined : reading.columns[other]);
  const columns = column === undefined ? options.columns : { ...options.columns, [field]: column, [other]: null };
  const decided = columns ? { ...options, columns } : options;
  const found = column === undefined ? reading : read(table, decided);
  // What has the number of an invoice is a line, though it is the sum of others.
  const lines = found.platformTotals.flatMap(({ row }) => (isNumbered(found, table, row) ? [row] : []));
  if (lines.length === 0) return { ...found, books: side };
  const used = lines.map((row) => [rowKey(row, table.cells[row - 1] ?? []), 'use'] as const);
  return { ...read(table, { ...decided, rows: { ...Object.fromEntries(used), ...options.rows } }), books: side };
}

function isNumbered({ headerRow }: Reading, { cells }: RawTable, row: number): boolean {
  const at = (cells[(headerRow ?? 0) - 1] ?? []).findIndex((cell) => isInvoiceNumber(headerKey(String(cell)).key));
  return at >= 0 && String(cells[row - 1]?.[at] ?? '') !== '';
}

const isInvoiceNumber = isRoleHeaderFor('invoiceNumber');

/** Its rows have numbers of invoices, and most of its vendors sell advertising. */
function isListOfInvoices({ headerRow, columns, shape }: Reading, { cells }: RawTable): boolean {
  if (shape !== 'campaigns' || headerRow === null || columns.clicks || columns.impressions) return false;
  const header = (cells[headerRow - 1] ?? []).map((cell) => String(cell).trim());
  if (!header.some((each) => isInvoiceNumber(headerKey(each).key))) return false;
  const vendor = header.indexOf(columns.channel ?? '');
  if (vendor < 0) return false;
  const named = cells
    .slice(headerRow)
    .map((row) => String(row[vendor] ?? ''))
    .filter((name) => name !== '');
  return named.length > 0 && named.filter((name) => vendorFamily(name) !== null).length >= named.length / 2;
}

/** What it comes to, of what platforms report of the same channels in the same days; null where they report none of it. */
function shareOfReported(booked: Reading, platforms: readonly Reading[]): number | null {
  const families = new Set(booked.rows.channel.map(vendorFamily));
  const { period } = booked;
  let [invoiced, reported] = [0, 0];
  for (let i = 0; i < booked.rows.length; i++) {
    if (vendorFamily(booked.rows.channel[i]!)) invoiced += booked.rows.measures.cost[i]! || 0;
  }
  for (const { rows } of platforms) {
    for (let i = 0; i < rows.length; i++) {
      const family = vendorFamily(rows.channel[i]!);
      if (family === null || !families.has(family) || !period) continue;
      // An invoice may come a month after what it is for.
      if (rows.from[i]! >= period.from - 31 && rows.to[i]! <= period.to) reported += rows.measures.cost[i]! || 0;
    }
  }
  return reported > 0 ? invoiced / reported : null;
}
