import { describe, expect, it } from 'vitest';
import { built } from './build.ts';

const months = ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15'];
const header = ['Date', 'Channel', 'Campaign', 'Cost (EUR)', 'Conversions', 'Revenue (EUR)'];
/** Each a month: channel, campaign, spend, conversions and revenue, where somebody has it. */
type Campaign = readonly [channel: string, campaign: string, cost: number, conversions: number, revenue?: number | ''];

function page(campaigns: readonly Campaign[], settings: Record<string, unknown> = {}, heads = header) {
  const cells = months.flatMap((month) => campaigns.map((each) => [month, ...each.map(String)]));
  const { workbook } = built([{ name: 'raw', cells: [heads, ...cells], text: true }], settings);
  expect(workbook.errors()).toEqual([]);
  const rows = workbook.values('ROI Report').map((row) => row.slice(0, 12).filter((value) => value !== null));
  const from = rows.findIndex(([title]) => title === '7  Recommendations');
  const until = rows.findIndex(([title]) => title === 'Follow-up');
  const advice = rows.slice(from + 3, until).filter((row) => row.length === 2) as [string, string][];
  return { workbook, rows, advice };
}

const social = ['Social', 'Reach', 1000, 40, 1100] as const;

describe('a campaign that loses in a channel that does not', () => {
  const shop: readonly Campaign[] = [['Shopping', 'Shoes', 1000, 50, 4000], ['Shopping', 'Hats', 400, 20, 100], social];

  it('is named with its spend, its ROI and what was lost', () => {
    const [first] = page(shop).advice;
    expect(first).toEqual([
      'Move the campaign “Hats” of Shopping from EUR 1,600 to 0 or rework it: expected +EUR 1,200 (no buyer stays) to +EUR 1,600 (all stay).',
      'Its ROI is -75 %: EUR 1,600 spent brought EUR 400 of revenue, and EUR 1,200 more was spent than came back; Shopping as a whole has an ROI of 193 %.',
    ]);
  });

  it('has its row among the campaigns, though ten others spent more', () => {
    const many = Array.from({ length: 11 }, (_, i): Campaign => ['Shopping', `C${i}`, 1000 + i, 50, 4000]);
    const { rows, advice } = page([...many, ['Shopping', 'Hats', 900, 20, 100], social]);
    expect(advice.map(([action]) => action).join('\n')).toContain(
      'Move the campaign “Hats” of Shopping from EUR 4 k to 0',
    );
    expect(rows.some(([channel, name]) => channel === 'Shopping' && name === 'Hats')).toBe(true);
    expect(rows.flat().join('\n')).toContain(
      'The 10 campaigns that spent most in the report period, of 13, and 1 more that a recommendation names',
    );
  });

  it('is named in place of its channel where others of it do not lose', () => {
    const { advice } = page([['Shopping', 'Shoes', 1000, 50, 1500], ['Shopping', 'Hats', 1000, 20, 100], social]);
    expect(advice.map(([action]) => action).filter((action) => action.startsWith('Move'))).toEqual([
      expect.stringContaining('Move the campaign “Hats” of Shopping from EUR 4,000 to 0'),
    ]);
  });

  it('is called lost once there is a margin, which counts', () => {
    const because = page(shop, { margin: 0.5 })
      .advice.map(([, why]) => why)
      .join('\n');
    expect(because).toContain(
      'Its ROI is -88 %: EUR 1,600 spent brought EUR 400 of revenue, and EUR 1,400 was lost; Shopping as a whole has an ROI of 46 %.',
    );
  });

  it('says so when it was the same a year ago', () => {
    const lastYear = months.map((month) => month.replace('2026', '2025'));
    const cells = [...lastYear, ...months].flatMap((month) => shop.map((each) => [month, ...each.map(String)]));
    const { workbook } = built([{ name: 'raw', cells: [header, ...cells], text: true }], {
      period: { from: '2026-01-01', to: '2026-04-30' },
    });
    const text = workbook.values('ROI Report').flat().join('\n');
    expect(text).toMatch(/Move the campaign “Hats” .* A year ago it was the same\./);
    expect(text).toContain('A year ago its ROI was -75 %: it may be the season.');
  });

  it.each<[string, readonly Campaign[]]>([
    [
      'its loss is no part of its channel that would be seen',
      [['Shopping', 'Shoes', 10_000, 50, 40_000], ['Shopping', 'Hats', 190, 2, 0], social],
    ],
    ['nobody tells its revenue', [['Shopping', 'Shoes', 1000, 50, 4000], ['Shopping', 'Hats', 400, 20, ''], social]],
    [
      'a fifth of the revenue bears no name',
      [['Shopping', 'Shoes', 1000, 50, 3000], ['Shopping', 'Hats', 400, 20, 100], ['Shopping', '', 0, 0, 900], social],
    ],
    [
      'the whole channel loses, which is said of that',
      [['Shopping', 'Shoes', 1000, 50, 900], ['Shopping', 'Hats', 400, 20, 100], social],
    ],
    ['it is all of its channel', [['Shopping', 'Hats', 400, 20, 100], social]],
  ])('is not named where %s', (_, campaigns) => {
    expect(page(campaigns).advice.filter(([action]) => action.includes('campaign “'))).toEqual([]);
  });

  it('is not named where a third of the money is held back', () => {
    const cells = months.flatMap((month, i) =>
      shop.map((each) => [month, ...each.map((value, at) => (i === 1 && at === 2 ? 'n.a.?' : String(value)))]),
    );
    const { workbook } = built([{ name: 'raw', cells: [header, ...cells], text: true }]);
    expect(workbook.values('ROI Report').flat().join('\n')).not.toContain('campaign “');
  });
});

