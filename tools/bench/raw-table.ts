import type { RawCell, RawTable } from '../../src/intake/raw.ts';
import { random } from '../../workbench/sample/random.ts';

/** Column of each field that the peers sum, counted from 0. */
export const at = { day: 0, channel: 1, impressions: 5, clicks: 6, cost: 7, conversions: 8, revenue: 9 } as const;

const header = [
  'Day',
  'Channel',
  'Campaign',
  'Ad group',
  'Currency code',
  'Impressions',
  'Clicks',
  'Cost',
  'Conversions',
  'Conv. value',
  'Campaign ID',
  'Note',
];

export const channels = ['Google Ads', 'Meta', 'LinkedIn', 'TikTok', 'Microsoft Ads', 'Email'];
// 2025-01-01 as a spreadsheet counts days.
const firstDay = 45_658;

/** Twelve columns as `getValues` would give them: days, numbers, texts, ids that must stay text, and empty cells. */
export function rawTable(rows: number): RawTable {
  const chance = random(rows);
  const pick = (count: number) => Math.floor(chance.unit() * count);
  const cells: RawCell[][] = [header];
  for (let row = 0; row < rows; row++) {
    const clicks = pick(400);
    cells.push([
      { serial: firstDay + Math.floor((row * 546) / rows) },
      channels[pick(channels.length)]!,
      `Campaign ${pick(40)}`,
      `Ad group ${pick(300)}`,
      'AUD',
      clicks * 40 + pick(900),
      clicks,
      Math.round(clicks * 130 * chance.around(0.4)) / 100,
      Math.round(clicks * 3 * chance.around(0.6)) / 100,
      Math.round(clicks * 300 * chance.around(0.6)) / 100,
      `12021487336015${1000 + pick(40)}`,
      pick(10) === 0 ? 'checked' : '',
    ]);
  }
  return { name: 'bench', cells };
}
