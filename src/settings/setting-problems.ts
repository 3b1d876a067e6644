import { askFor } from '../problems/fixes/ask-for.ts';
import { forgetCorrections } from '../problems/fixes/forget-corrections.ts';
import type { Problem } from '../problems/problem.ts';
import type { RefusedSetting } from './read-settings.ts';

/** Settings that could not be used, as problems beside those of the data. */
export const settingProblems = (refused: readonly RefusedSetting[]): Problem[] =>
  refused.map(({ setting, entry, message }) => ({
    code: 'setting-refused',
    severity: 'error',
    source: 'Settings',
    row: null,
    column: setting,
    message,
    // Corrections to sources have no form of their own.
    fixes: [entry === undefined ? askFor('Open the setting', setting) : forgetCorrections(entry)],
  }));