describe('brand search', () => {
  const search: readonly Campaign[] = [
    ['Search', 'Brand', 500, 60, 5000],
    ['Search', 'Generic shoes', 1000, 20, 700],
    ['Search', 'Generic hats', 800, 20, 500],
    social,
  ];

  it('does not hide that the rest of its channel loses', () => {
    const { advice, rows } = page(search);
    expect(advice[0]).toEqual([
      'Move Search without its brand search from EUR 7,200 to 0 or rework it: expected +EUR 2,400 (no buyer stays) to +EUR 7,200 (all stay).',
      'Its ROI is -33 %: EUR 7,200 spent brought EUR 4,800 of revenue, and EUR 2,400 more was spent than came back; its brand search has an ROI of 900 % and harvests demand that is there already.',
    ]);
    const told = rows.filter(([channel, name]) => channel === 'Search' && /brand search/i.test(String(name)));
    expect(told.map((row) => row.slice(1))).toEqual([
      ['Brand search: 1 campaign', '–', '–', 2000, 2000 / 13_200, 20_000, 9],
      ['Without its brand search: 2 campaigns', '–', '–', 7200, 7200 / 13_200, 4800, -2400 / 7200],
    ]);
  });

  it('does not hide it where the whole channel loses, too', () => {
    const weak = search.map((each): Campaign => (each[1] === 'Brand' ? ['Search', 'Brand', 500, 60, 600] : each));
    const { advice } = page(weak);
    expect(advice[0]?.[0]).toMatch(/^Move Search without its brand search from EUR 7,200 to 0/);
    expect(advice.filter(([action]) => action.startsWith('Move Search from'))).toEqual([]);
  });

  it('stands beside a single campaign that loses', () => {
    const [first] = page([search[0] as Campaign, search[1] as Campaign, social]).advice;
    expect(first?.[0]).toContain('Move the campaign “Generic shoes” of Search from EUR 4,000 to 0');
    expect(first?.[1]).toContain('Search as a whole has an ROI of 280 %, its brand search one of 900 %.');
  });

  it('is no reason for more of it: its channel is measured without it', () => {
    const good = page([['Search', 'Brand', 500, 60, 9000], ['Search', 'Generic', 1000, 60, 2000], social]).advice;
    expect(good[0]).toEqual([
      'Test more Search without its brand search for four weeks: from EUR 4,000 to EUR 4,400 a period. What it would add, the data cannot say.',
      'It returned 100 % on its spend before the cost of goods, the most of the larger channels with five conversions or more, brand search apart, which harvests demand that is there already; what the next unit brings is another question, so keep it only if revenue follows.',
    ]);
    const only = page([['Search', 'Brand', 500, 60, 9000], ['Email', 'News', 500, 60, 1500], social]).advice;
    expect(only[0]?.[0]).toMatch(/^Test more Email for four weeks/);
  });

  it('of more names than a formula has room for is left as it is, and no more of it is advised', () => {
    const many = Array.from({ length: 25 }, (_, i): Campaign => ['Search', `Brand ${i}`, 50, 9, 900]);
    const { advice } = page([...many, ['Search', 'Generic', 1000, 60, 2000], ['Email', 'News', 900, 60, 1500], social]);
    expect(advice[0]?.[0]).toMatch(/^Test more Email/);
  });
});

