import { type Json, settingChange } from '../../commands/change.ts';
import { settingAt } from '../../commands/setting-at.ts';
import type { SourceOptions } from '../../intake/reading.ts';
import { callServer } from '../call-server.ts';
import { carryOut } from '../problems/apply-fixes.ts';
import { view } from '../view.ts';

/** Keeps one correction to a source, or takes it back, and reads it anew. */
export const saveSource = (tab: string, path: readonly [keyof SourceOptions, ...string[]], after: Json | undefined) =>
  carryOut({ doing: 'Reading the tab anew…', failed: 'The correction was not kept.' }, () => {
    const options = view.get().state?.sources.find(({ name }) => name === tab)?.options as Json | undefined;
    return callServer('applyChanges', [settingChange(['sources', tab, ...path], settingAt(options, path), after)]);
  });
