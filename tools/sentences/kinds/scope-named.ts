import { brandOf } from '../oracle/brand.ts';
import type { Scope, Truth } from '../oracle/truth.ts';
import { channelOf } from './channel-of.ts';

/** What a recommendation speaks of: a channel, a campaign of it, or all of it but its brand search. `undefined` where there is no such thing. */
export function scopeNamed(truth: Truth, name: string): Scope | undefined {
  const [, campaign, of = ''] = /^the campaign “(.+)” of (.+)$/.exec(name) ?? [];
  const [, whole] = /^(.+) without its brand search$/.exec(name) ?? [];
  const channel = channelOf(truth, campaign === undefined ? (whole ?? name) : of);
  if (channel === undefined) return undefined;
  if (whole !== undefined) return { channel, campaigns: brandOf(truth, channel).others };
  if (campaign === undefined) return { channel };
  const isThere = truth.world.rows.some((row) => row.channel === channel && row.campaign === campaign);
  return isThere ? { channel, campaign } : undefined;
}

/** What the row of a recommendation speaks of. */
export const scopeAdvised = (truth: Truth, action: string): Scope | undefined =>
  scopeNamed(truth, /^(?:Move|Test more) (.+?) (?:from|for four weeks)/.exec(action)?.[1] ?? '');
