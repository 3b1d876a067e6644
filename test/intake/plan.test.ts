import { describe, expect, it } from 'vitest';
import { planCuts, planRows } from '../../src/intake/plan.ts';
import { rateBook, worthOver } from '../../src/intake/rates/rate-book.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { type Planned, planOfRows, serial } from '../report/plan-fixtures.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };
const reading = (...rows: readonly Planned[]) => ({
  ...readTable({ name: 'Budget', cells: [] }),
  plan: planOfRows(rows),
});
const options = { worth: worthOver(rateBook('EUR', { USD: 0.9 }, [])), channelNames: {}, channels: [] };

describe('the rows of a plan', () => {
  it('bear the name that their channel has where money was spent', () => {
    const { rows } = planRows(
      [
        reading(
          { ...june, channel: 'FB', cost: 1 },
          { ...june, channel: ' google ads', cost: 2 },
          { ...june, channel: 'TV', cost: 3 },
        ),
      ],
      { ...options, channelNames: { FB: 'Meta' }, channels: ['Meta', 'Google Ads'] },
    );
    expect(rows.map(({ channel }) => channel)).toEqual(['Meta', 'Google Ads', 'TV']);
  });

  it('keep their money in its own currency beside its rate, and name what has none', () => {
    const { rows, withoutRate } = planRows(
      [
        reading(
          { ...june, channel: 'A', cost: 100, currency: 'USD' },
          { ...june, channel: 'A', cost: 10, currency: '' },
          { ...june, channel: 'A', cost: 7, revenue: 9, currency: 'GBP' },
          { ...june, channel: 'B', cost: 5, currency: 'GBP' },
        ),
      ],
      options,
    );
    expect(rows.map(({ cost, rate, sourceRow }) => [cost, rate, sourceRow])).toEqual([
      [100, 0.9, 2],
      [10, 1, 3],
    ]);
    expect(withoutRate).toEqual([
      { source: 'Budget', currency: 'GBP', rows: [4, 5], amounts: { cost: 12, revenue: 9 } },
    ]);
  });

  it('without any amount are no plan', () => {
    expect(planRows([reading({ ...june, channel: 'A', cost: Number.NaN })], options)).toEqual({
      rows: [],
      withoutRate: [],
    });
  });

  it('cut the spend where they begin, and on the day after they end', () => {
    const flight = { channel: 'A', from: '2026-06-10', to: '2026-06-20', cost: 1 };
    expect(planCuts([reading(flight, { ...flight, from: '', to: '' })])).toEqual([
      serial('2026-06-10'),
      serial('2026-06-21'),
    ]);
  });
});
