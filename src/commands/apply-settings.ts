import { readSettings } from '../settings/read-settings.ts';
import { type Settings, settings } from '../settings/settings.ts';
import type { Json, SettingChange, Tried } from './change.ts';
import type { Host } from './host.ts';
import { putSettings, same, settingAt } from './setting-at.ts';

/** Changes of settings, as far as they still fit, are kept. */
export function applySettings(host: Host, changes: readonly SettingChange[]): void {
  const { applied, values } = fittingSettings(host, changes);
  if (applied.length > 0) host.keepSettings(values);
}

/**
 * Changes of settings as far as they still fit, and the settings as they are to be kept then. What is kept besides stays as it is, though it may
 * fit no longer itself.
 */
export function fittingSettings(
  host: Host,
  changes: readonly SettingChange[],
): Tried<SettingChange> & { readonly values: Readonly<Record<string, unknown>> } {
  const refused: string[] = [];
  if (changes.length === 0) return { applied: [], refused, values: {} };
  const kept = host.keptSettings() as Json;
  const gone = tabsGone(host, changes);
  const fitting = changes.filter((change) => {
    const words = gone.get(tabOf(change)) ?? isOtherwise(kept, change);
    if (words) refused.push(words);
    return !words;
  });
  // All at once, since they nearly always fit; one by one only to find which does not.
  const wrong = misfits(kept);
  const known = new Set(wrong.map(({ place }) => place));
  const madeWrong = (some: readonly SettingChange[]) =>
    misfits(putSettings(copy(kept), some)).filter(({ place }) => !known.has(place));
  const allFit = madeWrong(fitting).length === 0;
  const applied = allFit
    ? fitting
    : fitting.filter((change) => {
        const [misfit] = madeWrong([change]);
        if (misfit) refused.push(misfit.message);
        return !misfit;
      });
  const values = putSettings(copy(kept), applied) as Readonly<Record<string, Json>>;
  const touched = new Set(applied.map(({ path: [id = ''] }) => id));
  return {
    applied,
    refused,
    values: Object.fromEntries([...touched].map((id) => [id, values[id] ?? fallbackOf(id)])),
  };
}

/** What a setting is that nothing is kept of any more. */
const fallbackOf = (id: string): unknown =>
  Object.hasOwn(settings, id) ? settings[id as keyof Settings].fallback : {};

/** What is kept for a tab that is gone may still be taken away. */
const tabOf = ({ path: [id, tab = ''], after }: SettingChange): string =>
  id === 'sources' && after !== undefined ? tab : '';

function tabsGone(host: Host, changes: readonly SettingChange[]): Map<string, string> {
  const tabs = [...new Set(changes.map(tabOf))].filter((tab) => tab !== '' && !host.hasTab(tab));
  return new Map(tabs.map((tab) => [tab, `There is no tab ${tab} any more.`]));
}

const isOtherwise = (kept: Json, { path, before }: SettingChange): string | null =>
  same(settingAt(kept, path), before) ? null : `${path.join(', ')} was left as it is: it has been set otherwise since.`;

const misfits = (given: Json) =>
  readSettings(given as Readonly<Record<string, unknown>>).refused.map(({ setting, entry, message }) => ({
    place: JSON.stringify([setting, entry]),
    message,
  }));

const copy = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;
