import { channelFamily } from '../../vocabulary/channel-families.ts';
import type { Witness } from '../evidence.ts';
import { namesOfCosts } from '../names-of-costs.ts';

/** What money was spent on, in a list of expenses: a channel, where one of the names is known to be. */
export const costItems: Witness<'channel'> = {
  id: 'cost-items',
  hear: (columns) =>
    namesOfCosts(columns).flatMap((column) => {
      const names = [...columns.profile(column).distinct];
      const share = names.filter((name) => channelFamily(name) !== null).length / names.length;
      if (share === 0) return [];
      return [
        { column, role: 'channel' as const, weight: 3, reason: { by: 'values', kind: 'channels', share } as const },
      ];
    }),
};
