import type { Writing } from '../commands/host.ts';
import { keepValues } from './keep-values.ts';
import { type AllLooksKept, keptOf, type LooksKept } from './looks-kept.ts';
import type { OwnSheet } from './own-tabs.ts';
import { chartsToReplace } from './replace-charts.ts';
import { ledgerWriter } from './write-data.ts';
import { chartsStamp, tabWriter } from './write-tab.ts';

/** What a build remembers of how the tabs look. */
export interface LooksStore {
  readonly kept: AllLooksKept;
  /** `areDressed` where all that it tells of was done. */
  keep(all: AllLooksKept, areDressed: boolean): void;
}

/**
 * Each turn is taken by all tabs before the next: Google waits wherever a script reads after it has written. What is to be read is read at
 * first, and once more after rows have moved; formulas come last, and the ledger before them. Where there is no time for all of it, the rows
 * of the ledger that are left are returned, and the tabs say that they are not finished.
 */
export function writeTabs(
  { ledger, laidOut, kept }: Writing,
  sheetOf: (tab: string) => OwnSheet,
  store: LooksStore,
  serialOf: (date: Date) => number,
  isLate: () => boolean,
): number | null {
  const known = (id: string) => keptOf(store.kept, id, sheetOf(id));
  const data = {
    id: ledger.tab.id,
    writer: ledgerWriter(sheetOf(ledger.tab.id), ledger.data, known(ledger.tab.id), {
      serialOf: ledger.withRows ? serialOf : null,
      upTo: ledger.upTo ?? null,
      isLate,
    }),
  };
  const pages = laidOut.map(({ tab: { id }, layout }) => ({
    id,
    layout,
    hasMoved: !sheetOf(id).isNew && layout.placement.steps.length > 0,
    writer: tabWriter(sheetOf(id), layout, known(id)),
    stamp: chartsStamp(layout, (tab) => sheetOf(tab).id),
  }));
  const moved = new Set(pages.filter(({ hasMoved }) => hasMoved).map(({ id }) => id));
  const redrawn = pages
    .filter(({ id, layout, stamp }) => {
      const hasMoved = moved.has(id) || layout.charts.some(({ tab }) => moved.has(tab));
      return hasMoved || known(id)?.charts !== stamp;
    })
    .map((page) => ({
      ...page,
      charts: chartsToReplace(sheetOf(page.id), page.layout, known(page.id), (tab) => sheetOf(tab).sheet),
    }));
  const writers = [data, ...pages];

  const now: Record<string, LooksKept> = { ...store.kept };
  const change = (id: string, part: Partial<LooksKept>) => {
    const { id: sheet, size, isNew } = sheetOf(id);
    const before = now[id]?.sheet === sheet ? now[id] : { looks: '', charts: '', chartIds: [], isBare: isNew };
    now[id] = { ...before, sheet, columns: size().columns, ...part };
  };
  const undressed = writers.filter(({ writer }) => !writer.isDressed());
  const isRepainted = undressed.length + redrawn.length > 0;
  if (isRepainted) {
    // Before a row moves: should the build break off, the looks that were known are not those of the rows as they stand then.
    for (const { id } of undressed) change(id, { looks: '' });
    for (const { id, charts } of redrawn) change(id, { charts: '', theirs: charts.theirs });
    store.keep(now, false);
  }
  for (const { writer } of writers) writer.begin();
  for (const { writer } of writers) writer.arrange();
  for (const { writer } of writers) writer.readAgain();
  if (isRepainted) {
    for (const { writer } of undressed) writer.dress();
    for (const { charts } of redrawn) charts.replace();
    const drawn = redrawn.map((page) => ({ ...page, ids: page.charts.ids() }));
    for (const { id, writer } of undressed) {
      change(id, { looks: writer.looks });
      const { isBare, ...rest } = now[id] as LooksKept;
      now[id] = rest;
    }
    for (const { id, stamp, ids, charts } of drawn) {
      change(id, { charts: stamp, chartIds: ids });
      const { theirs, ...rest } = now[id] as LooksKept;
      now[id] = rest;
      charts.remember(ids);
    }
    // What is remembered as done must not be lost any more.
    SpreadsheetApp.flush();
    store.keep(now, true);
  }
  for (const { writer } of writers) {
    const left = writer.fill();
    if (left !== null) return left;
  }
  if (kept) {
    SpreadsheetApp.flush();
    keepValues(sheetOf(kept.tab.id).sheet, kept.values);
  }
  SpreadsheetApp.flush();
  return null;
}
