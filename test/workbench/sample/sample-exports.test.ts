import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { campaignDays } from '../../../workbench/sample/campaign-days.ts';
import { launch } from '../../../workbench/sample/campaigns.ts';
import { sampleExports } from '../../../workbench/sample/sample-exports.ts';

const exports = sampleExports();
const bytesOf = (name: string) => exports.find((file) => file.name === name)!.bytes;
const textOf = (name: string) => {
  const bytes = bytesOf(name);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
};

describe('the sample exports', () => {
  test('are the same bytes on every machine', async () => {
    const hashes = exports.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
    await expect(hashes.join('')).toMatchFileSnapshot('golden/sha256.txt');
  });

  test.each([
    ['google-ads.csv', [0xff, 0xfe, 0x43, 0x00]],
    ['meta-ads.csv', [0xef, 0xbb, 0xbf, 0x22]],
    ['linkedin-ads.csv', [0xff, 0xfe, 0x43, 0x00]],
    ['tiktok-ads.csv', [0xef, 0xbb, 0xbf, 0x43]],
    ['microsoft-ads.csv', [0xef, 0xbb, 0xbf, 0x22]],
    ['shop-orders.csv', [0x4f, 0x72, 0x64, 0x65]],
  ])('%s begins with the bytes that its platform writes', (name, start) => {
    expect([...bytesOf(name).slice(0, 4)]).toEqual(start);
  });

  test.each([
    ['google-ads.csv', 3, 'Campaign status\tCampaign\tDay\t'],
    ['meta-ads.csv', 1, '"Campaign name",Day,"Campaign ID"'],
    ['linkedin-ads.csv', 6, 'Start Date (in UTC)\tAccount Name\tCurrency'],
    ['tiktok-ads.csv', 1, 'Campaign name,By Day,'],
    ['microsoft-ads.csv', 11, '"Gregorian date","Account name"'],
    ['shop-orders.csv', 3, 'Week starting,Channel,'],
  ])('%s has its header on line %i', (name, line, start) => {
    expect(textOf(name).split(/\r?\n/)[line - 1]!.slice(0, start.length)).toBe(start);
  });

  test('number between four and eight thousand campaign days', () => {
    expect(campaignDays().length).toBeGreaterThan(4000);
    expect(campaignDays().length).toBeLessThan(8000);
  });

  test('hold totals that are the sums of their rows, to the cent', () => {
    const cents = (text: string) => Math.round(Number(text.replaceAll(/[",]/g, '')) * 100);
    const lines = textOf('google-ads.csv').split('\n').slice(3, -1);
    const costs = lines.map((line) => [line, cents(line.split('\t')[10]!)] as const);
    const sum = costs.filter(([line]) => line.startsWith('Enabled')).reduce((total, [, cost]) => total + cost, 0);
    expect(costs.find(([line]) => line.startsWith('Total: Account'))![1]).toBe(sum);
  });
});

describe('the story in the sample', () => {
  const roi = (matches: (day: ReturnType<typeof campaignDays>[number]) => boolean) => {
    const days = campaignDays().filter(matches);
    const sum = (key: 'cents' | 'revenueCents') => days.reduce((total, day) => total + day[key], 0);
    return sum('revenueCents') / sum('cents') - 1;
  };

  test('ROI of the whole is a little above 100 %', () => {
    expect(roi(() => true)).toBeGreaterThan(1);
    expect(roi(() => true)).toBeLessThan(1.5);
  });

  test('TikTok does not pay', () => {
    expect(roi(({ campaign }) => campaign.channel === 'TikTok Ads')).toBeLessThan(-0.3);
  });

  test('Google earns more in each month of the launch than in the same month the year before', () => {
    const revenue = (month: string) =>
      campaignDays()
        .filter(({ campaign, day }) => campaign.channel === 'Google Ads' && day.iso.startsWith(month))
        .reduce((total, day) => total + day.revenueCents, 0);
    for (const month of ['01', '02', '03', '04', '05', '06']) {
      expect(revenue(`2026-${month}`)).toBeGreaterThan(1.3 * revenue(`2025-${month}`));
    }
    expect(launch.day.slice(0, 7)).toBe('2026-01');
  });
});
