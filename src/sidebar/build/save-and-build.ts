import { show } from '../actions.ts';
import { attempt } from '../attempt.ts';
import { focusWrong } from '../settings/focus-wrong.ts';
import { keepForm, saving } from '../settings/save-form.ts';
import { view } from '../view.ts';
import { runBuild } from './run-build.ts';

/** Keeps what was changed in the form and builds with it; where something is wrong with it, shows what. */
export async function saveAndBuild(opens: boolean): Promise<void> {
  const asked = { opens, at: Date.now() };
  let isKept = false;
  view.set({ asksToSave: null });
  await attempt(saving, async () => {
    isKept = await keepForm();
  });
  if (isKept) return runBuild(asked);
  if (Object.keys(view.get().wrong).length === 0) return;
  show('settings');
  focusWrong();
}
