import type { RawTable } from '../intake/raw.ts';
import { counted, listed } from '../problems/words.ts';
import { doneAlready, fittingEdits, writeEdits } from './apply-edits.ts';
import { fittingSettings } from './apply-settings.ts';
import { type CellChange, type Change, inverse, type SettingChange, type Tried } from './change.ts';
import type { Host } from './host.ts';
import { NoRoom } from './no-room.ts';
import { asNotes, lastOf, pushed, type Stack, stackOf, unfinishedOf } from './undo-stack.ts';

export interface Outcome {
  /** How many changes were made. */
  readonly made: number;
  readonly message: string;
  readonly canUndo: boolean;
  /** There was no time for all of it: the next call goes on. */
  readonly goesOn?: boolean;
}

/** Applies changes as far as they still fit; a cell or a setting that no longer holds what was expected is left as it is. */
export const applyChanges = (host: Host, changes: readonly Change[]): Outcome =>
  host.alone(() => applyForUndo(host, changes, (made) => `${counted(made, 'correction')} kept.`));

/** The same, for whoever is alone with the document already. */
export function applyForUndo(
  host: Host,
  changes: readonly Change[],
  done: (made: number) => string,
  tables?: readonly RawTable[],
): Outcome {
  if (unfinishedOf(host)) return { made: 0, message: takeBackFirst, canUndo: true };
  const stack = stackOf(host);
  const { settings, cells } = fitting(host, changes, tables);
  const fit = [...settings.applied, ...cells.applied];
  if (fit.length === 0) return { made: 0, message: inWords(0, done, refusedBy(settings, cells)), canUndo: false };
  const kept = keepBoth(host, settings.values, pushed(stack, fit.map(inverse)), cells.applied.length > 0);
  const written = writeEdits(host, cells.applied);
  const applied = [...settings.applied, ...written.applied];
  const made = applied.length;
  if (written.isLate) return { made, message: done(made), canUndo: true, goesOn: true };
  if (cells.applied.length > 0) {
    const isAll = made === fit.length || kept.length === 0;
    host.keepNotes(asNotes(made === 0 ? stack : isAll ? kept : pushed(stack, applied.map(inverse)), null));
  }
  const canUndo = made > 0 && kept.length > 0;
  const tooMuch = made > 0 && !canUndo ? ['It is too much to be taken back in one go.'] : [];
  return { made, message: inWords(made, done, [...tooMuch, ...refusedBy(settings, cells, written)]), canUndo };
}

/** Takes back what was applied last, as far as it still stands as it was left. */
export const undoChanges = (host: Host): Outcome =>
  host.alone(() => {
    const stack = stackOf(host);
    const last = lastOf(stack);
    if (!last) return { made: 0, message: 'There is no fix to take back.', canUndo: false };
    // Of what was broken off some stands as it shall already.
    const left = unfinishedOf(host) ? doneAlready(host, last).left : last;
    const { settings, cells } = fitting(host, left);
    const rest = stack.slice(0, -1);
    const hasCells = cells.applied.length > 0;
    host.keepSettings(settings.values, hasCells ? asNotes(stack, 'undo') : asNotes(rest, null));
    const written = writeEdits(host, cells.applied);
    const made = settings.applied.length + written.applied.length;
    if (written.isLate) return { made, message: takenBack(made), canUndo: true, goesOn: true };
    if (hasCells) host.keepNotes(asNotes(rest, null));
    return { made, message: inWords(made, takenBack, refusedBy(settings, cells, written)), canUndo: false };
  });

/** Goes on with what there was no time for. */
export const goOnChanges = (host: Host): Outcome =>
  host.alone(() => {
    if (unfinishedOf(host) === 'undo') return undoChanges(host);
    const last = unfinishedOf(host) ? lastOf(stackOf(host)) : null;
    if (!last) return { made: 0, message: 'There is nothing to go on with.', canUndo: false };
    const { left } = doneAlready(host, last.map(inverse));
    const { settings, cells } = fitting(host, left);
    const written = writeEdits(host, cells.applied);
    if (!written.isLate) host.keepNotes(asNotes(stackOf(host), null));
    const made = last.length - left.length + written.applied.length;
    const message = inWords(
      made,
      (count) => `${counted(count, 'fix', 'fixes')} applied.`,
      refusedBy(settings, cells, written),
    );
    return { made, message, canUndo: true, ...(written.isLate ? { goesOn: true } : {}) };
  });

const takenBack = (made: number) => `${counted(made, 'fix', 'fixes')} taken back.`;

/** A fix or its undo that has not come to its end, in words. */
export const brokenOff =
  'A fix was broken off halfway: some of its cells may be mended and others not. Choose Undo to set all of them back, then it can be applied again.';
const takeBackFirst = `Nothing was changed. ${brokenOff}`;

const inWords = (made: number, done: (made: number) => string, refused: readonly string[]): string =>
  [made > 0 ? done(made) : '', listed(refused, 3)].join(' ').trim();

const refusedBy = (...tried: readonly Pick<Tried<Change>, 'refused'>[]): string[] =>
  tried.flatMap(({ refused }) => refused);

/** The changes that still fit. Nothing is written yet. */
function fitting(host: Host, changes: readonly Change[], tables?: readonly RawTable[]) {
  const isEdit = (change: Change): change is CellChange => change.is === 'cell';
  const edits = changes.filter(isEdit);
  const settings = fittingSettings(
    host,
    changes.filter((change): change is SettingChange => !isEdit(change)),
  );
  return { settings, cells: fittingEdits(host, edits, tables) };
}

/** In one go, so that nothing is changed that cannot be taken back; without the undo where there is no room for both. Returns what can be taken back. */
function keepBoth(host: Host, settings: Readonly<Record<string, unknown>>, stack: Stack, writesCells: boolean): Stack {
  const unfinished = writesCells ? 'fix' : null;
  try {
    host.keepSettings(settings, asNotes(stack, unfinished));
    return stack;
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
    host.keepSettings(settings, asNotes([], unfinished));
    return [];
  }
}
