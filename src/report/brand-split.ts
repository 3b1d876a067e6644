import { type Measure, measures } from '../intake/campaign-rows.ts';
import { isBrandSearch } from '../intake/vocabulary/brand-search.ts';
import type { ReportContext } from './context.ts';
import type { CampaignFact } from './facts.ts';
import type { Sums } from './sums.ts';

/** A channel that buys searches for one's own brand beside others: each part is judged by itself. */
export interface BrandSplit {
  readonly channel: string;
  readonly brand: readonly CampaignFact[];
  readonly brandSums: Sums;
  readonly others: readonly CampaignFact[];
  readonly otherSums: Sums;
}

/** Each is named in one formula, and a formula has an end. */
const mostNamed = 20;
const longestName = 200;

const spends = ({ sums }: CampaignFact): boolean => sums.cost !== null && sums.cost > 0;

const known = new WeakMap<ReportContext['facts'], ReadonlyMap<string, readonly CampaignFact[]>>();

/** Channel → its campaigns for the own brand. */
function brandCampaigns({ facts }: Pick<ReportContext, 'facts'>): ReadonlyMap<string, readonly CampaignFact[]> {
  const found =
    known.get(facts) ?? byChannel(facts.campaigns.filter(({ channel, campaign }) => isBrandSearch(channel, campaign)));
  known.set(facts, found);
  return found;
}

function byChannel(campaigns: readonly CampaignFact[]): Map<string, CampaignFact[]> {
  const found = new Map<string, CampaignFact[]>();
  for (const each of campaigns) found.set(each.channel, [...(found.get(each.channel) ?? []), each]);
  return found;
}

export const hasBrandSearch = (context: Pick<ReportContext, 'facts'>, channel: string): boolean =>
  (brandCampaigns(context).get(channel) ?? []).some(spends);

/** Both parts of a channel; undefined where it has but one, or too many names to tie them to their rows. */
export function brandSplitOf(context: Pick<ReportContext, 'facts'>, channel: string): BrandSplit | undefined {
  const brand = brandCampaigns(context).get(channel) ?? [];
  const isNamed = brand.length <= mostNamed && brand.every(({ campaign }) => campaign.length <= longestName);
  if (!isNamed || !brand.some(spends)) return undefined;
  const others = context.facts.campaigns.filter((each) => each.channel === channel && !brand.includes(each));
  if (!others.some(spends)) return undefined;
  return { channel, brand, brandSums: sumOf(brand), others, otherSums: sumOf(others) };
}

const sumOf = (campaigns: readonly CampaignFact[]): Sums =>
  Object.fromEntries(
    measures.map((measure) => {
      const amounts = campaigns.flatMap(({ sums }) => sums[measure] ?? []);
      return [measure, amounts.length > 0 ? amounts.reduce((sum, amount) => sum + amount, 0) : null];
    }),
  ) as Record<Measure, number | null>;
