import { channelHouse } from '../../../intake/vocabulary/channel-families.ts';
import type { Kind } from '../kind.ts';
import { openLines } from '../open.ts';
import { rehome } from '../rehome.ts';

/** Booked under another channel than the one it was spent or sold by. */
export const channelMapping: Kind = {
  id: 'channel-mapping',
  *moves(open) {
    for (const block of open.blocks) {
      for (const line of openLines(block)) {
        for (const channel of open.channels) {
          if (channel === block.channel) continue;
          const to = open.at(channel, block.month);
          if (!to || to.rest === 0) continue;
          const isOfHouse = block.parts.length === 0 && to.parts.length > 0 && isBrandOf(block.channel, channel);
          const facts = (line.namedChannel === channel ? 1 : 0) + (isOfHouse ? 1 : 0);
          yield rehome(open, 'channel-mapping', line, to, facts);
        }
      }
    }
  },
};

/** Instagram is Meta’s: books may name what the platform does not report apart. */
function isBrandOf(channel: string, other: string): boolean {
  const house = channelHouse(channel);
  return house !== null && house === channelHouse(other);
}
