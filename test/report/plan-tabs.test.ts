import { describe, expect, it } from 'vitest';
import { planColumns } from '../../src/report/kpi/plan.ts';
import { recalculated } from '../../workbench/recalculated.ts';
import { differences } from '../workbench/differences.ts';
import { testWithLibreOffice } from '../workbench/with-libre-office.ts';
import { builtFromReadings } from './built-from-readings.ts';
import { dailyTab, type Planned, planOfRows, serial } from './plan-fixtures.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };
const spend = { 'Google Ads': 110, Meta: 60, 'Brand*': 20, TikTok: 30, '>5': 1 };
const plan: Planned[] = [
  { ...june, channel: 'Google Ads', cost: 3000, revenue: 9000 },
  { ...june, channel: 'Meta', cost: 1000, currency: 'USD' },
  { ...june, channel: 'Brand*', cost: 600 },
  { ...june, channel: 'TikTok', cost: 1800 },
];

const built = (rows: readonly Planned[], to = '2026-06-15', settings: object = {}) =>
  builtFromReadings([dailyTab('spend', june.from, to, spend)], (reading) => ({ ...reading, plan: planOfRows(rows) }), {
    today: serial('2026-07-20'),
    rates: { USD: 0.9 },
    ...settings,
  });

type Cells = readonly unknown[];
/** The rows of the table under a title, by their first cell. */
function tableUnder(values: readonly Cells[], title: string): Map<unknown, Cells> {
  const start = values.findIndex((cells) => cells[0] === title);
  const end = values.findIndex((cells, i) => i > start + 1 && (cells[0] === null || cells[0] === ''));
  return new Map(values.slice(start, end).map((cells) => [cells[0], cells]));
}

