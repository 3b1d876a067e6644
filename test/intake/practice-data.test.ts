import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isoDay, toSerial } from '../../src/intake/columns/day-serial.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { describeWithPracticeData } from '../needs.ts';
import { byChannel, codes, sums, tableOf } from './table-of.ts';

const folder = '../shared/data';

const read = (file: string) =>
  readTable(tableOf(readFileSync(`${folder}/${file}`, 'utf8').trim(), { name: file, delimiter: ',' }));

describeWithPracticeData('practice data', () => {
  it('give the four months of Meta ads, each in its month', () => {
    const reading = read('meta_en_cad_four_months_concatenated.csv');
    expect(sums(reading)).toEqual({ impressions: 14_639_997, clicks: 62_947, cost: 230_701.49, conversions: 2916 });
    expect(reading.counts).toEqual({ read: 1188, used: 1188, totals: 0, heldBack: 0 });
    expect(reading.currency).toBe('CAD');
    const months: Record<string, number> = {};
    const { from, to, measures } = reading.rows;
    from.forEach((day, i) => {
      const month = isoDay(day).slice(0, 7);
      expect(isoDay(to[i]!).slice(0, 7)).toBe(month);
      months[month] = (months[month] ?? 0) + (measures.cost[i] || 0);
    });
    const rounded = Object.fromEntries(Object.entries(months).map(([month, cost]) => [month, Number(cost.toFixed(2))]));
    expect(rounded).toEqual({ '2025-06': 38_134.7, '2025-07': 65_449.42, '2025-08': 63_617.75, '2025-09': 63_499.62 });
    expect(measures.clicks.filter((value) => Number.isNaN(value))).toHaveLength(782);
    expect(measures.conversions.filter((value) => Number.isNaN(value))).toHaveLength(966);
  });

  it('give the LinkedIn sample with its names whole', () => {
    const reading = read('linkedin_fixture_sample.csv');
    expect(reading.platform).toBe('linkedin');
    expect(sums(reading)).toEqual({ impressions: 17_500, clicks: 165, cost: 920, conversions: 5, leads: 6 });
    expect(reading.rows.campaign[0]).toContain("Q1'26 | prod_alpha | WW");
  });

  it('give Robyn’s channels from their columns', () => {
    const reading = read('robyn_dt_simulated_weekly.csv');
    expect(reading.counts.read).toBe(208);
    expect(byChannel(reading)).toEqual({
      'All channels': 0,
      tv: 3_087_487.77,
      ooh: 8_989_331.73,
      print: 775_555.51,
      search: 1_230_426.67,
      facebook: 446_296.83,
    });
    expect(byChannel(reading, 'revenue')['All channels']).toBe(379_005_696.67);
    expect(reading.period?.from).toBe(toSerial(2015, 11, 23));
  });

  it('give Meridian’s channels, and revenue as conversions times their worth', () => {
    const reading = read('meridian_national_all_channels.csv');
    expect(reading.counts.read).toBe(156);
    expect(byChannel(reading)).toEqual({
      'All channels': 0,
      Channel0: 40_501_713.08,
      Channel1: 31_320_298.2,
      Channel2: 12_079_349.34,
      Channel3: 87_860_358.25,
      Channel4: 47_730_683.48,
    });
    expect(sums(reading).revenue).toBe(1_318_718_006.13);
  });

  it('refuse a series without cost and revenue', () => {
    expect(read('causalimpact-toy.csv').refused).toBe('no-cost-and-revenue');
  });

  it.each([
    ['amazon_campaign', 'amazon-ads', { cost: 1.67, clicks: 2, impressions: 1095 }],
    ['apple_search_campaign', 'apple-ads', { cost: 100, clicks: 129 }],
    ['facebook_basic_ad', 'meta', { cost: 643.63, impressions: 37_275 }],
    ['google_ads_campaign_stats', 'google-ads', { cost: 231.33, clicks: 280, impressions: 1854 }],
    ['linkedin_by_campaign', 'linkedin', { cost: 530.62 }],
    ['pinterest_campaign', 'pinterest', { cost: 12_375, revenue: 24_800 }],
    ['reddit_campaign', 'reddit', { cost: 12_970.78, clicks: 8815 }],
    ['snapchat_campaign_hourly', 'snapchat', { cost: 1.01 }],
    ['tiktok_campaign_hourly', 'tiktok', { clicks: 244, impressions: 34_470 }],
    ['twitter_campaign', 'x', { cost: 138.54, clicks: 968 }],
  ])('give the warehouse table %s', (file, platform, expected) => {
    const reading = read(`warehouse/${file}.csv`);
    expect(reading.platform).toBe(platform);
    expect(sums(reading)).toMatchObject(expected);
    expect(reading.counts.used).toBe(reading.counts.read);
  });

  it('say that money was in millionths', () => {
    expect(codes(read('warehouse/google_ads_campaign_stats.csv'))).toContain('micros');
  });
});
