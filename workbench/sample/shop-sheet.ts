import { grouped, hundredths } from './amounts.ts';
import { type Day, dayMonthYear } from './calendar.ts';
import { type CampaignDay, sampleDays } from './campaign-days.ts';
import type { Channel } from './campaigns.ts';
import { demandOn } from './demand.ts';
import { type Random, random } from './random.ts';
import { row, utf8 } from './text.ts';

const header = ['Week starting', 'Channel', 'Cost (AUD)', 'Revenue (AUD)', 'Leads', 'Orders', 'New customers', 'Note'];

/** Of a hundred orders that a platform claims, how many buyers are new to the shop. */
const newBuyers: Readonly<Record<Channel, number>> = {
  'Google Ads': 46,
  'Meta Ads': 58,
  'LinkedIn Ads': 90,
  'TikTok Ads': 64,
  'Microsoft Ads': 49,
};

/** Channels without an ad platform: what they cost a week, and what a unit spent brings back. */
const ownChannels = [
  { name: 'Email', weekly: 210, brings: 7.4, orderValue: 76, newShare: 0.06, leads: 0 },
  { name: 'Podcast', weekly: 540, brings: 1.35, orderValue: 88, newShare: 0.7, leads: 9 },
] as const;

/** What a sheet kept by hand has: a budget not known yet, and a big return booked as a negative. */
const flaws: Readonly<Record<string, { readonly cost?: string; readonly revenue?: string; readonly note: string }>> = {
  '2026-01-05 Email': { revenue: '(1,486.20)', note: 'Christmas gift boxes returned' },
  '2026-04-13 Podcast': { cost: 'tbc', note: 'invoice not in yet' },
};

function platformRows(week: Day, days: readonly CampaignDay[]): string[][] {
  return (Object.keys(newBuyers) as Channel[]).flatMap((channel) => {
    const hundredthOrders = days
      .filter(({ campaign }) => campaign.channel === channel)
      .reduce((sum, day) => sum + day.conversionHundredths, 0);
    const orders = Math.round(hundredthOrders / 100);
    const buyers = Math.round((orders * newBuyers[channel]) / 100);
    return orders === 0 ? [] : [[dayMonthYear(week), channel, '', '', '', String(orders), String(buyers), '']];
  });
}

function ownRows(week: Day, chance: Random): string[][] {
  return ownChannels.map(({ name, weekly, brings, orderValue, newShare, leads }) => {
    const cents = Math.round(weekly * chance.around(0.2)) * 100;
    const revenueCents = Math.round(cents * brings * demandOn(week) * chance.around(0.3));
    const orders = Math.max(1, Math.round(revenueCents / 100 / orderValue));
    const flaw = flaws[`${week.iso} ${name}`];
    return [
      dayMonthYear(week),
      name,
      flaw?.cost ?? grouped(hundredths(cents)),
      flaw?.revenue ?? grouped(hundredths(revenueCents)),
      leads ? String(chance.whole(leads * chance.around(0.5))) : '',
      String(orders),
      String(chance.whole(orders * newShare)),
      flaw?.note ?? '',
    ];
  });
}

/** The marketer's own sheet: orders and new customers a week from the shop, and the channels that no platform reports. */
export function shopSheet(days: readonly CampaignDay[]): Uint8Array {
  const chance = random(20250106);
  // The week that June ends in is not entered yet.
  const mondays = sampleDays.filter(({ weekday }) => weekday === 1);
  const lines = mondays.slice(0, -1).flatMap((week, index) => {
    const next = mondays[index + 1]!.iso;
    const inWeek = days.filter(({ day }) => week.iso <= day.iso && day.iso < next);
    return [...platformRows(week, inWeek), ...ownRows(week, chance)];
  });
  const text = [['Orders and new customers by week (from the shop)'], [''], header, ...lines];
  return utf8(`${text.map((cells) => row(',', cells)).join('\r\n')}\r\n`);
}
