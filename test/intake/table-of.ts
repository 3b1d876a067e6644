import Papa from 'papaparse';
import { type Measure, measures } from '../../src/intake/campaign-rows.ts';
import type { RawCell, RawTable } from '../../src/intake/raw.ts';
import type { Reading } from '../../src/intake/reading.ts';

/** Lines of text as a raw table; cells are parted by `|`, or by the delimiter given. */
export function tableOf(text: string, { name = 'Tab', delimiter = '|' } = {}): RawTable {
  const lines = text.replace(/^\n/, '').replace(/\n\s*$/, '');
  const cells = Papa.parse<string[]>(lines, { delimiter, quoteChar: '"' }).data;
  return { name, cells: cells.map((row) => row.map((cell): RawCell => cell)) };
}

/** The sums of the used rows; a measure without a value is left out. */
export function sums(reading: Reading): Partial<Record<Measure, number>> {
  const totals: Partial<Record<Measure, number>> = {};
  for (const measure of measures) {
    const values = [...reading.rows.measures[measure]].filter((value) => !Number.isNaN(value));
    if (values.length > 0) totals[measure] = Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100;
  }
  return totals;
}

/** One measure by channel. */
export function byChannel(reading: Reading, measure: Measure = 'cost'): Record<string, number> {
  const totals = new Map<string, number>();
  const { channel, measures: amounts } = reading.rows;
  channel.forEach((name, i) => {
    totals.set(name, (totals.get(name) ?? 0) + (amounts[measure][i] || 0));
  });
  return Object.fromEntries([...totals].map(([name, total]) => [name, Math.round(total * 100) / 100]));
}

export const codes = (reading: Reading): string[] => reading.findings.map(({ code }) => code);
