import { type Settings, settings } from '../../settings/settings.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { readState } from '../read-state.ts';
import { view } from '../view.ts';
import { wrongIn } from './check.ts';
import { type Draft, type Drafts, numbersOf, settingOf } from './draft.ts';

export const saving = { doing: 'Saving…', failed: 'The settings were not saved.', once: true };

/** Keeps what was changed, and looks at the raw tabs with it. */
export const saveForm = (): Promise<void> =>
  attempt(saving, async () => {
    if (!(await keepForm())) return;
    await readState('Reading the raw tabs with the new settings…');
    view.set({ notice: { message: 'Saved. Build again to carry it over.' } });
  });

/** Keeps what was changed; where anything is wrong nothing is kept, it is said at the fields, and the answer is false. */
export async function keepForm(): Promise<boolean> {
  const { state, drafts } = view.get();
  if (!state) return false;
  const numbers = numbersOf(state);
  const changed = Object.entries(drafts) as [keyof Settings, Draft][];
  const wrong = Object.assign({}, ...changed.map(([id, draft]) => wrongIn(id, draft, numbers)));
  view.set({ wrong });
  if (Object.keys(wrong).length > 0) return false;
  const values = Object.fromEntries(changed.map(([id, draft]) => [id, settingOf(settings[id], draft, numbers)]));
  const refused = await callServer('saveSettings', values);
  if (refused.length > 0) {
    view.set({ wrong: Object.fromEntries(refused.map(({ setting, message }) => [setting, message])) });
    return false;
  }
  view.set({
    // What was typed meanwhile is not saved yet.
    drafts: Object.fromEntries(changesSince(drafts)),
    state: { ...(view.get().state ?? state), settings: { ...state.settings, ...values } },
  });
  return true;
}

const changesSince = (sent: Drafts) =>
  Object.entries(view.get().drafts).filter(([id, draft]) => sent[id as keyof Settings] !== draft);
