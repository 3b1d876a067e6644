import type { OwnTab, Writing } from '../commands/host.ts';
import { once } from '../intake/once.ts';
import { stopWhereSomethingIsInTheWay } from './in-the-way.ts';
import { keepValues } from './keep-values.ts';
import { type AllLooksKept, keptOf, type LooksKept } from './looks-kept.ts';
import type { Target } from './obstacles/obstacle.ts';
import type { OwnSheet } from './own-tabs.ts';
import { chartsToReplace } from './replace-charts.ts';
import { ledgerWriter } from './write-data.ts';
import { chartsStamp, mergesOf, tabWriter } from './write-tab.ts';
import type { Writer } from './writer.ts';

/** What a build remembers of how the tabs look. */
export interface LooksStore {
  readonly kept: AllLooksKept;
  /** `areDressed` where all that it tells of was done. */
  keep(all: AllLooksKept, areDressed: boolean): void;
}

export interface OwnSheets {
  readonly own: ReadonlyMap<string, OwnSheet>;
  /** Makes those that are not there. */
  make(): void;
  /** What the person at the screen may not edit, by the ids of sheets. */
  closed(): ReadonlyMap<number, readonly GoogleAppsScript.Spreadsheet.Protection[]>;
}

/**
 * What is in the way is found before anything is written, and the build stops there.
 *
 * Each turn is taken by all tabs before the next: Google waits wherever a script reads after it has written. What is to be read is read at
 * first, and once more after rows have moved; formulas come last, and the ledger before them. Where there is no time for all of it, the rows
 * of the ledger that are left are returned, and the tabs say that they are not finished.
 */
export function writeTabs(
  { ledger, laidOut, kept }: Writing,
  { own, make, closed }: OwnSheets,
  store: LooksStore,
  serialOf: (date: Date) => number,
  isLate: () => boolean,
): number | null {
  const sheetOf = (id: string): OwnSheet => {
    const sheet = own.get(id);
    if (!sheet) throw new Error(`There is no tab ${id}.`);
    return sheet;
  };
  const known = (id: string) => keptOf(store.kept, id, sheetOf(id));
  const writeLedger = once(() => ledgerWriter(sheetOf(ledger.tab.id), ledger, known(ledger.tab.id), serialOf, isLate));
  const writePages = laidOut.map(({ tab, layout }) =>
    once(() => tabWriter(sheetOf(tab.id), layout, tab.exists ? tab.contents : [], known(tab.id), sheetOf)),
  );
  const closedTabs = once(closed);
  const target = (
    { id, name }: OwnTab,
    writer: () => Writer,
    merged: (of: LooksKept | null) => number | null,
  ): Target[] => {
    const there = own.get(id);
    if (!there) return [];
    return [
      {
        name,
        sheet: there.sheet,
        all: there.sheet.getRange(1, 1, there.size().rows, there.size().columns),
        intent: writer().intent,
        merged: merged(known(id)),
        closed: () => closedTabs().get(there.id) ?? [],
      },
    ];
  };
  stopWhereSomethingIsInTheWay([
    ...target(ledger.tab, writeLedger, () => 0),
    ...laidOut.flatMap(({ tab }, i) => target(tab, writePages[i] as () => Writer, (of) => of?.merges ?? null)),
  ]);
  make();
  const data = { id: ledger.tab.id, writer: writeLedger() };
  const pages = laidOut.map(({ tab: { id }, layout }, i) => ({
    id,
    layout,
    hasMoved: !sheetOf(id).isNew && layout.placement.steps.length > 0,
    merges: mergesOf(layout),
    writer: (writePages[i] as () => Writer)(),
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
    for (const { id, merges, writer } of pages)
      if (undressed.some((one) => one.writer === writer)) change(id, { merges });
    for (const { id, stamp, ids, charts, layout } of drawn) {
      const places = layout.charts.map(({ title, row, column }) => ({ title, row, column }));
      change(id, { charts: stamp, chartIds: ids, drawn: places });
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
