import { describe, expect, it } from 'vitest';
import { zoneName } from '../../workbench/document/a1.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sheetOf } from '../google/spreadsheet.ts';
import { built } from './build.ts';

const header = ['Date', 'Channel', 'Cost (EUR)', 'Revenue (EUR)', 'Clicks'];
type Row = readonly [day: string, channel: string, cost: number, revenue: number];

const channels = ['Brand*', '>5', 'Email', 'Meta', 'TikTok'];
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
const labels = ['Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026'];
const lastDays = [31, 28, 31, 30, 31, 30];

/** Each day of half a year, with money that rises and falls by day and channel; no two sums are alike. */
const rows: Row[] = months.flatMap((month, m) =>
  Array.from({ length: lastDays[m]! }, (_, d) => d + 1).flatMap((day) =>
    channels.map((channel, c): Row => {
      const cost = 10 + ((7 * day + 13 * c + 29 * m) % 23) + c;
      return [`${month}-${String(day).padStart(2, '0')}`, channel, cost, cost * (c + 1) - 20 * m];
    }),
  ),
);

const tab = (of: readonly Row[]) => ({
  name: 'raw',
  text: true,
  cells: [header, ...of.map(([day, channel, cost, revenue]) => [day, channel, `${cost}.00`, `${revenue}.00`, '10'])],
});

const sums = (of: readonly Row[]) => {
  const cost = of.reduce((sum, [, , each]) => sum + each, 0);
  const revenue = of.reduce((sum, [, , , each]) => sum + each, 0);
  return { cost, revenue, roi: (revenue - cost) / cost };
};

const settings = { period: 'last-quarter', baseline: 'previous', firstScreenKpis: ['revenue', 'cost', 'roi'] };

function choose(workbook: Workbook, channel: string, time: string): void {
  const page = sheetOf(workbook, 'ROI Report');
  page.getRange('I4').setValue(channel);
  page.getRange('K4').setValue(time);
}

/** The first screen as it is read. */
function read(workbook: Workbook) {
  const page = workbook.values('ROI Report');
  const rowOf = (title: RegExp) => page.find(([first]) => title.test(String(first))) ?? [];
  const start = page.findIndex(([first]) => String(first).startsWith('Channel'));
  const end = page.findIndex(([first]) => first === 'Total');
  return {
    headline: String(page[0]?.[0]),
    byline: String(page[1]?.[0]),
    kpi: (title: RegExp) => rowOf(title).slice(1, 7),
    channels: new Map(page.slice(start + 1, end).map((cells) => [String(cells[0]), cells.slice(1, 7)])),
    total: page[end]?.slice(1, 7) ?? [],
  };
}

const near = (value: number) => expect.closeTo(value, 6);

