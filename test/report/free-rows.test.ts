import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Campaign', 'Cost (EUR)', 'Conversions', 'Revenue (EUR)'];
const months = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'];

/** Each channel has two campaigns, the first of which spends more. */
const page = (channels: number, settings: Record<string, unknown> = {}) => {
  const cells = months.flatMap((month) =>
    Array.from({ length: channels }, (_, i) => [
      [month, `Channel ${i}`, `Large ${i}`, String(1000 - 10 * i), '40', '3000'],
      [month, `Channel ${i}`, `Small ${i}`, String(100 - i), '4', '200'],
    ]).flat(),
  );
  const { workbook } = built([{ name: 'raw', cells: [header, ...cells], text: true }], settings);
  expect(workbook.errors()).toEqual([]);
  return workbook;
};
const rowsOf = (workbook: ReturnType<typeof page>, tab = 'ROI Report') => workbook.values(tab);

describe('the rows that channels leave free on the first screen', () => {
  it('are the largest campaigns’, with the figures of the activities', () => {
    const rows = rowsOf(page(2));
    const at = rows.findIndex(([title]) => title === 'Largest campaigns (EUR)');
    expect(rows.slice(at, at + 5).map((row) => row.slice(0, 6))).toEqual([
      ['Largest campaigns (EUR)', 'Spend', 'Share', 'Revenue', 'ROI', 'Net return'],
      ['Large 0', 4000, 4000 / 8756, 12_000, 2, 8000],
      ['Large 1', 3960, 3960 / 8756, 12_000, expect.closeTo(8040 / 3960, 9), 8040],
      ['Small 0', 400, 400 / 8756, 800, 1, 400],
      ['Small 1', 396, 396 / 8756, 800, expect.closeTo(404 / 396, 9), 404],
    ]);
    expect(rows[22]?.[0]).toBe('What to do next');
  });

  it('stay free where eight channels leave one', () => {
    const rows = rowsOf(page(8));
    expect(rows.filter(([title]) => String(title).startsWith('Largest campaigns'))).toEqual([]);
    expect(rows[22]?.[0]).toBe('What to do next');
  });
});

type Sheets = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
const chartsOf = (workbook: ReturnType<typeof page>) =>
  (workbook.services.SpreadsheetApp as Sheets)
    .getActive()
    .getSheetByName('ROI Report')!
    .getCharts()
    .map((chart) => ({
      title: String(chart.getOptions()?.get('title')),
      series: chart
        .getRanges()
        .slice(1)
        .map((range) => range.getValues().map(([value]) => value)),
    }));

describe('the baseline', () => {
  it('has a chart of its money beside that of the report period', () => {
    const workbook = page(1, { period: { from: '2026-03-01', to: '2026-04-30' } });
    const [chart] = chartsOf(workbook).filter(({ title }) => title.includes('against'));
    expect(chart).toEqual({
      title: 'Period before against the report period (EUR)',
      series: [
        ['Before', expect.any(Number), expect.any(Number), expect.any(Number)],
        ['Now', 2200, 6400, 4200],
      ],
    });
  });

  it('has none where there is no before', () => {
    expect(chartsOf(page(1)).filter(({ title }) => title.includes('against'))).toEqual([]);
  });
});

it('what KPI explains stands beside the frozen column, which would cut it', () => {
  const rows = rowsOf(page(1), 'KPI');
  const long = rows.flatMap(([label]) => (String(label ?? '').length > 30 ? [label] : []));
  expect(long).toEqual([]);
  expect(rows.some(([, says]) => String(says ?? '').startsWith('Every figure is a formula'))).toBe(true);
});
