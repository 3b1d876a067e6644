import type { Truth } from './truth.ts';

/** Channels of generated reports that sell searches, and what there is said of a campaign for the own brand. */
const isSearch = (channel: string) => /\bsearch\b|^(?:Google Ads|Bing)$/i.test(channel);
const isBrand = (campaign: string) => /\bbrand\b/i.test(campaign) && !/\bnon\b/i.test(campaign);

/** The campaigns of a channel for the own brand, and its others. */
export function brandOf({ world }: Truth, channel: string): { readonly brand: string[]; readonly others: string[] } {
  const all = [...new Set(world.rows.flatMap((row) => (row.channel === channel ? [row.campaign] : [])))];
  const spends = (campaign: string) =>
    world.rows.some((row) => row.channel === channel && row.campaign === campaign && (row.amounts.cost ?? 0) > 0);
  const brand = isSearch(channel) ? all.filter(isBrand) : [];
  if (!brand.some(spends)) return { brand: [], others: all };
  return { brand, others: all.filter((campaign) => !brand.includes(campaign)) };
}
