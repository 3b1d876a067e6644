import type { Spelling } from '../channel-spellings.ts';
import type { Fix, Remedy } from '../fix.ts';
import { listed, quoted } from '../words.ts';

/** A channel and the name that it is to have. */
export interface Join {
  readonly name: string;
  readonly spellings: readonly Spelling[];
}

/** Gives the spellings of each channel one name. Each is an entry of its own, so that what is set already stays. */
export const joinChannels = (joins: readonly Join[]): Fix => ({
  title:
    joins.length === 1
      ? `Join them as ${quoted(joins[0]!.name)}`
      : `Give each of the ${joins.length} channels one name`,
  kind: 'join-channels',
  isPreferred: true,
  does: joins.flatMap(renamed),
});

/** One of several. */
export const joinChannel = (join: Join): Fix => ({
  title: `Join ${listed(join.spellings.map(({ name }) => quoted(name)))} as ${quoted(join.name)}`,
  kind: `join-channel ${join.name}`,
  does: renamed(join),
});

/** Names each as it is: whoever has named a channel has decided. */
export const keepChannels = (
  joins: readonly Join[],
  set: Readonly<Record<string, string>>,
  title = 'They are different channels',
): Fix => ({
  title,
  kind: `keep-channels ${joins.map(({ name }) => name).join()}`,
  does: joins.flatMap(({ spellings }) =>
    spellings.flatMap(({ name, found }) =>
      [...found].filter((each) => !Object.keys(set).includes(each)).map((each) => called(each, name)),
    ),
  ),
});

const renamed = ({ name, spellings }: Join): Remedy[] =>
  spellings.flatMap((spelling) =>
    spelling.name === name ? [] : [...spelling.found].map((found) => called(found, name)),
  );

const called = (key: string, value: string): Remedy => ({ is: 'setting', setting: 'channelNames', key, value });
