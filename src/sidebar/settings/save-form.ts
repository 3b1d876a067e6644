import type { Settings } from '../../settings/settings.ts';
import { settings } from '../../settings/settings.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { view } from '../view.ts';
import { type Draft, type Percents, settingOf } from './draft.ts';

export type Drafts = Readonly<Partial<Record<keyof Settings, Draft>>>;

/** Keeps what was changed; where the script refuses a value, nothing is kept and its words are returned by setting. */
export async function saveForm(drafts: Drafts, percents: Percents): Promise<Readonly<Record<string, string>> | null> {
  const changed = Object.entries(drafts) as [keyof Settings, Draft][];
  const values = Object.fromEntries(changed.map(([id, draft]) => [id, settingOf(settings[id], draft, percents)]));
  const words = { doing: 'Saving…', failed: 'The settings were not saved.' };
  const refused = await attempt(words, () => callServer('saveSettings', values));
  if (!refused) return null;
  if (refused.length > 0) return Object.fromEntries(refused.map(({ setting, message }) => [setting, message]));
  await readState('Reading the raw tabs with the new settings…');
  view.set({ notice: { message: 'Saved. Build again to carry it over.' } });
  return {};
}
