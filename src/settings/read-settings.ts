import * as v from 'valibot';
import { type Settings, settings } from './settings.ts';

/** A value that was refused, in words for the person who entered it. */
export interface RefusedSetting {
  readonly setting: string;
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
  const entries = Object.entries(settings).map(([id, { title, inFile, schema, fallback }]) => {
    if (!Object.hasOwn(given, id) || given[id] === undefined) return [id, fallback];
    const result = v.safeParse(schema as v.GenericSchema, given[id]);
    if (result.success) return [id, result.output];
    const [issue] = result.issues;
    const path = v.getDotPath(issue);
    const where = path ? ` at ${path}` : '';
    refused.push({
      setting: id,
      message: [
        `${title}${where}: ${issue.message}; got ${issue.received}.`,
        inFile,
        'The default is used until it is corrected.',
      ]
        .filter(Boolean)
        .join(' '),
    });
    return [id, fallback];
  });
  for (const id of Object.keys(given)) {
    if (!Object.hasOwn(settings, id)) {
      refused.push({ setting: id, message: `There is no setting ${id}. Known: ${Object.keys(settings).join(', ')}.` });
    }
  }
  return { settings: Object.fromEntries(entries) as Settings, refused };
}