describe('where nobody has revenue', () => {
  const heads = header.slice(0, 5);
  const leads: readonly Campaign[] = [
    ['Search', 'Shoes', 1000, 50],
    ['Search', 'Hats', 800, 10],
    ['Social', 'Reach', 900, 40],
  ];

  it('campaigns are held against what the rest of their channel pays', () => {
    const { advice, rows } = page(leads, {}, heads);
    expect(advice.find(([action]) => action.includes('campaign “'))).toEqual([
      'Move the campaign “Hats” of Search from EUR 3,200 to 0 or rework it: at the CPA of the rest of Search, what it brought would have cost EUR 2,400 less.',
      'EUR 3,200 spent brought 40 conversions, a CPA of EUR 80.00; the rest of Search has one of EUR 20.00.',
    ]);
    expect(rows.find(([, name]) => name === 'Hats')?.slice(-2)).toEqual([40, 80]);
  });

  it('or against the target, where there is one', () => {
    const targets = { cpa: 50 };
    expect(page(leads, { targets }, heads).advice.find(([action]) => action.includes('campaign “'))).toEqual([
      'Move the campaign “Hats” of Search from EUR 3,200 to 0 or rework it: at the target, what it brought would have cost EUR 1,200 less.',
      'EUR 3,200 spent brought 40 conversions, a CPA of EUR 80.00; the target is EUR 50.00.',
    ]);
  });

  it('one that brought none has no CPA', () => {
    const none = page([leads[0] as Campaign, ['Search', 'Hats', 800, 0], leads[2] as Campaign], {}, heads).advice;
    expect(none.find(([action]) => action.includes('campaign “'))?.[1]).toBe(
      'EUR 3,200 spent brought 0 conversions, a CPA of n/a; the rest of Search has one of EUR 20.00.',
    );
  });

  it('few of what few were to be expected are no sign', () => {
    const few = page(
      [['Search', 'Shoes', 1000, 50], ['Search', 'Hats', 40, 1], leads[2] as Campaign],
      {},
      heads,
    ).advice;
    expect(few.filter(([action]) => action.includes('campaign “'))).toEqual([]);
  });

  it('those who won customers are held by CAC', () => {
    const { advice } = page(leads, {}, [...header.slice(0, 4), 'New customers']);
    expect(advice.find(([action]) => action.includes('campaign “'))?.[1]).toContain(
      'brought 40 new customers, a CAC of EUR 80.00',
    );
  });
});

it('a campaign with less than nothing spent, of which nothing is to be seen, has no share with a sign', () => {
  const { rows } = page([['Search', 'Shoes', 1000, 50, 4000], ['Search', 'Refunds', -1, 0, 0], social]);
  const first = rows.findIndex(([title]) => String(title).startsWith('Largest campaigns'));
  const [, , share] = rows.slice(first).find(([name]) => name === 'Refunds') ?? [];
  expect(share).toBe(0);
});
