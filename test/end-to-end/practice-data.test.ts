import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeWithPracticeData, practiceData } from '../needs.ts';
import { summaryOf } from './run.ts';

const path = (name: string) => fileURLToPath(new URL(name, practiceData));

const toTheCent = (wanted: Readonly<Record<string, number>>, got: Readonly<Record<string, number | null>> | null) => {
  const shown = Object.keys(wanted).map((key) => [key, got?.[key] == null ? null : Number(got[key].toFixed(2))]);
  expect(Object.fromEntries(shown)).toEqual(wanted);
};

describeWithPracticeData('the practice data, through the command line', () => {
  test('Meta: four monthly exports in one file, ranges spread over the months that they cover', async () => {
    const { totals, byMonth, currency } = await summaryOf([path('meta_en_cad_four_months_concatenated.csv')]);
    expect(currency).toBe('CAD');
    toTheCent({ cost: 230_701.49, impressions: 14_639_997, clicks: 62_947, conversions: 2916 }, totals);
    const months = Object.fromEntries(Object.entries(byMonth).map(([month, { cost }]) => [month, cost]));
    toTheCent({ '2025-06': 38_134.7, '2025-07': 65_449.42, '2025-08': 63_617.75, '2025-09': 63_499.62 }, months);
    expect(Object.keys(byMonth)).toHaveLength(4);
  });

  test('LinkedIn: names with | and apostrophes', async () => {
    const { totals } = await summaryOf([path('linkedin_fixture_sample.csv')]);
    toTheCent({ cost: 920, clicks: 165, impressions: 17_500, conversions: 5, leads: 6 }, totals);
  });

  test('Robyn: a wide table, one spend column a channel', async () => {
    const { totals, byChannel } = await summaryOf([path('robyn_dt_simulated_weekly.csv')]);
    toTheCent({ revenue: 379_005_696.67, cost: 14_529_098.51 }, totals);
    const spend = Object.fromEntries(
      Object.entries(byChannel).map(([channel, { cost }]) => [channel.toLowerCase(), cost]),
    );
    toTheCent(
      { tv: 3_087_487.77, ooh: 8_989_331.73, print: 775_555.51, search: 1_230_426.67, facebook: 446_296.83 },
      spend,
    );
  });

  test('Meridian: five channels, and revenue that is conversions × revenue per conversion', async () => {
    const { totals, byChannel } = await summaryOf([path('meridian_national_all_channels.csv')]);
    toTheCent({ revenue: 1_318_718_006.13 }, totals);
    const spend = Object.values(byChannel).flatMap(({ cost }) => (cost === null ? [] : [Number(cost.toFixed(2))]));
    expect(spend.sort((a, b) => a - b)).toEqual([
      12_079_349.34, 31_320_298.2, 40_501_713.08, 47_730_683.48, 87_860_358.25,
    ]);
  });

  test.each([
    ['amazon_campaign.csv', { cost: 1.67, clicks: 2, impressions: 1095 }],
    ['apple_search_campaign.csv', { cost: 100, clicks: 129 }],
    ['facebook_basic_ad.csv', { cost: 643.63, impressions: 37_275 }],
    ['google_ads_campaign_stats.csv', { cost: 231.33, clicks: 280, impressions: 1854 }],
    ['pinterest_campaign.csv', { cost: 12_375 }],
    ['reddit_campaign.csv', { cost: 12_970.78, clicks: 8815 }],
    ['snapchat_campaign_hourly.csv', { cost: 1.01 }],
    ['twitter_campaign.csv', { cost: 138.54, clicks: 968 }],
    ['tiktok_campaign_hourly.csv', { clicks: 244, impressions: 34_470 }],
  ])('warehouse table %s', async (name, wanted) => {
    const { sources } = await summaryOf([path(`warehouse/${name}`)]);
    toTheCent(wanted, sources[0]!.totals);
  });
});
