import Papa from 'papaparse';
import { dayFromIso, monthOf } from './world/calendar.ts';
import type { Given, Settings } from './world/given.ts';
import { type Amounts, type Measure, measures, type Row, type Source } from './world/world.ts';

const titles: Readonly<Record<string, Measure>> = {
  Cost: 'cost',
  Revenue: 'revenue',
  Impressions: 'impressions',
  Clicks: 'clicks',
  Conversions: 'conversions',
  Leads: 'leads',
  Orders: 'orders',
  'New customers': 'newCustomers',
};

/** A file with the columns that the generator writes, read as the world that it stands for: Date, Channel, Campaign, Currency and measures. */
export function givenOfCsv(text: string, settings: Settings, today?: number): Given {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const days = [...new Set(data.map(({ Date: date = '' }) => dayFromIso(date)))].sort((a, b) => a - b);
  // Rows on one day of each month stand for the month.
  const isMonthly = days.length > 1 && days.every((day, i) => i === 0 || day - days[i - 1]! > 27);
  const [channelsSeen, campaignsSeen] = [new Map<string, string>(), new Map<string, string>()];
  const rows = data.map((record): Row => {
    const day = dayFromIso(record.Date ?? '');
    const amounts: Amounts = Object.fromEntries(
      Object.entries(titles).flatMap(([title, measure]) =>
        record[title] === undefined || record[title] === '' ? [] : [[measure, Number(record[title])]],
      ),
    );
    return {
      source: 0,
      channel: named(channelsSeen, record.Channel ?? ''),
      campaign: named(campaignsSeen, record.Campaign ?? ''),
      day,
      days: isMonthly ? monthOf(day) : { from: day, to: day },
      currency: record.Currency ?? settings.currency,
      amounts,
    };
  });
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  const counted = (channel: string) =>
    measures.filter((measure) => rows.some((row) => row.channel === channel && row.amounts[measure] !== undefined));
  const span = { from: Math.min(...rows.map((row) => row.days.from)), to: Math.max(...rows.map((row) => row.days.to)) };
  const source: Source = {
    name: 'Raw',
    step: isMonthly ? 'month' : 'day',
    days: span,
    gaps: isMonthly ? [] : gapsBetween(days),
    channels,
    counts: Object.fromEntries(channels.map((channel) => [channel, counted(channel)])),
  };
  const worth = Object.fromEntries(
    rows.flatMap(({ currency }) => (currency === settings.currency ? [] : [[currency, 1]])),
  );
  return {
    world: { sources: [source], rows, currency: settings.currency, plan: [], worth },
    settings,
    today: today ?? span.to + 60,
  };
}

/** Names that differ by upper and lower case or by spaces around them are one, as the first writes it. */
function named(seen: Map<string, string>, name: string): string {
  const own = name.trim();
  const known = seen.get(own.toLowerCase()) ?? own;
  seen.set(own.toLowerCase(), known);
  return known;
}

const gapsBetween = (days: readonly number[]) =>
  days.flatMap((day, i) => {
    const before = days[i - 1];
    return before !== undefined && day - before > 2 ? [{ from: before + 1, to: day - 1 }] : [];
  });
