import type { CampaignRows } from '../../src/intake/campaign-rows.ts';
import { measures } from '../../src/intake/campaign-rows.ts';
import { toSerial } from '../../src/intake/columns/day-serial.ts';
import type { TabInput } from '../../workbench/open-workbook.ts';

/** The serial of a day written as 2026-06-30; NaN of none. */
export const serial = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return iso === '' ? Number.NaN : toSerial(year, month, day);
};

export interface Planned {
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
  readonly revenue?: number;
  readonly currency?: string;
}

/** A plan as the intake hands it over, its rows from row 2 on. */
export const planOfRows = (rows: readonly Planned[]): CampaignRows => ({
  length: rows.length,
  from: Float64Array.from(rows, ({ from }) => serial(from)),
  to: Float64Array.from(rows, ({ to }) => serial(to)),
  channel: rows.map(({ channel }) => channel),
  campaign: rows.map(() => ''),
  adGroup: rows.map(() => ''),
  currency: rows.map(({ currency = 'EUR' }) => currency),
  measures: Object.fromEntries(
    measures.map((measure) => [
      measure,
      Float64Array.from(rows, (row) =>
        measure === 'cost' || measure === 'revenue' ? (row[measure] ?? Number.NaN) : Number.NaN,
      ),
    ]),
  ) as CampaignRows['measures'],
  sourceRow: Int32Array.from(rows, (_, i) => i + 2),
});

/** A tab of one row a day and channel, from a day to a day, each channel with its spend a day. */
export function dailyTab(name: string, from: string, to: string, spend: Readonly<Record<string, number>>): TabInput {
  const rows: string[][] = [];
  for (let day = serial(from); day <= serial(to); day++) {
    const date = new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
    for (const [channel, cost] of Object.entries(spend))
      rows.push([date, channel, cost.toFixed(2), (cost * 3).toFixed(2)]);
  }
  return { name, cells: [['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'], ...rows], text: true };
}
