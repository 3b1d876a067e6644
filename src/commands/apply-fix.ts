import type { RawTable } from '../intake/raw.ts';
import { rowKey } from '../intake/table/row-choices.ts';
import type { Fix, Remedy } from '../problems/fix.ts';
import type { Problem } from '../problems/problem.ts';
import { counted } from '../problems/words.ts';
import { assemble } from '../report/assemble.ts';
import { readSettings } from '../settings/read-settings.ts';
import { applyForUndo, type Outcome } from './apply-changes.ts';
import { type Change, type Json, settingChange } from './change.ts';
import type { Host } from './host.ts';
import { stampOfProblems, withFixOf } from './offer-fixes.ts';
import { cellOf, type Place } from './place-of.ts';
import { settingAt } from './setting-at.ts';

/** A fix that somebody chose, and what they saw when they did: one problem, or by their stamp all that have a fix of its kind. */
export interface ChosenFix {
  readonly kind: string;
  readonly of: Pick<Problem, 'source' | 'code' | 'row' | 'column' | 'message'> | { readonly stamp: string };
}

/** Applies a fix to what it was offered for; refused where that is not what it was, which the message of a problem tells. */
export const applyFix = (host: Host, { kind, of }: ChosenFix): Outcome =>
  host.alone(() => {
    const tables = host.rawTables();
    const kept = host.keptSettings();
    const { readings, problems } = assemble(tables, readSettings(kept), host.today(), new Map());
    const found = withFixOf(kind, problems);
    const all = found.map(({ problem }) => problem);
    const chosen =
      'stamp' in of ? (stampOfProblems(all) === of.stamp ? found : []) : found.filter(isSame(of)).slice(0, 1);
    if (chosen.length === 0) return { made: 0, message: changedSince, canUndo: false };
    const changes = new Map<string, Change>();
    for (const { problem, fix } of chosen) {
      const table = tables.find(({ name }) => name === problem.source);
      const reading = readings.find(({ name }) => name === problem.source);
      const at = (place: Pick<Problem, 'row' | 'column'> = problem) => cellOf({ ...problem, ...place }, table, reading);
      // Several problems may ask for the same change.
      for (const change of changesOf(problem, fix, { kept: kept as Json, table, at }))
        changes.set(JSON.stringify(change), change);
    }
    return applyForUndo(host, [...changes.values()], fixes, tables);
  });

const fixes = (made: number) => `${counted(made, 'fix', 'fixes')} applied.`;

const changedSince = 'Nothing was changed: the data have changed since this was found. Look at what is found now.';

const isSame =
  (of: Partial<Problem>) =>
  ({ problem }: { readonly problem: Problem }): boolean =>
    (['source', 'code', 'row', 'column', 'message'] as const).every((key) => problem[key] === of[key]);

interface Around {
  /** Settings as they are kept. */
  readonly kept: Json;
  readonly table: RawTable | undefined;
  readonly at: (place?: Pick<Problem, 'row' | 'column'>) => Place | null;
}

/** What a fix comes to, with what stands there now. */
const changesOf = ({ source }: Problem, { does }: Fix, around: Around): Change[] =>
  does.flatMap((remedy) => changeOf(remedy, source, around) ?? []);

function changeOf(remedy: Remedy, source: string, { kept, table, at }: Around): Change | null {
  const setTo = (path: readonly string[], after: Json | undefined) => settingChange(path, settingAt(kept, path), after);
  switch (remedy.is) {
    case 'option':
      return setTo(['sources', remedy.source ?? source, ...remedy.path], remedy.value);
    case 'setting':
      return setTo([remedy.setting, ...(remedy.key === undefined ? [] : [remedy.key])], remedy.value);
    case 'row': {
      const cells = table?.cells[remedy.row - 1];
      return cells ? setTo(['sources', source, 'rows', rowKey(remedy.row, cells)], remedy.choice) : null;
    }
    case 'cell': {
      const place = at(remedy.at);
      if (!place) return null;
      const before = table?.cells[place.row - 1]?.[place.column - 1] ?? '';
      return { is: 'cell', tab: source, ...place, before, after: remedy.value };
    }
    default:
      return null;
  }
}
