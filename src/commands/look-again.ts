import { kept } from '../report/kpi/raw-data.ts';
import { stampOf } from '../report/stamp.ts';
import type { Written } from '../workbook/lay-out.ts';
import type { Host } from './host.ts';
import { lastBuild } from './last-build.ts';
import { ownTabs } from './own-tabs.ts';
import { readState, type State } from './read-state.ts';
import { stepsToUndo, unfinishedOf } from './undo-stack.ts';

/** What a look found, as plain JSON. */
export interface Look {
  /** Another one where something has changed, as far as a glance tells. */
  readonly glance: string;
  /** Null where the state is still the known one. */
  readonly state: State | null;
}

/** All is read only where a glance differs from the last one. */
export function lookAgain(host: Host, known: string | null, glanced: string | null): Look {
  const glance = glanceAt(host);
  return { glance, state: glance === glanced ? null : readState(host, known) };
}

/**
 * The formulas of KPI watch the raw tabs that were built from: what they say now stands in one table, so those tabs are not read. How far each
 * tab is filled is asked, and the rest is read.
 */
function glanceAt(host: Host): string {
  const { kpi } = ownTabs(host);
  const watched = kpi.exists ? watchedNow(host.shown(kpi)) : new Map<string, readonly Written[]>();
  const outline = host.outline();
  const others = outline.flatMap(({ name }) => (watched.has(name) ? [] : [name]));
  return stampOf([
    outline,
    [...watched],
    host.rawTables(others),
    host.keptSettings(),
    lastBuild(host),
    stepsToUndo(host),
    unfinishedOf(host),
    host.today(),
  ]);
}

/** By the names of the raw tabs. A tab that was renamed since is none of them, and is read. */
function watchedNow(rows: readonly (readonly Written[])[]): Map<string, readonly Written[]> {
  const { keyColumn, keysBeginWith, from, columns } = kept;
  return new Map(
    rows.flatMap((row) => {
      const key = String(row[keyColumn - 1]);
      const now = row.slice(from - 1, from - 1 + columns);
      return key.startsWith(keysBeginWith) ? [[key.slice(keysBeginWith.length), now] as const] : [];
    }),
  );
}
