import type { RawTable } from '../intake/raw.ts';
import { counted, listed } from '../problems/words.ts';
import { applyEdits } from './apply-edits.ts';
import { applySettings } from './apply-settings.ts';
import { type Change, inverse, type Tried } from './change.ts';
import type { Host } from './host.ts';
import { dropLastUndo, keepUndo, lastUndo } from './undo-stack.ts';

export interface Outcome {
  /** How many changes were made. */
  readonly made: number;
  readonly message: string;
  readonly canUndo: boolean;
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
  const { applied, refused } = applyAll(host, changes, tables);
  const made = applied.length;
  const canUndo = made > 0 && keepUndo(host, applied.map(inverse));
  const tooMuch = made > 0 && !canUndo ? ['It is too much to be taken back in one go.'] : [];
  return { made, message: inWords(made, done, [...tooMuch, ...refused]), canUndo };
}

/** Takes back what was applied last, as far as it still stands as it was left. */
export const undoChanges = (host: Host): Outcome =>
  host.alone(() => {
    const last = lastUndo(host);
    if (!last) return { made: 0, message: 'There is no fix to take back.', canUndo: false };
    const { applied, refused } = applyAll(host, last);
    dropLastUndo(host);
    return { made: applied.length, message: inWords(applied.length, takenBack, refused), canUndo: false };
  });

const takenBack = (made: number) => `${counted(made, 'fix', 'fixes')} taken back.`;

const inWords = (made: number, done: (made: number) => string, refused: readonly string[]): string =>
  [made > 0 ? done(made) : '', listed(refused, 3)].join(' ').trim();

/** Settings first: where there is no room for them, nothing has been written. */
function applyAll(host: Host, changes: readonly Change[], tables?: readonly RawTable[]): Tried<Change> {
  const edits = changes.filter((change) => change.is === 'cell');
  const settings = applySettings(
    host,
    changes.filter((change) => change.is === 'setting'),
  );
  const cells =
    edits.length > 0
      ? applyEdits(host, edits, tables ?? host.rawTables([...new Set(edits.map(({ tab }) => tab))]))
      : { applied: [], refused: [] };
  return { applied: [...settings.applied, ...cells.applied], refused: [...settings.refused, ...cells.refused] };
}
