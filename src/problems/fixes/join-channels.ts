import type { Spelling } from '../channel-spellings-in.ts';
import type { Fix, Remedy } from '../fix.ts';
import { quoted } from '../words.ts';

/** Gives all spellings one name. Each name of the data is an entry of its own, so that several joins do not undo one another. */
export const joinChannels = (spellings: readonly Spelling[], name: string, isPreferred: boolean): Fix => ({
  title: `Join them as ${quoted(name)}`,
  kind: 'join-channels',
  ...(isPreferred ? { isPreferred } : {}),
  does: spellings.flatMap(({ name: shown, found }) =>
    found.flatMap((key) => (key === name && shown === name ? [] : [called(key, name)])),
  ),
});

/** Names each as it is: whoever has named a channel has decided. */
export const keepChannels = (spellings: readonly Spelling[], set: Readonly<Record<string, string>>): Fix => ({
  title: 'They are different channels',
  kind: 'keep-channels',
  does: spellings.flatMap(({ name, found }) =>
    found.flatMap((key) => (set[key] !== undefined ? [] : [called(key, name)])),
  ),
});

const called = (key: string, value: string): Remedy => ({ is: 'setting', setting: 'channelNames', key, value });
