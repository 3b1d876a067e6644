import { channelFamily, channelHouse, vendorFamily } from '../../intake/vocabulary/channel-families.ts';
import { folded } from '../../intake/vocabulary/folded.ts';
import type { Booked, Reported } from './pair.ts';

/** What a line says of its channel. */
export interface LineChannel {
  /** The one that it is booked under. */
  readonly booked: string;
  /** Another one of those reported, which its text names. */
  readonly named: string | null;
}

const unnamed = '(no channel)';

/** Finds the channel of a line of the books among those that are reported: by its name, by another name of it, by its vendor. */
export class ChannelNames {
  private readonly byName = new Map<string, string>();
  private readonly byFamily: ReadonlyMap<string, string | null>;
  private readonly byHouse: ReadonlyMap<string, string | null>;
  private readonly byCampaign: ReadonlyMap<string, string | null>;

  constructor(reported: readonly Reported[]) {
    for (const channel of [...new Set(reported.map((row) => row.channel.trim()))].sort()) {
      if (!this.byName.has(folded(channel))) this.byName.set(folded(channel), channel);
    }
    const channels = [...this.byName.values()];
    this.byFamily = onlyOnes(channels.map((channel) => [channelFamily(channel) ?? vendorFamily(channel), channel]));
    this.byHouse = onlyOnes(channels.map((channel) => [houseOf(channel), channel]));
    this.byCampaign = onlyOnes(
      reported.map(({ campaign, channel }) => [campaign.length > 4 ? folded(campaign) : null, this.spelt(channel)]),
    );
  }

  /** Names that differ only in case or accents are one. */
  spelt(channel: string): string {
    const known = this.byName.get(folded(channel));
    if (known !== undefined) return known;
    this.byName.set(folded(channel), channel.trim());
    return channel.trim();
  }

  of({ channel, text, reference }: Booked): LineChannel {
    const named = this.ofVendor(text) ?? this.ofVendor(reference) ?? this.ofCampaign(text);
    const booked = channel.trim() === '' ? (named ?? unnamed) : this.ofBooked(channel);
    return { booked, named: named === booked ? null : named };
  }

  private ofBooked(channel: string): string {
    const known = this.byName.get(folded(channel));
    if (known !== undefined) return known;
    const family = channelFamily(channel);
    if (family !== null) return this.byFamily.get(family) ?? this.spelt(channel);
    return this.ofVendor(channel) ?? this.spelt(channel);
  }

  /** A house with one channel here sends its invoices; of one with several it is the channel that has its name. */
  private ofVendor(text: string): string | null {
    if (text === '') return null;
    const known = this.byName.get(folded(text));
    if (known !== undefined) return known;
    const family = vendorFamily(text);
    return family === null ? null : (this.byFamily.get(family) ?? this.byHouse.get(family) ?? null);
  }

  private ofCampaign(text: string): string | null {
    const whole = ` ${folded(text)} `;
    const found = new Set(
      [...this.byCampaign].flatMap(([name, channel]) => (channel && whole.includes(` ${name} `) ? [channel] : [])),
    );
    const [only] = found;
    return found.size === 1 ? only! : null;
  }
}

function houseOf(channel: string): string | null {
  const family = vendorFamily(channel);
  return channelHouse(channel) ?? (family === null ? null : (channelHouse(family) ?? family));
}

/** The one channel of each key; null where several share it. */
function onlyOnes(entries: readonly (readonly [string | null, string])[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [key, channel] of entries) {
    if (key === null) continue;
    const before = found.get(key);
    found.set(key, before === undefined || before === channel ? channel : null);
  }
  return found;
}
