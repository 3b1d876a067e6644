import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/intake/columns/day-serial.ts';
import { readTable } from '../../../src/intake/read-table.ts';
import type { Reading } from '../../../src/intake/reading.ts';
import { byChannel, codes, sums, tableOf } from '../table-of.ts';

const read = (text: string, name = 'Tab') => readTable(tableOf(text, { name }));

/** The planned cost, by channel and first day. */
const planned = ({ plan }: Reading): readonly (readonly [string, string, number])[] =>
  plan === undefined
    ? []
    : plan.channel.map((channel, i) => [
        channel,
        Number.isNaN(plan.from[i]!) ? '' : isoDay(plan.from[i]!),
        plan.measures.cost[i]!,
      ]);

describe('budget and actual in columns', () => {
  it.each([
    ['Month|Channel|Budget|Actual|Variance|Variance %'],
    ['Monat|Kanal|Plan|Ist|Abweichung|Abw. %'],
    ['Monat|Kanal|Soll|Ist|Differenz|%'],
    ['Mois|Canal|Budget|Réel|Écart|Écart %'],
    ['Mes|Canal|Presupuesto|Real|Diferencia|%'],
    ['Mês|Canal|Orçamento|Realizado|Variação|%'],
    ['Mese|Canale|Preventivo|Consuntivo|Scostamento|%'],
    ['Month|Channel|Planned spend|Actual spend|Remaining|%'],
    ['Month|Channel|Budgeted Cost in Campaign|Actual Cost in Campaign|Delta|%'],
  ])('are a plan and a cost: %s', (header) => {
    const reading = read(`${header}\n2025-01|Google|1000|950|50|5%\n2025-01|Meta|800|860|-60|-7.5%`);
    expect(byChannel(reading)).toEqual({ Google: 950, Meta: 860 });
    expect(planned(reading)).toEqual([
      ['Google', '2025-01-01', 1000],
      ['Meta', '2025-01-01', 800],
    ]);
    expect(codes(reading)).not.toContain('ambiguous-column');
  });

  it('may stand below months, or be rows of a table with months across', () => {
    const below = read(
      '|Jan 2025||Feb 2025|\nChannel|Budget|Actual|Budget|Actual\nGoogle|100|90|110|115\nMeta|50|55|60|58',
    );
    const rows = read(
      'Channel|Type|Jan 2025|Feb 2025\nGoogle|Budget|100|110\nGoogle|Actual|90|115\nMeta|Budget|50|60\nMeta|Actual|55|58',
    );
    for (const reading of [below, rows]) {
      expect(byChannel(reading)).toEqual({ Google: 205, Meta: 113 });
      expect(planned(reading)).toEqual([
        ['Google', '2025-01-01', 100],
        ['Google', '2025-02-01', 110],
        ['Meta', '2025-01-01', 50],
        ['Meta', '2025-02-01', 60],
      ]);
    }
  });

  it('may be of one channel each', () => {
    const reading = read('Month|Google Ads Budget|Google Ads Actual|Meta Budget|Meta Actual\n2025-01|100|90|50|55');
    expect(byChannel(reading)).toEqual({ 'Google Ads': 90, Meta: 55 });
    expect(planned(reading)).toEqual([
      ['Google Ads', '2025-01-01', 100],
      ['Meta', '2025-01-01', 50],
    ]);
  });

  it('leave totals out of the plan', () => {
    const reading = read('Channel|Budget|Spend\nGoogle|1000|900\nMeta|500|450\nTotal|1500|1350');
    expect(planned(reading)).toEqual([
      ['Google', '', 1000],
      ['Meta', '', 500],
    ]);
  });

  it('may be of revenue', () => {
    const reading = read('Month|Channel|Spend|Revenue Budget|Revenue Actual\n2025-01|Google|100|500|450');
    expect(sums(reading)).toEqual({ cost: 100, revenue: 450 });
    expect(reading.plan?.measures.revenue).toEqual(Float64Array.of(500));
  });

  it('are no plan of a day where the budget of a campaign stands again in each of its rows', () => {
    const reading = read(
      'Date|Campaign|Budget|Spend\n2025-01-01|A|1000|10\n2025-01-02|A|1000|11\n2025-01-03|A|1000|12',
    );
    expect(sums(reading)).toEqual({ cost: 33 });
    expect(reading.plan).toBeUndefined();
  });
});

describe('plans in rows', () => {
  it('are held, accounted for, and kept as the plan', () => {
    const reading = read('Month|Channel|Scenario|Spend\n2025-01|Google|Budget|100\n2025-01|Google|Actual|95');
    expect(sums(reading)).toEqual({ cost: 95 });
    expect(reading.counts).toEqual({ read: 2, used: 1, totals: 0, heldBack: 1 });
    expect(reading.held).toMatchObject([{ row: 2, reason: 'planned-rows', amounts: { cost: 100 } }]);
    expect(planned(reading)).toEqual([['Google', '2025-01-01', 100]]);
  });
});

describe('a sheet of budgets only', () => {
  it.each([
    ['by month across', 'Channel|Jan|Feb\nGoogle|100|110\nMeta|50|60\nTotal|150|170', 'Budget 2025'],
    [
      'by month in rows',
      'Month|Channel|Budget\n2025-01|Google|100\n2025-02|Google|110\n2025-01|Meta|50\n2025-02|Meta|60',
      'Tab',
    ],
  ])('is a plan and no spend: %s', (_, text, name) => {
    const reading = read(text, name);
    expect(reading.refused).toBeNull();
    expect(sums(reading)).toEqual({});
    expect(reading.rows.length).toBe(0);
    expect(planned(reading)).toHaveLength(4);
    expect(planned(reading).reduce((sum, [, , cost]) => sum + cost, 0)).toBe(320);
    const { read: all, used, totals, heldBack } = reading.counts;
    expect(used + totals + heldBack).toBe(all);
  });
});
