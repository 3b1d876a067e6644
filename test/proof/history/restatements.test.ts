import { expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../../src/intake/raw.ts';
import { definitionsStamp } from '../../../src/proof/history/definitions.ts';
import type { Entry } from '../../../src/proof/history/entry.ts';
import { entryOf } from '../../../src/proof/history/entry-of.ts';
import { entryRows } from '../../../src/proof/history/entry-rows.ts';
import { periodOf } from '../../../src/proof/history/published-periods.ts';
import { readEntry } from '../../../src/proof/history/read-entry.ts';
import { restatements } from '../../../src/proof/history/restatements.ts';
import { sourceLines } from '../../../src/proof/history/source-lines.ts';
import { assemble } from '../../../src/report/assemble.ts';
import type { ReportContext } from '../../../src/report/context.ts';
import type { Restated } from '../../../src/report/history-shown.ts';
import { parseIsoDay } from '../../../src/report/iso-day.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { sha256 } from '../../../tools/proof/history/draw-history.ts';

type Row = readonly [day: string, channel: string, campaign: string, cost: number, revenue: number];
type Given = Readonly<Record<string, unknown>>;

const today = parseIsoDay('2026-09-01');
const settings: Given = { currency: 'EUR', period: { from: '2026-04-01', to: '2026-04-30' } };

const days = ['2026-03', '2026-04', '2026-05'].flatMap((month) =>
  Array.from({ length: 28 }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`),
);
/** Amounts go up and down: were they to rise only, they would look like a running total. */
const rows: readonly Row[] = days.flatMap((day, i): Row[] => [
  [day, 'Google Ads', 'Brand', 10 + ((7 * i) % 30), 40 + ((11 * i) % 50)],
  [day, 'Meta Ads', 'Spring', 20 + ((5 * i) % 30), 30 + ((13 * i) % 50)],
]);

const tab = (body: readonly Row[], name = 'Ads', currency = 'EUR'): RawTable => ({
  name,
  cells: [
    ['Date', 'Channel', 'Campaign', `Cost (${currency})`, `Revenue (${currency})`],
    ...body.map((row): RawCell[] => [...row]),
  ],
});

function build(tables: readonly RawTable[], given: Given = settings, published: readonly Entry[] = []): ReportContext {
  const read = readSettings(given);
  expect(read.refused).toEqual([]);
  return assemble(tables, read, today, new Map(), published.map(periodOf));
}

/** As it comes back from its tab. */
function published(tables: readonly RawTable[], given: Given = settings): Entry {
  const context = build(tables, given);
  const made = { at: '2026-05-02 09:00', who: 'Ann', definitions: definitionsStamp(sha256), inputs: 'x' };
  const period = context.windows.report;
  if (!period) throw new Error('nothing to publish');
  return readEntry(entryRows(1, entryOf(context, period, { ...made, settings: readSettings(given).settings })));
}

function restated(before: Entry, tables: readonly RawTable[], given: Given = settings): readonly Restated[] {
  return restatements(build(tables, given, [before]), [before], definitionsStamp(sha256));
}

const ofFigure = (all: readonly Restated[], id: string, channel: string | null = null) =>
  all.find(({ figure, channel: of }) => figure === id && of === channel);

const isApril = ([day]: Row) => day.startsWith('2026-04');
const changed = (which: (row: Row) => boolean, change: (row: Row) => Row): Row[] =>
  rows.map((row) => (which(row) ? change(row) : row));

it('nothing is restated where nothing has changed, wherever the rows stand and whatever was added after the period', () => {
  const before = published([tab(rows)]);
  const later: Row[] = [['2026-06-01', 'Google Ads', 'Brand', 5, 9]];
  expect(restated(before, [tab([...rows].reverse())])).toEqual([]);
  expect(restated(before, [tab([...rows, ...later])])).toEqual([]);
  expect(restated(before, [tab(rows)], { ...settings, period: 'all', grain: 'week', targets: { roi: 2 } })).toEqual([]);
});

it('says what was, what is and of which days', () => {
  const before = published([tab(rows)]);
  const now = restated(before, [
    tab(
      changed(
        ([day, channel]) => day === '2026-04-05' && channel === 'Meta Ads',
        ([d, c, n, cost, revenue]) => [d, c, n, cost, revenue + 100],
      ),
    ),
  ]);
  const revenue = ofFigure(now, 'revenue');
  expect(now.map(({ figure, channel }) => [figure, channel])).toEqual([
    ['revenue', null],
    ['roi', null],
    ['roas', null],
  ]);
  expect((revenue?.is ?? 0) - (revenue?.was ?? 0)).toBeCloseTo(100, 9);
  expect(revenue).toMatchObject({
    from: parseIsoDay('2026-04-01'),
    to: parseIsoDay('2026-04-30'),
    isPreliminary: false,
  });
});

const some = ([day, channel]: Row) => day === '2026-04-05' && channel === 'Meta Ads';
const more: Row[] = [
  ['2026-04-29', 'Meta Ads', 'Spring', 70, 90],
  ['2026-04-30', 'Meta Ads', 'Spring', 60, 95],
];
const dearer = changed(some, ([day, channel, name, cost, revenue]) => [day, channel, name, cost + 3, revenue]);

it.each<[string, readonly RawTable[], Given, string, string | null, string]>([
  ['rows added', [tab([...rows, ...more])], {}, 'cost', null, 'rows added (2 of Ads)'],
  ['rows gone', [tab(rows.filter((row) => !some(row)))], {}, 'cost', null, 'rows gone (1 of Ads)'],
  ['other amounts', [tab(dearer)], {}, 'cost', null, 'restated by the platform (Ads)'],
  [
    'renamed',
    [
      tab(
        changed(
          (row) => isApril(row) && row[1] === 'Meta Ads',
          ([day, , ...rest]) => [day, 'Facebook', ...rest],
        ),
      ),
    ],
    {},
    'cost',
    'Facebook',
    'renamed campaigns (Ads)',
  ],
  [
    'other rows, as many',
    [tab(changed(some, ([day, channel, , cost, revenue]) => [day, channel, 'Summer', cost + 3, revenue]))],
    {},
    'cost',
    null,
    'cannot say (Ads)',
  ],
  ['another margin', [tab(rows)], { margin: 0.5 }, 'roi', null, 'setting changed (Contribution margin)'],
  [
    'another margin, and other amounts',
    [tab(dearer)],
    { margin: 0.5 },
    'roi',
    null,
    'setting changed (Contribution margin); restated by the platform (Ads)',
  ],
  [
    'another margin, which moves no spend',
    [tab(dearer)],
    { margin: 0.5 },
    'cost',
    null,
    'restated by the platform (Ads)',
  ],
  [
    'a source left out',
    [
      tab(rows),
      tab(
        rows.map(([day, , n, c, r]) => [day, 'Radio', n, c, r]),
        'Radio',
      ),
    ],
    { sources: { Radio: { leaveOut: true } } },
    'cost',
    null,
    'setting changed (Sources)',
  ],
  [
    'a channel renamed in Settings',
    [tab(rows)],
    { channelNames: { 'Meta Ads': 'Social' } },
    'cost',
    'Social',
    'setting changed (Channel names)',
  ],
])('tells why: %s', (what, tables, given, figure, channel, why) => {
  const first = what === 'a source left out' ? tables : [tab(rows)];
  const now = restated(published(first), tables, { ...settings, ...given });
  expect(ofFigure(now, figure, channel)?.why).toBe(why);
});

it('tells other rates from other amounts', () => {
  const abroad = [tab(rows, 'Ads', 'USD')];
  const [was, is] = [0.9, 0.8].map((rate) => ({ ...settings, rates: { USD: rate } }));
  const before = published(abroad, was);
  expect(ofFigure(restated(before, abroad, is), 'cost')?.why).toBe('setting changed (Exchange rates)');
  const both = restated(before, [tab(dearer, 'Ads', 'USD')], is);
  expect(ofFigure(both, 'cost')?.why).toBe('setting changed (Exchange rates); restated by the platform (Ads)');
});

const weekly = days.filter((_, i) => i % 7 === 0).map((day, i): Row => [day, 'Radio', 'Spot', 70 + ((9 * i) % 40), 90]);
const spans: RawTable = {
  name: 'Radio',
  cells: [
    ['From', 'To', 'Channel', 'Campaign', 'Cost (EUR)', 'Revenue (EUR)'],
    ...weekly.map(([day, ...rest]): RawCell[] => [
      { serial: parseIsoDay(day) },
      { serial: parseIsoDay(day) + 6 },
      ...rest,
    ]),
  ],
};

it('works out a published period of any days, though rows span its ends', () => {
  const before = published([spans], { ...settings, period: { from: '2026-04-03', to: '2026-04-17' } });
  expect(before.all.some((value) => value !== undefined)).toBe(true);
  expect(restated(before, [spans])).toEqual([]);
});

it('counts a raw row once, however the report cuts it', () => {
  const april = { from: parseIsoDay('2026-04-01'), to: parseIsoDay('2026-04-30') };
  const lines = (given: Given) => sourceLines(build([spans], { ...settings, ...given }).ledger, april);
  const [line] = lines({});
  expect(line?.rows).toBe(4);
  const [cut] = lines({
    period: { from: '2026-04-10', to: '2026-04-20' },
    baseline: { from: '2026-03-20', to: '2026-04-06' },
  });
  expect({ ...cut, sums: [] }).toEqual({ ...line, sums: [] });
});

it('a period stays preliminary as long as its conversions may move', () => {
  const before = published([tab(rows)]);
  const [one] = restated(before, [tab(dearer)], { ...settings, conversionsMoveDays: 200 });
  expect(one?.isPreliminary).toBe(true);
});
