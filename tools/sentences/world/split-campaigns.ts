import type { Dice } from '../../../test/truth/dice.ts';
import { cents } from './habit.ts';
import { type Amounts, type Measure, measures, type Row, type World } from './world.ts';

const names = ['Brand', 'Non brand', 'Launch', 'Retargeting', 'Spring'];
/** More rows are no more words. */
const mostRows = 400;

/** Of a channel's rows, what each campaign has of the spend and of what it brings: some return more than others. */
interface Share {
  readonly campaign: string;
  readonly spend: number;
  readonly brings: number;
}

/** The same money under the names of several campaigns, for some of the channels. */
export function splitCampaigns(dice: Dice, world: World): World {
  if (world.rows.length > mostRows) return world;
  const channels = [...new Set(world.rows.map(({ channel }) => channel))].filter((channel) => channel !== '');
  const shares = new Map(channels.filter(() => dice.chance(0.6)).map((channel) => [channel, sharesOf(dice)]));
  return {
    ...world,
    rows: world.rows.flatMap((row) => {
      const own = shares.get(row.channel);
      return own ? parts(row, own) : [row];
    }),
  };
}

function sharesOf(dice: Dice): Share[] {
  const chosen = dice.some(names, dice.int(2, 3));
  const drawn = chosen.map(() => ({ spend: dice.int(1, 6), brings: dice.int(0, 6) }));
  const [spends, brought] = [apart(drawn.map(({ spend }) => spend)), apart(drawn.map(({ brings }) => brings))];
  const weights = spends.map((spend, i) => ({ spend, brings: brought[i] ?? 0 }));
  const all = (of: 'spend' | 'brings') => weights.reduce((sum, weight) => sum + weight[of], 0) || 1;
  const [spend, brings] = [all('spend'), all('brings')];
  return chosen.map((campaign, i) => ({
    campaign,
    spend: (weights[i]?.spend ?? 0) / spend,
    brings: (weights[i]?.brings ?? 0) / brings,
  }));
}

/** One of three that has as much as the others together would be their sum, for all that anybody could tell. */
function apart(weights: readonly number[]): number[] {
  const most = Math.max(...weights);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isSum = weights.length > 2 && most * 2 === all;
  const at = weights.indexOf(most);
  return weights.map((weight, i) => (isSum && i === at ? weight + 1 : weight));
}

/** What rounding leaves is the last one's. */
function parts(row: Row, shares: readonly Share[]): Row[] {
  const left = { ...row.amounts };
  return shares.map((share, i) => {
    const amounts: Amounts = {};
    for (const measure of measures) {
      const whole = row.amounts[measure];
      if (whole === undefined) continue;
      const part = i === shares.length - 1 ? (left[measure] ?? 0) : rounded(measure, whole * shareOf(measure, share));
      amounts[measure] = (measure === 'cost' || measure === 'revenue' ? cents(part) : part) || 0;
      left[measure] = (left[measure] ?? 0) - part;
    }
    return { ...row, campaign: share.campaign, amounts };
  });
}

const shareOf = (measure: Measure, { spend, brings }: Share): number =>
  ['cost', 'impressions', 'clicks'].includes(measure) ? spend : brings;

const rounded = (measure: Measure, amount: number): number =>
  measure === 'cost' || measure === 'revenue' ? cents(amount) : Math.floor(amount);
