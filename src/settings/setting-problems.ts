import { askFor } from '../problems/fixes/ask-for.ts';
import type { Problem } from '../problems/problem.ts';
import type { RefusedSetting } from './read-settings.ts';

/** Settings that could not be used, as problems beside those of the data. */
export const settingProblems = (refused: readonly RefusedSetting[]): Problem[] =>
  refused.map(({ setting, message }) => ({
    code: 'setting-refused',
    severity: 'error',
    source: 'Settings',
    row: null,
    column: setting,
    message,
    fixes: [askFor('Open the setting', setting)],
  }));
