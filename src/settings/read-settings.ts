import * as v from 'valibot';
import type { Setting } from './setting.ts';
import { type Settings, settings } from './settings.ts';

/** A value that was refused, in words for the person who entered it. */
export interface RefusedSetting {
  readonly setting: string;
  /** The entry of it that was refused, where the others stand. */
  readonly entry?: string;
  readonly message: string;
}

export interface SettingsRead {
  readonly settings: Settings;
  readonly refused: readonly RefusedSetting[];
}

/**
 * Settings from whatever was kept or handed in. A value that does not fit falls back to its default and is named in `refused`,
 * as is a setting that nobody knows; the rest stands.
 */
export function readSettings(given: Readonly<Record<string, unknown>>): SettingsRead {
  const refused: RefusedSetting[] = [];
  const entries = Object.entries(settings as Readonly<Record<string, Setting<unknown>>>).map(([id, setting]) => {
    const value = Object.hasOwn(given, id) ? given[id] : undefined;
    return [id, value === undefined ? setting.fallback : readSetting(setting, value, refused)];
  });
  for (const id of Object.keys(given)) {
    if (!Object.hasOwn(settings, id)) {
      refused.push({ setting: id, message: `There is no setting ${id}. Known: ${Object.keys(settings).join(', ')}.` });
    }
  }
  return { settings: Object.fromEntries(entries) as Settings, refused };
}

function readSetting(setting: Setting<unknown>, value: unknown, refused: RefusedSetting[]): unknown {
  const { id, schema, fallback, byEntry } = setting;
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  if (byEntry && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const fitting = Object.entries(value).flatMap(([entry, item]) => {
      const read = v.safeParse(schema, { [entry]: item });
      if (read.success) return Object.entries(read.output as object);
      refused.push({ setting: id, entry, message: misfit(setting, read.issues[0], 'It is not followed') });
      return [];
    });
    return Object.fromEntries(fitting);
  }
  refused.push({ setting: id, message: misfit(setting, result.issues[0], 'The default is used') });
  return fallback;
}

function misfit({ title, inFile }: Setting<unknown>, issue: v.BaseIssue<unknown>, instead: string): string {
  const path = v.getDotPath(issue);
  const said = `${title}${path ? ` at ${path}` : ''}: ${issue.message}; got ${issue.received}.`;
  return [said, inFile, `${instead} until it is corrected.`].filter(Boolean).join(' ');
}
