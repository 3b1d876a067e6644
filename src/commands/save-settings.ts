import { type RefusedSetting, readSettings } from '../settings/read-settings.ts';
import type { Host } from './host.ts';

/** Keeps settings; where one of them does not fit, none is kept and each misfit is named. */
export const saveSettings = (host: Host, given: Readonly<Record<string, unknown>>): readonly RefusedSetting[] =>
  host.alone(() => {
    const { settings, refused } = readSettings(given);
    if (refused.length === 0) {
      host.keepSettings(Object.fromEntries(Object.entries(settings).filter(([id]) => Object.hasOwn(given, id))));
    }
    return refused;
  });