describe('what somebody chooses on the page', () => {
  const { workbook } = built([tab(rows)], settings);
  const asBuilt = read(workbook);

  it('is all of it at first', () => {
    const page = workbook.values('ROI Report');
    expect(page[3]?.slice(7, 12)).toEqual(['Show', 'All channels', null, 'Report period', null]);
    expect(asBuilt.headline).toMatch(/^ROI is/);
  });

  it('needs no leave to be changed', () => {
    const page = workbook.document.sheets.find(({ name }) => name === 'ROI Report');
    const free = page?.protections.map(({ warningOnly, unprotected }) => [warningOnly, unprotected.map(zoneName)]);
    expect(free).toEqual([[true, ['I4:J4', 'K4:L4']]]);
  });

  it.each(channels.flatMap((channel, i) => [0, 1 + i].map((m) => [channel, m] as const)))(
    'shows %s in month %i from its rows alone, beside the month before',
    (channel, m) => {
      choose(workbook, channel, labels[m]!);
      const of = (month: number) =>
        sums(rows.filter(([day, name]) => name === channel && day.startsWith(months[month] ?? 'none')));
      const { kpi, headline, byline } = read(workbook);
      const [now, before] = [of(m), m > 0 ? of(m - 1) : null];
      const shown = (title: RegExp) => [kpi(title)[0], kpi(title)[3]];
      expect(shown(/^Spend/)).toEqual([near(now.cost), before ? near(before.cost) : 'n/a']);
      expect(shown(/^Revenue \(/)).toEqual([near(now.revenue), before ? near(before.revenue) : 'n/a']);
      expect(shown(/^ROI/)).toEqual([near(now.roi), before ? near(before.roi) : 'n/a']);
      expect(headline).toContain(`${channel}, ${labels[m]}: ROI is ${Math.round(now.roi * 100)} %`);
      expect(headline).toContain(`EUR ${now.cost.toLocaleString('en-US')} of spend`);
      expect(byline).toContain(before ? `compared with ${labels[m - 1]}` : 'compared with nothing');
      expect(workbook.errors()).toEqual([]);
    },
  );

  it('shows a channel in the report period as the channel table has it', () => {
    for (const channel of channels) {
      choose(workbook, channel, 'Report period');
      const { kpi, channels: table } = read(workbook);
      const [spend, , revenue, roi] = table.get(channel) ?? [];
      expect([kpi(/^Spend/)[0], kpi(/^Revenue \(/)[0], kpi(/^ROI/)[0]]).toEqual([spend, revenue, roi]);
      expect(table).toEqual(asBuilt.channels);
      const before = sums(rows.filter(([day, name]) => name === channel && day < '2026-04'));
      expect(kpi(/^Spend/)[3]).toEqual(near(before.cost));
    }
  });

  it('shows all channels of a month side by side, which add up to it', () => {
    choose(workbook, 'All channels', 'Feb 2026');
    const { channels: table, total, kpi } = read(workbook);
    const february = rows.filter(([day]) => day.startsWith('2026-02'));
    for (const channel of channels) {
      const of = sums(february.filter(([, name]) => name === channel));
      const [spend, share, revenue, roi, net, verdict] = table.get(channel) ?? [];
      expect([spend, revenue, roi, net]).toEqual([of.cost, of.revenue, of.roi, of.revenue - of.cost].map(near));
      expect(share).toBeCloseTo(of.cost / sums(february).cost, 2);
      expect(verdict).toBe('– as chosen');
    }
    expect([total[0], total[2]]).toEqual([near(sums(february).cost), near(sums(february).revenue)]);
    expect(total[5]).toBe('✔ foots');
    expect(kpi(/^Spend/)[0]).toEqual(total[0]);
  });

  it('is judged by nobody: targets and verdicts are of the report', () => {
    const { workbook: withTarget } = built([tab(rows)], { ...settings, targets: { roi: 1.2 } });
    expect(read(withTarget).kpi(/^ROI$/)[1]).toBe(1.2);
    choose(withTarget, 'Meta', 'Report period');
    const [, target, difference, , , status] = read(withTarget).kpi(/^ROI$/);
    expect([target, difference, status]).toEqual(['–', '–', '– as chosen']);
  });

  it('is drawn over time', () => {
    choose(workbook, 'Meta', 'Report period');
    const kpi = workbook.values('KPI');
    const at = kpi.findIndex(([first]) => first === 'What the first chart draws');
    const drawn = kpi.slice(at + 3, at + 3 + months.length).map((cells) => [cells[0], cells[4], cells[5]]);
    expect(drawn).toEqual(
      months.map((month, m) => {
        const of = sums(rows.filter(([day, name]) => name === 'Meta' && day.startsWith(month)));
        return [labels[m], near(of.cost), near(of.revenue)];
      }),
    );
  });

  it('that is emptied is all of it again', () => {
    choose(workbook, '', '');
    expect(read(workbook).headline).toBe(asBuilt.headline);
    expect([...read(workbook).channels]).toEqual([...asBuilt.channels]);
  });

  it('has no figure where it is none of the list', () => {
    choose(workbook, 'Telegram', 'Report period');
    expect(read(workbook).kpi(/^Spend/)[0]).toBe('n/a');
    choose(workbook, 'All channels', 'Never');
    expect(read(workbook).kpi(/^Spend/)[0]).toBe('n/a');
    expect(workbook.errors()).toEqual([]);
  });

  it('is all of it again after the next build', () => {
    choose(workbook, 'Meta', 'May 2026');
    workbook.scriptRun('buildReport');
    expect(read(workbook).headline).toBe(asBuilt.headline);
    expect(workbook.values('ROI Report')[3]?.slice(7, 12)).toEqual([
      'Show',
      'All channels',
      null,
      'Report period',
      null,
    ]);
  });

  it('is compared with nothing where days of either month are missing', () => {
    const { workbook: gaps } = built([tab(rows.filter(([day]) => day < '2026-03-08' || day > '2026-03-14'))], settings);
    const before = (time: string) => {
      choose(gaps, 'All channels', time);
      return read(gaps).kpi(/^Spend/)[3];
    };
    expect(['Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026'].map(before)).toEqual([
      expect.any(Number),
      'n/a',
      'n/a',
      expect.any(Number),
    ]);
  });

  it('says that Campaign Data is out of order', () => {
    const { workbook: sorted } = built([tab(rows)], settings);
    const data = sheetOf(sorted, 'Campaign Data');
    const [one, other] = [data.getRange(2, 1, 1, 8), data.getRange(600, 1, 1, 8)].map((range) => range.getValues());
    data.getRange(2, 1, 1, 8).setValues(other!);
    data.getRange(600, 1, 1, 8).setValues(one!);
    choose(sorted, 'Meta', 'May 2026');
    expect(read(sorted).kpi(/^Spend/)[0]).toBe('n/a');
    expect(read(sorted).headline).toMatch(/^Campaign Data no longer stands in its order: build again/);
  });

  it('has no cells to choose in where there is but one channel and one month', () => {
    const one = rows.filter(([day, channel]) => channel === 'Meta' && day.startsWith('2026-05'));
    const { workbook: small } = built([tab(one)], { ...settings, period: 'all' });
    expect(small.values('ROI Report').flat()).not.toContain('Show');
  });
});
