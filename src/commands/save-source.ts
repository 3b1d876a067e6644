import type { SourceOptions } from '../intake/reading.ts';
import type { RefusedSetting } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Host } from './host.ts';
import { saveSettings } from './save-settings.ts';

/** Keeps the corrections to one source; those to the others stay as they are. */
export function saveSource(host: Host, name: string, options: SourceOptions): readonly RefusedSetting[] {
  const { sources } = readSettings(host.keptSettings()).settings;
  const others = Object.entries(sources).filter(([other]) => other !== name);
  const used = Object.entries(options).filter(([, value]) => value !== undefined && value !== false && value !== '');
  const own = used.length > 0 ? [[name, Object.fromEntries(used)]] : [];
  return saveSettings(host, { sources: Object.fromEntries([...others, ...own]) });
}