describe('spend against plan in the tabs', () => {
  const { workbook, summary } = built(plan);
  const kpi = tableUnder(workbook.values('KPI'), 'Spent against plan');
  const page = tableUnder(workbook.values('ROI Report'), 'Spent against plan');
  const at = (channel: string, column: keyof typeof planColumns) => kpi.get(channel)?.[planColumns[column] - 1];

  it('has no error in any cell', () => {
    expect(workbook.errors()).toEqual([]);
  });

  it.each([
    ['Google Ads', 3000, 1650, 0.55, 0.5, '✔ on pace', 3300],
    ['Meta', 900, 900, 1, 0.5, '▲ ahead of plan', 1800],
    ['Brand*', 600, 300, 0.5, 0.5, '✔ on pace', 600],
    ['TikTok', 1800, 450, 0.25, 0.5, '▲ behind plan', 900],
    ['>5', 'n/a', 15, 'n/a', 'n/a', '– no plan', 30],
    ['All channels', 6300, 3315, 3315 / 6300, 0.5, '✔ on pace', 6630],
  ])('of %s', (channel, planned, spent, used, due, pace, forecast) => {
    const shown = (['planned', 'spent', 'used', 'dueShare', 'pace', 'forecast'] as const).map((id) => at(channel, id));
    const rounded = shown.map((value) => (typeof value === 'number' ? Number(value.toFixed(6)) : value));
    expect(rounded).toEqual([
      planned,
      spent,
      typeof used === 'number' ? Number(used.toFixed(6)) : used,
      due,
      pace,
      forecast,
    ]);
    const line = page.get(channel === 'All channels' ? 'Total' : channel) ?? [];
    expect([1, 2, 4, 5, 6, 8].map((i) => line[i])).toEqual(shown);
  });

  testWithLibreOffice('is the same in LibreOffice', async () => {
    expect(differences(workbook, await recalculated(workbook))).toEqual([]);
  });

  it('is the same in the JSON', () => {
    expect(summary.plan).toHaveLength(5);
    for (const { channel, planned, spent, forecast, from, to } of summary.plan) {
      expect([at(channel, 'planned'), at(channel, 'spent')]).toEqual([planned ?? 'n/a', spent ?? 'n/a']);
      expect(at(channel, 'forecast')).toBeCloseTo(forecast as number, 6);
      expect([from, to]).toEqual([june.from, june.to]);
    }
  });

  it('foots, and says so in words that the figures bear out', () => {
    expect(page.get('Total')?.[10]).toBe('✔ foots');
    expect([...page.keys()]).toContain(
      'EUR 3,315 spent against EUR 6,300 planned (53 %), with 50 % of the plan due: on pace. As it goes, it will be EUR 6,630 by 30 Jun 2026.',
    );
  });

  it('shows each row of the plan with its money, its days and where it came from', () => {
    const rows = workbook.values('KPI').filter((cells) => cells[0] === 'Meta' && cells[11] === 'spend');
    expect(rows.map((cells) => cells.slice(1, 14))).toEqual([
      [
        serial('2026-06-01'),
        serial('2026-06-15'),
        15,
        450,
        null,
        500,
        null,
        'USD',
        0.9,
        '15 of 30 days',
        'spend',
        null,
        '3',
      ],
      [
        serial('2026-06-16'),
        serial('2026-06-30'),
        15,
        450,
        null,
        500,
        null,
        'USD',
        0.9,
        '15 of 30 days',
        'spend',
        null,
        '3',
      ],
    ]);
  });

  it('holds planned revenue against revenue where there is any', () => {
    expect([at('Google Ads', 'plannedRevenue'), at('Google Ads', 'revenue')]).toEqual([9000, 4950]);
    expect(at('Meta', 'plannedRevenue')).toBe('n/a');
  });

  it('has no place on either tab where nobody planned', () => {
    const { workbook: without } = built([]);
    for (const tab of ['KPI', 'ROI Report'])
      expect(without.values(tab).some((cells) => cells[0] === 'Spent against plan')).toBe(false);
  });

  it('names a plan of which nothing can be told in the report currency', () => {
    const { workbook: held } = built([{ ...june, channel: 'Meta', cost: 5, currency: 'GBP' }]);
    expect(held.errors()).toEqual([]);
    const texts = held.values('ROI Report').map(([first]) => first);
    expect(texts).toContain('Of the plan, 1 row of spend with GBP 5.00 spend is left out until GBP has a rate.');
  });

  it('gives no forecast and no verdict once it is over', () => {
    const { workbook: over } = built(plan, '2026-06-30');
    const total = tableUnder(over.values('ROI Report'), 'Spent against plan').get('Total') ?? [];
    expect([total[6], total[8], total[9], total[10]]).toEqual(['– period over', 'n/a', 'n/a', '✔ foots']);
  });

  it('shows a long plan by source, with the same money', () => {
    const daily = Array.from({ length: 400 }, (_, i) => {
      const day = new Date(Date.UTC(2026, 5, 1 - i)).toISOString().slice(0, 10);
      return { channel: 'Meta', from: day, to: day, cost: 2 };
    }).filter(({ from }) => !from.startsWith('2026-03'));
    const { workbook: long } = builtFromReadings(
      [dailyTab('spend', '2025-01-01', '2026-05-15', { Meta: 1 })],
      (reading) => ({ ...reading, plan: planOfRows(daily) }),
      { today: serial('2026-07-20') },
    );
    expect(long.errors()).toEqual([]);
    const values = long.values('KPI');
    const lines = values.filter(
      (cells) => cells[0] === 'Meta' && cells[planColumns.pace - 1]?.toString().startsWith('– period'),
    );
    expect(lines.map((cells) => cells[planColumns.planned - 1])).toEqual([(400 - 62 - 31) * 2]);
    expect(values.filter((cells) => cells.includes('by days')).length).toBe(3);
  });

  it('adds up what finds no row of its own', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`Channel ${i}`, i + 1]));
    const { workbook: long } = builtFromReadings(
      [dailyTab('spend', june.from, '2026-06-15', many)],
      (reading) => ({
        ...reading,
        plan: planOfRows(Object.keys(many).map((channel) => ({ ...june, channel, cost: 100 }))),
      }),
      { today: serial('2026-07-20') },
    );
    const table = tableUnder(long.values('ROI Report'), 'Spent against plan');
    expect(table.get('Other')?.[1]).toBe(900);
    expect(table.get('Total')?.slice(1, 3)).toEqual([2000, 210 * 15]);
    expect(table.get('Total')?.[10]).toBe('✔ foots');
  });
});

it('a forecast that is nothing to be seen has no sign', () => {
  // Refunds of a cent or less a day.
  const { workbook } = builtFromReadings(
    [dailyTab('spend', june.from, '2026-06-15', { 'Google Ads': 110, Meta: -0.01 })],
    (reading) => ({ ...reading, plan: planOfRows([{ ...june, channel: 'Google Ads', cost: 3000 }]) }),
    { today: serial('2026-07-20') },
  );
  const [, , spent, , , , , , forecast] =
    tableUnder(workbook.values('ROI Report'), 'Spent against plan').get('Meta') ?? [];
  expect([spent, forecast]).toEqual([0, 0]);
});
