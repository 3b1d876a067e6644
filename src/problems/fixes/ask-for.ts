import type { Fix } from '../fix.ts';

/** Opens the setting where the user enters the value. */
export const askFor = (title: string, setting: string, key?: string): Fix => ({
  title,
  kind: `ask-${setting}-${key ?? ''}`,
  does: [{ is: 'ask', setting, ...(key === undefined ? {} : { key }) }],
});
