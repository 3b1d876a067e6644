import { expect, it } from 'vitest';
import { isoDay } from '../../src/intake/columns/day-serial.ts';
import { assemble } from '../../src/report/assemble.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

const tab = (name: string, days: readonly string[]) => ({
  name,
  cells: [
    ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)'],
    ...days.flatMap((day) => [
      [day, name, '10', '30'],
      [day, 'Other', '5', '9'],
    ]),
  ],
});

function daysOf(...tabs: ReturnType<typeof tab>[]): Record<string, readonly [string, readonly string[]]> {
  const { readings, problems } = assemble(tabs, readSettings({}), 46_300, new Map());
  return Object.fromEntries(
    readings.map(({ name, rows }) => {
      const first = `${isoDay(rows.from[0] as number)}..${isoDay(rows.to[0] as number)}`;
      const said = problems.filter(({ source, code }) => source === name && /months$|steps$/.test(code));
      return [name, [first, said.map(({ code }) => code)]];
    }),
  );
}

const monthly = tab('Social', ['2026-01-15', '2026-02-15', '2026-03-15']);

it('days that may stand for months do, where another source has its months on the same day', () => {
  expect(daysOf(monthly, tab('Search', ['2026-02-15']))).toEqual({
    Social: ['2026-01-01..2026-01-31', ['rows-of-steps']],
    Search: ['2026-02-01..2026-02-28', ['rows-of-steps']],
  });
});

it('of two days a week apart likewise, where another source has weeks from the same weekday on', () => {
  const weekly = tab('Social', ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26']);
  expect(daysOf(weekly, tab('Search', ['2026-01-12', '2026-01-19']))).toMatchObject({
    Search: ['2026-01-12..2026-01-18', ['rows-of-steps']],
  });
  const asked = ['2026-01-12..2026-01-12', ['days-or-steps']];
  expect(daysOf(tab('Search', ['2026-01-12', '2026-01-19']))).toMatchObject({ Search: asked });
});

it('are asked about where no other source tells, or another day does', () => {
  const asked = ['2026-02-15..2026-02-15', ['days-or-steps']];
  expect(daysOf(tab('Search', ['2026-02-15']))).toMatchObject({ Search: asked });
  const { Search } = daysOf(tab('Social', ['2026-01-10', '2026-02-10', '2026-03-10']), tab('Search', ['2026-02-15']));
  expect(Search).toEqual(asked);
});
